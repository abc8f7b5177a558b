package firsthand.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// A lexicon file beside the classes: each line a kind, a tab, and what is of that kind. Empty
/// lines
/// and those that begin with `#` say nothing.
final class WordLists {
    private final String file;
    private final Map<String, List<String>> kinds = new HashMap<>();

    private WordLists(String file) {
        this.file = file;
    }

    static WordLists read(String file) {
        WordLists lists = new WordLists(file);
        try (var in = WordLists.class.getResourceAsStream(file);
                var reader =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
            reader.lines().forEach(lists::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    private void add(String line) {
        if (line.isBlank() || line.startsWith("#")) return;
        String[] columns = line.split("\t", 2);
        if (columns.length < 2) throw new IllegalStateException(file + ": " + line);
        kinds.computeIfAbsent(columns[0], k -> new ArrayList<>()).add(columns[1]);
    }

    /// All of a kind, in the order of the file.
    List<String> of(String kind) {
        return List.copyOf(Objects.requireNonNull(kinds.get(kind), () -> file + ": " + kind));
    }

    Set<String> setOf(String kind) {
        return Set.copyOf(of(kind));
    }
}
