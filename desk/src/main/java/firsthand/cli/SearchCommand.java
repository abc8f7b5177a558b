package firsthand.cli;

import firsthand.library.Hit;
import firsthand.library.Library;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `firsthand search`: words in a library's reports.
@Command(
        name = "search",
        sortOptions = false,
        header = "Find reports of a library by their words, best first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand search news.library dam Orvik",
            "  firsthand search news.library '\"state of emergency\" Orvik'"
        })
final class SearchCommand extends LibraryCommand {
    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "WORDS",
            description = "All must occur.")
    private List<String> words = List.of();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    SearchCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Library library) {
        for (Hit hit : library.search(String.join(" ", words), limit)) {
            terminal.out()
                    .println(
                            hit.report()
                                    + "  "
                                    + hit.published().orElse("no time stated")
                                    + "  "
                                    + hit.outlet().orElse("no outlet stated")
                                    + "  "
                                    + hit.story());
            hit.title().ifPresent(t -> terminal.out().println("    " + t.replaceAll("\\s+", " ")));
            terminal.out().println("    " + hit.snippet());
        }
        return 0;
    }
}
