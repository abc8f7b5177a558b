package firsthand.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--output`, the same for every command that prints a result.
final class OutputOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private @Nullable Path file;

    Output open(Terminal terminal) throws IOException {
        return Output.to(Optional.ofNullable(file), terminal);
    }

    /// Whether the result may be coloured: it goes to a terminal that shows colours.
    boolean colour(Terminal terminal) {
        return file == null && terminal.colour();
    }
}
