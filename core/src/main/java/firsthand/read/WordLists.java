package firsthand.read;

import firsthand.text.ResourceLines;
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
        ResourceLines.of(WordLists.class, file).forEach(lists::add);
        return lists;
    }

    private void add(List<String> columns) {
        if (columns.size() != 2) throw new IllegalStateException(file + ": " + columns);
        kinds.computeIfAbsent(columns.getFirst(), k -> new ArrayList<>()).add(columns.get(1));
    }

    /// All of a kind, in the order of the file.
    List<String> of(String kind) {
        return List.copyOf(Objects.requireNonNull(kinds.get(kind), () -> file + ": " + kind));
    }

    Set<String> setOf(String kind) {
        return Set.copyOf(of(kind));
    }
}
