package firsthand.statement.claim;

import firsthand.statement.lexicon.ResourceLines;
import java.util.List;
import java.util.Locale;

/// Words that cannot both be true of one thing: "dead" and "alive".
final class Opposites {
    private final List<List<List<String>>> pairs =
            ResourceLines.of(Opposites.class, "opposites-en.tsv").stream()
                    .map(row -> List.of(turns(row.get(0)), turns(row.get(1))))
                    .toList();

    private static List<String> turns(String column) {
        return List.of(column.split(",")).stream().map(t -> " " + t + " ").toList();
    }

    /// Whether the one has a word of one side and none of the other, and the other the other way
    /// round.
    boolean between(String a, String b) {
        String first = words(a);
        String second = words(b);
        for (List<List<String>> pair : pairs) {
            boolean one = only(first, pair.get(0), pair.get(1));
            if (one && only(second, pair.get(1), pair.get(0))) return true;
            boolean two = only(first, pair.get(1), pair.get(0));
            if (two && only(second, pair.get(0), pair.get(1))) return true;
        }
        return false;
    }

    private static boolean only(String words, List<String> side, List<String> other) {
        return side.stream().anyMatch(words::contains) && other.stream().noneMatch(words::contains);
    }

    private static String words(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}'’]+", " ") + " ";
    }
}
