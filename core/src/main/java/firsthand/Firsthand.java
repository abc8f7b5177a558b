package firsthand;

import firsthand.collation.Collation;
import firsthand.collation.Collator;
import firsthand.dossier.Dossier;
import firsthand.language.Embedder;
import firsthand.language.LanguageModels;
import firsthand.report.Report;
import firsthand.statement.StatementFinder;
import firsthand.statement.Statements;
import firsthand.stemma.ArchiveStemma;
import firsthand.stemma.Copies;
import firsthand.stemma.Stemma;
import firsthand.stemma.StemmaBuilder;
import firsthand.story.Grouping;
import firsthand.story.Story;
import firsthand.story.StoryStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The whole program at a glance: reports in, a dossier for each story out.
public final class Firsthand {
    /// Letters of a report that tell what it is about.
    private static final int OPENING = 400;

    private final StatementFinder statements;
    private final Grouping grouping;
    private final StemmaBuilder stemmata;
    private final Collator collator;
    private final Supplier<Embedder> embedder;

    public Firsthand(LanguageModels models) {
        statements = new StatementFinder(models);
        grouping = new Grouping(models.wordRanks(Grouping::stem));
        stemmata = new StemmaBuilder(sentence -> models.embedder().embed(sentence));
        collator = new Collator();
        embedder = models::embedder;
    }

    /// With the models that the build left beside the program.
    public static Firsthand open() {
        return new Firsthand(LanguageModels.open(LanguageModels.directory()));
    }

    /// The dossiers, largest story first.
    public List<Dossier> read(List<Report> reports) {
        return grouping.group(reports).stream().map(this::dossier).toList();
    }

    /// The reports of each story, largest story first.
    public List<List<Report>> stories(List<Report> reports) {
        return grouping.group(reports);
    }

    /// An empty stream: groups reports as they arrive.
    public StoryStream stream() {
        return grouping.stream();
    }

    /// The dossier of reports that are known to be one story.
    public Dossier dossier(List<Report> reports) {
        Copies copies = Copies.of(reports);
        return dossier(reports, copies, compared(copies));
    }

    /// The same, for who has asked each report already what it says.
    public Dossier dossierOf(List<Statements> said) {
        Map<String, Statements> known = new HashMap<>();
        for (Statements s : said) known.put(s.report().id(), s);
        List<Report> reports = said.stream().map(Statements::report).toList();
        Copies copies = Copies.of(reports);
        Story compared =
                Story.of(
                        copies.compared().stream()
                                .map(r -> known.getOrDefault(r.id(), Statements.none(r)))
                                .toList());
        return dossier(reports, copies, compared);
    }

    private Dossier dossier(List<Report> reports, Copies copies, Story compared) {
        Stemma stemma = copies.into(stemmata.build(compared));
        Collation collation = collator.collate(compared, stemma);
        return Dossier.of(whole(reports, compared), stemma, collation);
    }

    /// The family tree of reports that are taken as one tradition, without a collation. Thousands
    /// of reports are an
    /// archive and are compared by their words alone.
    public Dossier tradition(List<Report> reports) {
        if (reports.size() > ArchiveStemma.LARGE) {
            Story archive = Story.of(reports.stream().map(Statements::none).toList());
            return Dossier.of(archive, ArchiveStemma.of(reports), Collation.NONE);
        }
        Copies copies = Copies.of(reports);
        Story compared = compared(copies);
        Stemma stemma = copies.into(stemmata.build(compared));
        return Dossier.of(whole(reports, compared), stemma, Collation.NONE);
    }

    private Story compared(Copies copies) {
        return Story.of(copies.compared().stream().parallel().map(statements::find).toList());
    }

    /// All reports, also those copies that were not asked what they say.
    private Story whole(List<Report> reports, Story compared) {
        if (reports.size() == compared.reports().size()) return compared;
        Map<String, Statements> known = new HashMap<>();
        compared.reports().forEach(s -> known.put(s.report().id(), s));
        return Story.of(
                reports.stream()
                        .map(
                                r ->
                                        Optional.ofNullable(known.get(r.id()))
                                                .orElseGet(() -> notAsked(r)))
                        .toList());
    }

    private Statements notAsked(Report copy) {
        return Statements.none(statements.inItsLanguage(copy));
    }

    /// Where a report stands among others by its meaning: a vector of length 1 made from its title
    /// and opening. The model knows English; of reports in other languages it says little.
    public float[] meaning(Report report) {
        String opening = report.title().map(t -> t + ". ").orElse("") + report.text();
        return embedder.get().embed(opening.substring(0, Math.min(OPENING, opening.length())));
    }

    public Statements statements(Report report) {
        return statements.find(report);
    }
}
