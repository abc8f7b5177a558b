package firsthand.statement.claim;

import firsthand.text.ResourceLines;
import java.util.List;

/// Words that cannot both be true of one thing: "dead" and "alive".
final class Opposites {
    private final List<Pair> pairs =
            ResourceLines.of(Opposites.class, "opposites-en.tsv").stream()
                    .map(row -> new Pair(turns(row.get(0)), turns(row.get(1))))
                    .toList();

    private record Pair(Turns one, Turns other) {
        boolean parts(String a, String b) {
            return only(one, other, a) && only(other, one, b)
                    || only(other, one, a) && only(one, other, b);
        }
    }

    private static Turns turns(String column) {
        return new Turns(List.of(column.split(",")));
    }

    /// Whether the one has a word of one side and none of the other, and the other the other way
    /// round.
    boolean between(String a, String b) {
        String first = Turns.words(a);
        String second = Turns.words(b);
        return pairs.stream().anyMatch(p -> p.parts(first, second));
    }

    private static boolean only(Turns side, Turns other, String words) {
        return side.in(words) && !other.in(words);
    }
}
