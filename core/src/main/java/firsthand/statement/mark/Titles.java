package firsthand.statement.mark;

import firsthand.text.Span;
import java.util.Set;

/// Tells the title of a book, a film or a programme from words that somebody said.
public final class Titles {
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but",
                    "with", "from", "by", "as", "is");

    private static final Set<String> BEFORE =
            Set.of(
                    "on",
                    "in",
                    "titled",
                    "entitled",
                    "called",
                    "named",
                    "book",
                    "book,",
                    "film",
                    "show",
                    "song",
                    "album",
                    "movie",
                    "program",
                    "programme",
                    "series",
                    "novel",
                    "perform",
                    "performed",
                    "watched",
                    "magazine",
                    "column",
                    "memoir");

    private Titles() {}

    /// Whether the words have capitals like a title and stand where one stands: behind "the book",
    /// "on CNN's" or "called".
    public static boolean isNamed(String text, Span words, int outer) {
        if (!isTitle(words.of(text))) return false;
        int end = outer;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) end--;
        int from = end;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) from--;
        String before = text.substring(from, end);
        return BEFORE.contains(before) || before.endsWith("'s") || before.endsWith("’s");
    }

    /// Whether at least two words, and all but the small ones, have capitals.
    public static boolean isTitle(String words) {
        int capitals = 0;
        for (String word : words.split("[^\\p{L}\\p{Nd}'’]+")) {
            if (word.isEmpty() || Character.isDigit(word.charAt(0))) continue;
            if (Character.isUpperCase(word.codePointAt(0))) capitals++;
            else if (!SMALL.contains(word)) return false;
        }
        return capitals >= 2;
    }
}
