package firsthand.cli;

import firsthand.library.Library;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// What all commands over a library share: they open it, and make it only if that is their work.
abstract class LibraryCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "LIBRARY", description = LibraryPlace.DESCRIPTION + ".")
    private String library = "";

    @Mixin private LibraryPlace place = new LibraryPlace();

    @Mixin private HelpOption help = new HelpOption();

    final Terminal terminal;

    LibraryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Whether the command makes a library where there is none.
    boolean makes() {
        return false;
    }

    /// Does the work; returns the exit status.
    abstract int run(Library open) throws IOException;

    /// The folder of the files that belong to the library.
    final Path folder() {
        return place.folder(library);
    }

    @Override
    public Integer call() throws IOException {
        if (!makes() && !place.exists(library)) throw new NoSuchFileException(library);
        try (Library open = place.open(library)) {
            return run(open);
        }
    }
}
