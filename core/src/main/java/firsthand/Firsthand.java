package firsthand;

import firsthand.collation.Collation;
import firsthand.collation.Collator;
import firsthand.dossier.Dossier;
import firsthand.language.LanguageModels;
import firsthand.report.Report;
import firsthand.statement.StatementFinder;
import firsthand.statement.Statements;
import firsthand.stemma.ArchiveStemma;
import firsthand.stemma.Stemma;
import firsthand.stemma.StemmaBuilder;
import firsthand.story.Grouping;
import firsthand.story.Story;
import firsthand.story.StoryStream;
import java.util.List;

/// The whole program at a glance: reports in, a dossier for each story out.
public final class Firsthand {
    private final StatementFinder statements;
    private final Grouping grouping;
    private final StemmaBuilder stemmata;
    private final Collator collator;

    public Firsthand(LanguageModels models) {
        statements = new StatementFinder(models);
        grouping = new Grouping(models.wordRanks(Grouping::stem));
        stemmata = new StemmaBuilder(sentence -> models.embedder().embed(sentence));
        collator = new Collator();
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
        Story story = Story.of(reports.stream().parallel().map(statements::find).toList());
        Stemma stemma = stemmata.build(story);
        return Dossier.of(story, stemma, collator.collate(story, stemma));
    }

    /// The family tree of reports that are taken as one tradition, without a collation. Thousands
    /// of reports are an
    /// archive and are compared by their words alone.
    public Dossier tradition(List<Report> reports) {
        if (reports.size() > ArchiveStemma.LARGE) {
            Story archive = Story.of(reports.stream().map(Statements::none).toList());
            return Dossier.of(archive, ArchiveStemma.of(reports), Collation.NONE);
        }
        Story story = Story.of(reports.stream().parallel().map(statements::find).toList());
        return Dossier.of(story, stemmata.build(story), Collation.NONE);
    }

    public Statements statements(Report report) {
        return statements.find(report);
    }
}
