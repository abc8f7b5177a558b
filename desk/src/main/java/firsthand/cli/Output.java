package firsthand.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Where a result goes: standard output, or a file that appears only when it is whole.
final class Output implements AutoCloseable {
    private final Writer writer;
    private final Optional<Path> target;
    private final Optional<Path> unfinished;

    private Output(Writer writer, Optional<Path> target, Optional<Path> unfinished) {
        this.writer = writer;
        this.target = target;
        this.unfinished = unfinished;
    }

    /// The file, or standard output when there is none or it is called `-`.
    static Output to(Optional<Path> file, Terminal terminal) throws IOException {
        if (file.isEmpty() || file.get().toString().equals("-")) {
            return new Output(
                    new BufferedWriter(
                            new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8)),
                    Optional.empty(),
                    Optional.empty());
        }
        Path target = file.get().toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new Output(Files.newBufferedWriter(target), Optional.empty(), Optional.empty());
        }
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        return new Output(
                Files.newBufferedWriter(unfinished), Optional.of(target), Optional.of(unfinished));
    }

    Writer writer() {
        return writer;
    }

    /// All is written: the file takes its name.
    void finish() throws IOException {
        writer.flush();
        if (target.isPresent() && unfinished.isPresent()) {
            writer.close();
            Files.move(unfinished.get(), target.get(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (unfinished.isPresent()) {
            writer.close();
            Files.deleteIfExists(unfinished.get());
        } else {
            writer.flush();
        }
    }
}
