package firsthand.cli;

import firsthand.library.Hit;
import firsthand.library.Library;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `firsthand search`: words in a library's reports.
@Command(
        name = "search",
        sortOptions = false,
        header = "Find reports of a library by their words, best first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  firsthand search news.library dam Orvik",
            "  firsthand search news.library '\"state of emergency\" Orvik'",
            "  firsthand search news.library --like r01"
        })
final class SearchCommand extends LibraryCommand {
    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "WORDS",
            description = "All must occur.")
    private List<String> words = List.of();

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--like",
            paramLabel = "REPORT",
            description = "Instead of words: reports that are like this one by their meaning.")
    private @Nullable String like;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "At most so many (default: ${DEFAULT-VALUE}).")
    private int limit = 20;

    private ParameterException missing() {
        CommandSpec known = spec;
        if (known == null) throw new IllegalStateException("not run by the command line");
        return new ParameterException(
                known.commandLine(), "Missing required parameter: 'WORDS', or --like REPORT");
    }

    private List<Hit> found(Library library) throws IOException {
        String one = like;
        if (one == null && words.isEmpty()) throw missing();
        if (one == null) return library.search(String.join(" ", words), limit);
        if (library.report(one).isEmpty())
            throw new IOException("The library has no report of this id: " + one);
        try (Progress progress = Progress.on(terminal)) {
            return library.near(
                    one, limit, n -> progress.rated("reading for meaning", n, OptionalInt.empty()));
        }
    }

    SearchCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Library library) throws IOException {
        for (Hit hit : found(library)) {
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
