package firsthand.cli;

import firsthand.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What all commands over a library share: they open it, and make it only if that is their work.
abstract class LibraryCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "LIBRARY", description = "The library's folder.")
    private Path library = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

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

    @Override
    public Integer call() throws IOException {
        if (!makes() && !isLibrary(library)) throw new NoSuchFileException(library.toString());
        try (Library open = OpenLibrary.at(library)) {
            return run(open);
        }
    }

    static boolean isLibrary(Path path) {
        return Files.isRegularFile(path) || Files.isRegularFile(path.resolve(Library.STORE));
    }
}
