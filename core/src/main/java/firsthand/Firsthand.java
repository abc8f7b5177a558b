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
import java.util.function.Function;
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
    private final LanguageModels models;

    public Firsthand(LanguageModels models) {
        statements = new StatementFinder(models);
        grouping = new Grouping(models.wordRanks(Grouping::stem));
        stemmata = new StemmaBuilder(sentence -> models.embedder().embed(sentence));
        collator = new Collator();
        embedder = models::embedder;
        this.models = models;
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

    /// The dossier of reports that are known to be one story. Of a story of very many reports the
    /// first are asked what they say, see [Copies#asked]; all have their place in the tree.
    public Dossier dossier(List<Report> reports) {
        return dossier(reports, statements::find);
    }

    /// The same, for who has asked each report already what it says.
    public Dossier dossierOf(List<Statements> said) {
        Map<String, Statements> known = new HashMap<>();
        for (Statements s : said) known.put(s.report().id(), s);
        List<Report> reports = said.stream().map(Statements::report).toList();
        return dossier(reports, r -> known.getOrDefault(r.id(), Statements.none(r)));
    }

    private Dossier dossier(List<Report> reports, Function<Report, Statements> ask) {
        Copies copies = Copies.of(reports);
        Story asked = Story.of(copies.asked().stream().parallel().map(ask).toList());
        Stemma stemma = copies.into(stemmata.build(whole(copies.compared(), asked)));
        Collation collation = collator.collate(asked, stemma);
        return Dossier.of(whole(reports, asked), stemma, collation);
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
        Story compared =
                Story.of(copies.compared().stream().parallel().map(statements::find).toList());
        Stemma stemma = copies.into(stemmata.build(compared));
        return Dossier.of(whole(reports, compared), stemma, Collation.NONE);
    }

    /// All reports, also those that were not asked what they say.
    private Story whole(List<Report> reports, Story asked) {
        if (reports.size() == asked.reports().size()) return asked;
        Map<String, Statements> known = new HashMap<>();
        asked.reports().forEach(s -> known.put(s.report().id(), s));
        return Story.of(
                reports.stream()
                        .map(
                                r ->
                                        Optional.ofNullable(known.get(r.id()))
                                                .orElseGet(() -> notAsked(r)))
                        .toList());
    }

    private Statements notAsked(Report r) {
        return Statements.none(statements.inItsLanguage(r));
    }

    /// Where a report stands among others by its meaning: a vector of length 1 made from its title
    /// and opening. The model knows English; of reports in other languages it says little.
    public float[] meaning(Report report) {
        String opening = report.title().map(t -> t + ". ").orElse("") + report.text();
        return embedder.get().embed(opening.substring(0, Math.min(OPENING, opening.length())));
    }

    /// Frees the memory of the models until the next report; for a program that will wait for long.
    public void rest() {
        models.rest();
    }

    public Statements statements(Report report) {
        return statements.find(report);
    }
}
