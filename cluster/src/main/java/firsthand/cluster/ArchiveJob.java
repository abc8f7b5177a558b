package firsthand.cluster;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/// The whole job at a glance: an archive in, its tables out.
public final class ArchiveJob {
    private final SparkSession spark;
    private final Options options;

    /// What is made; each needs those before it that it names.
    public enum Part {
        /// Reports and refusals.
        REPORTS,
        /// Pairs that share words, with their places.
        REUSE,
        /// Stories.
        STORIES,
        /// What each report says.
        STATEMENTS,
        /// Dossiers and descents; needs stories and statements.
        DOSSIERS
    }

    /// What is asked for.
    ///
    /// @param parts what is made
    /// @param window how reports are cut into windows to be grouped
    /// @param whole up to so many reports a story is compared whole
    /// @param today a report that claims a later day gets a notice
    /// @param keepWork leaves what only the stages needed
    public record Options(
            Set<Part> parts,
            Windows.Size window,
            int whole,
            Optional<LocalDate> today,
            boolean keepWork) {
        public static final Options DEFAULT =
                new Options(
                        EnumSet.allOf(Part.class),
                        Windows.Size.DEFAULT,
                        StoryWork.WHOLE,
                        Optional.empty(),
                        false);

        public Options {
            parts = Set.copyOf(parts);
            if (parts.contains(Part.DOSSIERS)
                    && !parts.containsAll(Set.of(Part.STORIES, Part.STATEMENTS)))
                throw new IllegalArgumentException("dossiers need stories and statements");
        }

        /// Whether nothing is asked for but who shares words with whom.
        boolean wordsAlone() {
            return parts.equals(Set.of(Part.REUSE));
        }
    }

    /// How the engine is set for the job.
    public static SparkSession.Builder session() {
        return SparkSession.builder()
                .appName("firsthand")
                // rows don't pass through it; no record of core is serializable, so that one that
                // gets there by mistake is refused. Kryo would let it through unseen
                .config("spark.serializer", "org.apache.spark.serializer.JavaSerializer")
                // a task's heap is for what it compares: the engine sorts in what is left, and on
                // disk
                .config("spark.memory.fraction", 0.4)
                // a worker that is lost is no fault of the task that ran on it
                .config("spark.task.maxFailures", 16);
    }

    public ArchiveJob(SparkSession spark, Options options) {
        this.spark = spark;
        this.options = options;
    }

    /// Reads the inputs from any Hadoop file system and writes the tables to the folder `out`. The
    /// same inputs give the same rows, whatever the number of partitions and whichever worker dies.
    public void run(List<String> inputs, String out) throws IOException {
        Folder folder = new Folder(spark, out);
        boolean wordsAlone = options.wordsAlone();
        ReadStage.How how = new ReadStage.How(wordsAlone, options.today.orElse(null));
        Dataset<Row> outcomes = folder.kept("read", new ReadStage(spark, how).outcomes(inputs));
        Dataset<Row> read = ReadStage.reports(outcomes);
        Dataset<Row> changes = folder.kept("changes", NumberStage.changes(read, wordsAlone));
        Dataset<Row> reports =
                changes.isEmpty()
                        ? read
                        : folder.kept("reports", NumberStage.numbered(read, changes));
        if (has(Part.REPORTS)) {
            folder.table("refusals", ReadStage.refusals(outcomes).drop("doc"), "place");
            folder.table("reports", Tables.reports(reports), "id");
        }
        if (has(Part.REUSE)) reuse(folder, reports);
        if (has(Part.STATEMENTS)) {
            Dataset<Row> said = folder.kept("said", StatementStage.statements(reports));
            folder.table("statements", said.drop("doc", "said"), "report");
            if (has(Part.DOSSIERS)) dossiers(folder, reports, said, stories(folder, reports));
        }
        if (has(Part.STORIES) && !has(Part.DOSSIERS)) stories(folder, reports);
        if (!options.keepWork) folder.clear();
    }

    private boolean has(Part part) {
        return options.parts.contains(part);
    }

    private static void reuse(Folder folder, Dataset<Row> reports) {
        Dataset<Row> prints = folder.kept("prints", FingerprintStage.all(reports));
        Dataset<Row> met = folder.kept("candidates", CandidateStage.candidates(prints));
        folder.table("reuse_pairs", ReuseStage.pairs(reports, prints, met), "second");
    }

    private Dataset<Row> stories(Folder folder, Dataset<Row> reports) {
        StoryStage stage = new StoryStage(options.window);
        Dataset<Row> found = folder.kept("found", stage.found(reports));
        Dataset<Row> stories = folder.kept("stories", StoryStage.stories(found));
        folder.table("stories", Tables.stories(reports, stories), "story");
        return stories;
    }

    private void dossiers(
            Folder folder, Dataset<Row> reports, Dataset<Row> said, Dataset<Row> stories) {
        Dataset<Row> dossiers =
                folder.kept(
                        "dossiers", DossierStage.dossiers(reports, said, stories, options.whole));
        folder.table("dossiers", dossiers.drop("descents"), "story");
        folder.table("descents", DossierStage.descents(dossiers), "child");
    }
}
