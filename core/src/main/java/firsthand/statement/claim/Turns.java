package firsthand.statement.claim;

import java.util.List;
import java.util.Locale;

/// Turns of phrase that are sought as whole words, whatever stands between the words.
final class Turns {
    private final List<String> turns;

    /// @param turns in lower case, their words parted by single spaces
    Turns(List<String> turns) {
        this.turns = turns.stream().map(t -> " " + t + " ").toList();
    }

    /// The words of a text, as [#in] takes them.
    static String words(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}'’]+", " ") + " ";
    }

    /// Whether one of them is among the words.
    boolean in(String words) {
        return turns.stream().anyMatch(words::contains);
    }
}
