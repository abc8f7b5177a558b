package firsthand.alert;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a rule waits for.
public enum Trigger {
    /// A later report, or a new version of one, gives another number for the same thing.
    FIGURE("a figure changes"),
    /// Somebody's words stand changed, or under another name.
    QUOTE("a quote is altered"),
    /// A story has a second first-hand account that is shown to be independent.
    ORIGIN("a second origin appears"),
    /// A report with the searched words comes.
    MATCH("a search matches");

    private final String words;

    Trigger(String words) {
        this.words = words;
    }

    /// As people write it in their rules.
    public String words() {
        return words;
    }

    static Optional<Trigger> of(String words) {
        return Arrays.stream(values()).filter(t -> t.words.equals(words)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(Trigger::words).collect(Collectors.joining("”, “"));
    }
}
