package firsthand.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Cuts text into words and marks by the kinds of its characters alone. Works for any language and
/// any input, in one pass.
final class SimpleTokens {
    /// No word is longer; a longer run is cut.
    static final int LONGEST = 100;

    private SimpleTokens() {}

    /// The tokens between two indexes, as pairs of start and end.
    static List<int[]> of(CharSequence text, int from, int to) {
        List<int[]> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            if (Letters.isSpace(text.charAt(i))) {
                i++;
                continue;
            }
            int end = Math.min(tokenEnd(text, i, to), i + LONGEST);
            if (end < to && end - i == LONGEST && Character.isLowSurrogate(text.charAt(end))) end--;
            found.add(new int[] {i, end});
            i = end;
        }
        return found;
    }

    private static int tokenEnd(CharSequence text, int from, int to) {
        int c = Character.codePointAt(text, from);
        int next = Math.min(to, from + Character.charCount(c));
        if (isLink(text, from, to)) return run(text, next, to, x -> !Letters.isSpace((char) x));
        if (isWordPart(c)) return wordEnd(text, next, to);
        return run(text, next, to, x -> x == c && x == '.' || Letters.isInvisible((char) x));
    }

    private static boolean isLink(CharSequence text, int from, int to) {
        int n = Math.min(to, from + 8);
        String head = text.subSequence(from, n).toString();
        return head.startsWith("http://") || head.startsWith("https://") || head.startsWith("www.");
    }

    private static int run(CharSequence text, int from, int to, IntPredicate goesOn) {
        int i = from;
        while (i < to && goesOn.test(text.charAt(i))) i++;
        return i;
    }

    /// A word goes on through letters, digits, marks on letters, and single hyphens, apostrophes,
    /// stops and commas that have letters or digits on both sides.
    private static int wordEnd(CharSequence text, int from, int to) {
        int i = from;
        while (i < to) {
            int c = Character.codePointAt(text, i);
            if (isWordPart(c) || c < 0x10000 && Letters.isInvisible((char) c)) {
                i += Character.charCount(c);
            } else if (joins(text, i, to)) {
                i++;
            } else {
                break;
            }
        }
        return Math.min(i, to);
    }

    private static boolean joins(CharSequence text, int i, int to) {
        if (i + 1 >= to) return false;
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return switch (text.charAt(i)) {
            case '-', '\'', '\u2019', '\u2010', '\u2011', '&' ->
                    isWordPart(before) && isWordPart(after);
            case '.', ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
            default -> false;
        };
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.isSurrogate((char) c) && c < 0x10000;
    }
}
