package firsthand.cli;

import firsthand.library.Finished;
import firsthand.library.FinishedTables;
import firsthand.library.Imported;
import firsthand.library.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `firsthand library import`: what a cluster made, into a library.
@Command(
        name = "import",
        sortOptions = false,
        header = "Put the stories that a cluster found and compared into a library.",
        description = {
            "",
            "Reads the Parquet tables that the archive job wrote (docs/cluster.md). Reports stay in"
                    + " their stories and dossiers are taken over as they are: nothing is compared"
                    + " again. What the library has already is passed over.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand library import news.library archive-tables/",
            "  firsthand library import 'jdbc:postgresql://db/news' archive-tables/dossiers"
        })
final class ImportCommand extends IntakeCommand {
    /// Stories that are made durable together.
    private static final int AT_ONCE = 100;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "TABLES",
            description = "The job's folder, its table of dossiers, or files of it.")
    private List<Path> tables = List.of();

    private Imported all = Imported.NOTHING;

    ImportCommand(Terminal terminal) {
        super(terminal, "from an archive");
    }

    @Override
    int run(Library library) throws IOException {
        try (Progress progress = Progress.on(terminal)) {
            List<Finished> waiting = new ArrayList<>();
            for (Path t : tables) {
                for (Path file : FinishedTables.files(t)) {
                    FinishedTables.read(
                            file,
                            finished -> {
                                waiting.add(finished);
                                if (waiting.size() >= AT_ONCE) flush(library, waiting, progress);
                            });
                }
            }
            flush(library, waiting, progress);
        }
        terminal.err()
                .println(
                        all.stories()
                                + " stories, "
                                + all.reports()
                                + " reports, "
                                + all.dossiers()
                                + " dossiers; "
                                + all.known()
                                + " reports known already"
                                + (all.keptOut() > 0
                                        ? ", " + all.keptOut() + " kept out (erased before)"
                                        : ""));
        return 0;
    }

    private void flush(Library library, List<Finished> waiting, Progress progress) {
        all = all.and(library.addFinished(waiting, basis()));
        waiting.clear();
        progress.counted("importing stories", all.stories());
    }
}
