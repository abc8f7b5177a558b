package firsthand.cli;

import firsthand.follow.FetchLimits;
import firsthand.library.Erasure;
import firsthand.library.Library;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `firsthand erase`: a report or an outlet out of a library, for good.
@Command(
        name = "erase",
        sortOptions = false,
        header = "Erase a report or an outlet from a library everywhere, and keep it out.",
        description = {
            "",
            "Takes the report in all its versions out of the store, the search index and all"
                    + " dossiers. Only hashes stay, by which it is known again and kept out. It"
                    + " can't be undone.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand erase news.library --report r01 --why 'asked to by its author'",
            "  firsthand erase news.library --outlet 'Skar Post' --why 'licence ended'"
        })
final class EraseCommand extends LibraryCommand {
    /// One of the two.
    private static final class What {
        @Option(names = "--report", required = true, paramLabel = "ID", description = "A report.")
        private @Nullable String report;

        @Option(
                names = "--outlet",
                required = true,
                paramLabel = "NAME",
                description = "All reports of an outlet, and those that come.")
        private @Nullable String outlet;
    }

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(
            names = "--why",
            required = true,
            paramLabel = "WORDS",
            description = "The reason, for the audit log.")
    private String why = "";

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Who does it (default: the user's name).")
    private String who = System.getProperty("user.name", "somebody");

    @Mixin private AlertOptions alerting = new AlertOptions();

    EraseCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Library library) throws IOException {
        Erasure done;
        String report = what.report;
        if (report != null) {
            done =
                    library.eraseReport(report, who, why)
                            .orElseThrow(
                                    () ->
                                            new IOException(
                                                    "The library has no report of this id: "
                                                            + report));
        } else {
            done = library.eraseOutlet(String.valueOf(what.outlet), who, why);
        }
        // the feeds repeat words of what was erased
        alerting.open(library, folder(), Optional.empty(), FetchLimits.USUAL, terminal)
                .writeFeeds();
        terminal.err()
                .println(
                        "erased: "
                                + done.reports()
                                + (done.reports() == 1 ? " report" : " reports"));
        return 0;
    }
}
