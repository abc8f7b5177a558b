package firsthand.read;

import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A paragraph or a line of a report's text, with its first words in lower case.
///
/// @param span where, without white space at its ends
/// @param words the first words, at most [#KEPT]
/// @param ends the index in the report's text behind each of these words
/// @param length how many words the block has
/// @param sentence whether it ends as a sentence does
record Block(Span span, List<String> words, List<Integer> ends, int length, boolean sentence) {
    /// Furniture shows itself in short blocks: more words aren't looked at.
    static final int KEPT = 64;

    /// Whether this reads as running text.
    boolean prose() {
        return length >= 30 || length >= 10 && sentence;
    }

    /// The blocks of a text in order. Lines are blocks, except where a text is wrapped by hand:
    /// there paragraphs are.
    static List<Block> of(String text) {
        List<Span> lines = lines(text);
        List<Block> blocks = new ArrayList<>();
        boolean wrapped = wrapped(text, lines);
        int i = 0;
        while (i < lines.size()) {
            int j = i + 1;
            while (wrapped && j < lines.size() && joined(text, lines.get(j - 1), lines.get(j))) j++;
            Span span = lines.get(i).union(lines.get(j - 1)).trim(text);
            if (!span.isEmpty()) blocks.add(of(text, span));
            i = j;
        }
        return blocks;
    }

    static Block of(String text, Span span) {
        List<String> words = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int n = 0;
        int i = span.start();
        while (i < span.end()) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int from = i;
            while (i < span.end() && Character.isLetterOrDigit(text.charAt(i))) i++;
            if (n++ < KEPT) {
                words.add(text.substring(from, i).toLowerCase(Locale.ROOT));
                ends.add(i);
            }
        }
        return new Block(span, words, ends, n, endsAsSentence(text, span));
    }

    private static boolean endsAsSentence(String text, Span span) {
        int i = span.end() - 1;
        while (i >= span.start() && "\"'”’»“)]".indexOf(text.charAt(i)) >= 0) i--;
        return i >= span.start() && ".!?…。！？।؟".indexOf(text.charAt(i)) >= 0;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text, i)) {
                lines.add(new Span(from, i));
                from = i + 1;
            }
        }
        return lines;
    }

    /// A carriage return that a line feed follows is the end of its line, not a break of its own.
    private static boolean isBreak(String text, int i) {
        char c = text.charAt(i);
        if (c == '\r') return i + 1 == text.length() || text.charAt(i + 1) != '\n';
        return c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean wrapped(String text, List<Span> lines) {
        int full = 0;
        int open = 0;
        for (Span line : lines) {
            if (line.length() < 50) continue;
            if (line.length() > 100) return false;
            full++;
            if (!endsAsSentence(text, line.trim(text))) open++;
        }
        return full >= 4 && open * 2 > full;
    }

    private static boolean joined(String text, Span above, Span below) {
        return !above.trim(text).isEmpty()
                && !below.trim(text).isEmpty()
                && below.start() - above.end() <= 2
                && !Character.isWhitespace(text.charAt(below.start()));
    }
}
