package firsthand.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// How many reports an input will give, as far as one can tell without reading it: a file is one, a
/// JSON Lines file has one a line; what is packed, fetched or piped nobody knows.
final class Expected {
    private Expected() {}

    /// Empty when it can't be told.
    static OptionalInt in(List<String> inputs) {
        int sum = 0;
        try {
            for (String input : inputs) {
                if (!Files.exists(Path.of(input))) return OptionalInt.empty();
                List<Path> files;
                try (var all = Files.walk(Path.of(input))) {
                    files = all.filter(Files::isRegularFile).toList();
                }
                for (Path f : files) {
                    int its = in(f);
                    if (its < 0) return OptionalInt.empty();
                    sum += its;
                }
            }
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(sum);
    }

    private static int in(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz") || name.endsWith(".warc") || name.endsWith(".xml")) return -1;
        return name.endsWith(".jsonl") ? lines(file) : 1;
    }

    private static int lines(Path file) throws IOException {
        int lines = 0;
        byte[] buffer = new byte[1 << 16];
        int last = '\n';
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) if (buffer[i] == '\n') lines++;
                last = buffer[n - 1];
            }
        }
        return last == '\n' ? lines : lines + 1;
    }
}
