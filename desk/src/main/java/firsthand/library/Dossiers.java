package firsthand.library;

import firsthand.Firsthand;
import firsthand.collation.CollatedClaim;
import firsthand.collation.CollatedFigure;
import firsthand.collation.CollatedQuote;
import firsthand.dossier.Corrections;
import firsthand.dossier.Dossier;
import firsthand.encoding.ProgramCode;
import firsthand.report.Report;
import firsthand.statement.Statements;
import firsthand.story.Story;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jdbi.v3.core.Handle;

/// Dossiers are made when first asked for and kept under the hash of their input: the reports, and
/// the program itself. The corrections of people are put on when one is read, so that making and
/// undoing one is instant.
final class Dossiers {
    private static final int LARGE = 60;

    /// In place of the hash of its input, where making one failed.
    private static final String NOT_MADE = "";

    private final Store store;
    private final Supplier<Firsthand> firsthand;
    private final String program = ProgramCode.fingerprint();
    /// One is made at a time, as making one takes all cores; but a large one, which takes minutes,
    /// does not hold up the others.
    private final Object making = new Object();
    private final Object makingLarge = new Object();

    Dossiers(Store store, Supplier<Firsthand> firsthand) {
        this.store = store;
        this.firsthand = firsthand;
    }

    private record Kept(String input, byte[] body) {}

    /// The dossier with the corrections that stand.
    Optional<Corrections.Corrected> of(StoryId asked) {
        StoryId id = new StoryId(store.read(h -> Stories.present(h, asked.value())));
        List<Report> reports = reports(id);
        if (reports.isEmpty()) return Optional.empty();
        Dossier fresh = fresh(id, reports);
        var corrections =
                store.read(h -> Ledger.corrections(h, id.value())).stream()
                        .filter(c -> !c.undone())
                        .map(StoredCorrection::correction)
                        .toList();
        return Optional.of(Corrections.apply(fresh, corrections));
    }

    Dossier compare(List<Report> reports) {
        synchronized (making) {
            return firsthand.get().dossier(reports);
        }
    }

    /// Stories of which a dossier was made, though perhaps not of their present reports.
    Set<StoryId> compared() {
        return store.read(
                h ->
                        h.createQuery(
                                        "SELECT s.id FROM dossier d JOIN story s ON s.number ="
                                                + " d.story WHERE d.input <> :none")
                                .bind("none", NOT_MADE)
                                .mapTo(String.class)
                                .map(StoryId::new)
                                .collect(Collectors.toSet()));
    }

    /// The dossier as it was made, if its reports are still the same.
    Optional<Dossier> compared(StoryId id) {
        List<Report> reports = reports(id);
        return reports.isEmpty() ? Optional.empty() : kept(id, input(reports));
    }

    private static final String DUE =
            " FROM story s LEFT JOIN dossier d ON d.story = s.number WHERE s.reports > 1 AND"
                    + " (d.story IS NULL OR d.change <> s.change)";

    private record Due(StoryId story, long change) {}

    /// How many stories' dossiers are due.
    int due() {
        return store.read(h -> h.createQuery("SELECT COUNT(*)" + DUE).mapTo(Integer.class).one());
    }

    /// Makes the newest one that is due. It is not due again until the story changes, also when
    /// making it failed.
    Optional<StoryId> prepare() {
        Optional<Due> newest =
                store.read(
                        h ->
                                h.createQuery(
                                                "SELECT s.id, s.change"
                                                        + DUE
                                                        + " ORDER BY s.change DESC, s.number LIMIT"
                                                        + " 1")
                                        .map(
                                                (row, context) ->
                                                        new Due(
                                                                new StoryId(row.getString("id")),
                                                                row.getLong("change")))
                                        .findOne());
        newest.ifPresent(this::prepare);
        return newest.map(Due::story);
    }

    private void prepare(Due due) {
        try {
            List<Report> reports = reports(due.story());
            if (!reports.isEmpty()) fresh(due.story(), reports);
        } finally {
            store.write(
                    c ->
                            c.sql()
                                    .createUpdate(
                                            "INSERT INTO dossier (story, input, body, change)"
                                                    + " SELECT number, :none, :nothing, :change"
                                                    + " FROM story WHERE id = :id ON CONFLICT"
                                                    + " (story) DO UPDATE SET change = :change")
                                    .bind("none", NOT_MADE)
                                    .bind("nothing", new byte[0])
                                    .bind("change", due.change())
                                    .bind("id", due.story().value())
                                    .execute());
        }
    }

