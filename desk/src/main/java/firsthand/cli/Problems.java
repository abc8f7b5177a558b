package firsthand.cli;

import firsthand.library.LibraryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// What a person is told when a command cannot do its work.
final class Problems {
    private static final int REFUSED = 1;
    private static final int WRONG_USAGE = 2;

    private Problems() {}

    /// One sentence on what is wrong, one on where to look.
    static int wrongUsage(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        var err = command.getErr();
        err.println("firsthand: " + problem.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(problem, err)) {
            err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        err.flush();
        return WRONG_USAGE;
    }

    /// Trouble with the world (a file that cannot be written) is told in one line; anything else is
    /// a bug and shows where it happened.
    static int failed(Exception problem, CommandLine command, ParseResult parsed) throws Exception {
        String sentence =
                switch (problem) {
                    case IOException e -> sentence(e);
                    case LibraryException e -> String.valueOf(e.getMessage());
                    case UncheckedIOException e -> String.valueOf(e.getMessage());
                    default -> throw problem;
                };
        command.getErr().println("firsthand: " + sentence);
        command.getErr().flush();
        return REFUSED;
    }

    private static String sentence(IOException trouble) {
        return switch (trouble) {
            case NoSuchFileException e -> "There is no such file or folder: " + e.getFile();
            case AccessDeniedException e -> "No permission: " + e.getFile();
            case FileSystemException e -> e.getFile() + ": " + e.getReason();
            default -> String.valueOf(trouble.getMessage());
        };
    }
}
