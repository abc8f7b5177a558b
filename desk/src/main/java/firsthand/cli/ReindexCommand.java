package firsthand.cli;

import firsthand.library.Library;
import picocli.CommandLine.Command;

/// `firsthand library reindex`: the search index anew from the store.
@Command(
        name = "reindex",
        sortOptions = false,
        header = "Make a library's search index anew from its store.",
        footerHeading = "%nExamples:%n",
        footer = {"  firsthand library reindex news.library"})
final class ReindexCommand extends LibraryCommand {
    ReindexCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Library library) {
        try (Progress progress = Progress.on(terminal)) {
            progress.step("making the search index anew");
            library.reindex();
        }
        return 0;
    }
}