    private List<Report> reports(StoryId id) {
        return store.read(h -> Reports.ofStory(h, id.value())).stream()
                .map(StoredReport::report)
                .sorted(Comparator.comparing(Report::id))
                .toList();
    }

    private Dossier fresh(StoryId id, List<Report> reports) {
        String input = input(reports);
        return kept(id, input)
                .orElseGet(
                        () -> {
                            synchronized (reports.size() > LARGE ? makingLarge : making) {
                                return kept(id, input).orElseGet(() -> make(id, reports, input));
                            }
                        });
    }

    private Optional<Dossier> kept(StoryId id, String input) {
        return store.read(h -> kept(h, id))
                .filter(k -> k.input.equals(input))
                .map(k -> RecordJson.read(inflate(k.body), Dossier.class));
    }

    private static Optional<Kept> kept(Handle h, StoryId id) {
        return h.createQuery(
                        "SELECT d.input, d.body FROM dossier d JOIN story s ON s.number = d.story"
                                + " WHERE s.id = :id")
                .bind("id", Stories.present(h, id.value()))
                .map((row, context) -> new Kept(row.getString("input"), row.getBytes("body")))
                .findOne();
    }

    /// Keeps a dossier that was made elsewhere. It is made anew when it is asked for and this
    /// program's code is not the one that made it.
    ///
    /// @param maker the fingerprint of the code that made it
    static void keep(Change c, long story, StoryId id, Dossier made, String maker) {
        Dossier named = named(made, id);
        List<Report> reports = named.story().reports().stream().map(Statements::report).toList();
        byte[] body = deflate(RecordJson.write(named, Dossier.class));
        keep(c, story, input(maker, reports), body, named);
    }

    private static Dossier named(Dossier made, StoryId id) {
        return new Dossier(
                new Story(id.value(), made.story().reports()),
                made.title(),
                made.stemma(),
                made.collation());
    }

    private Dossier make(StoryId id, List<Report> reports, String input) {
        Dossier named = named(firsthand.get().dossier(reports), id);
        byte[] body = deflate(RecordJson.write(named, Dossier.class));
        store.write(
                c -> {
                    Stories.number(c.sql(), id.value())
                            .ifPresent(number -> keep(c, number, input, body, named));
                    return true;
                });
        return named;
    }

    private static void keep(Change c, long story, String input, byte[] body, Dossier d) {
        c.sql()
                .createUpdate(
                        "INSERT INTO dossier (story, input, body) VALUES (:story, :input, :body) ON"
                                + " CONFLICT (story) DO UPDATE SET input = :input, body = :body")
                .bind("story", story)
                .bind("input", input)
                .bind("body", body)
                .execute();
        var origins = d.stemma().independentOrigins();
        c.sql()
                .createUpdate(
                        "UPDATE story SET title = :title, origins = :origins, altered = :altered,"
                                + " contested = :contested WHERE number = :story")
                .bind("title", d.title().replace("\u0000", ""))
                .bind("origins", origins.isPresent() ? (Integer) origins.getAsInt() : null)
                .bind("altered", altered(d))
                .bind("contested", contested(d))
                .bind("story", story)
                .execute();
    }

    private static int altered(Dossier d) {
        return (int)
                d.collation().quotes().stream()
                        .filter(
                                q ->
                                        q.status() == CollatedQuote.Status.ALTERED
                                                || q.status() == CollatedQuote.Status.MISATTRIBUTED)
                        .count();
    }

    private static int contested(Dossier d) {
        long figures =
                d.collation().figures().stream()
                        .filter(f -> f.status() == CollatedFigure.Status.DIFFERING)
                        .count();
        long claims =
                d.collation().claims().stream()
                        .filter(
                                c ->
                                        c.status() == CollatedClaim.Status.CONTESTED
                                                || c.status() == CollatedClaim.Status.DENIED)
                        .count();
        return (int) (figures + claims);
    }

    /// What the dossier depends on.
    private String input(List<Report> reports) {
        return input(program, reports);
    }

    private static String input(String program, List<Report> reports) {
        StringBuilder all = new StringBuilder(program);
        for (Report r : reports) all.append('\n').append(RecordJson.write(r, Report.class));
        return Sameness.hash(all.toString());
    }

    private static byte[] deflate(String json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String inflate(byte[] body) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LibraryException("A stored dossier is damaged.", e);
        }
    }
}
