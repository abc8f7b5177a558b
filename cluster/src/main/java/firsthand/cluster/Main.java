package firsthand.cluster;

import firsthand.cluster.ArchiveJob.Options;
import firsthand.cluster.ArchiveJob.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What `spark-submit` starts.
@Command(
        name = "spark-submit ... firsthand-cluster.jar",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        header = "Reads an archive of reports on a cluster and writes its tables as Parquet.")
public final class Main implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "Files and folders on any Hadoop file system: WARC, JSON Lines, Parquet, pages,"
                            + " feeds, mails.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where the tables go.")
    private String out = "";

    @Option(
            names = "--parts",
            split = ",",
            paramLabel = "PART",
            description = "What is made: ${COMPLETION-CANDIDATES} (default: all).")
    private Set<Part> parts = EnumSet.allOf(Part.class);

    @Option(
            names = "--window",
            defaultValue = "20000",
            paramLabel = "REPORTS",
            description = "Reports that are grouped at once (default: ${DEFAULT-VALUE}).")
    private int window;

    @Option(
            names = "--carried",
            defaultValue = "5000",
            paramLabel = "REPORTS",
            description =
                    "Reports of the window before that are looked at again (default:"
                            + " ${DEFAULT-VALUE}).")
    private int carried;

    @Option(
            names = "--today",
            paramLabel = "DAY",
            description = "Note reports that claim to be published after this day (2026-03-31).")
    private @Nullable LocalDate today;

    @Option(names = "--keep-work", description = "Leave what only the stages needed.")
    private boolean keepWork;

    private Main() {}

    public static void main(String[] args) {
        CommandLine program = new CommandLine(new Main());
        program.setCaseInsensitiveEnumValuesAllowed(true);
        int status = program.execute(args);
        if (status != 0) System.exit(status);
    }

    @Override
    public Integer call() throws IOException {
        Options options =
                new Options(
                        parts,
                        new Windows.Size(window, carried),
                        StoryWork.WHOLE,
                        Optional.ofNullable(today),
                        keepWork);
        try (SparkSession spark = ArchiveJob.session().getOrCreate()) {
            new ArchiveJob(spark, options).run(inputs, out);
        }
        return 0;
    }
}
