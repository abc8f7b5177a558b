package firsthand.cli;

import firsthand.library.Library;
import java.util.List;
import picocli.CommandLine.Command;

/// `firsthand check`: whether a library is sound.
@Command(
        name = "check",
        sortOptions = false,
        header = "Check whether a library is sound: its store, its originals, its index.",
        footerHeading = "%nExamples:%n",
        footer = {"  firsthand check news.library"})
final class CheckCommand extends LibraryCommand {
    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Library library) {
        List<String> wrong = library.check();
        wrong.forEach(w -> terminal.err().println("wrong: " + w));
        int[] reports = {0};
        library.each(r -> reports[0]++);
        terminal.out().println(reports[0] + " reports, " + wrong.size() + " things wrong");
        return wrong.isEmpty() ? 0 : 1;
    }
}
