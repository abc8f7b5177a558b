package firsthand.statement.mark;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/// Which single marks of one line open or close a quote, and which are apostrophes: "the workers'
/// chief called it ‘a day that won’t be forgotten’".
final class SingleMarks {
    private static final int LONGEST_ELISION = 7;

    /// Words that begin with an apostrophe.
    private static final Set<String> ELISIONS =
            Set.of(
                    "em", "tis", "twas", "til", "till", "cause", "bout", "n", "round", "cos",
                    "neath", "twill", "tween", "s", "er", "im", "ave", "ere");

    private final BitSet opens = new BitSet();
    private final BitSet closes = new BitSet();
    private final int start;

    SingleMarks(String text, int start, int end) {
        this.start = start;
        pair(text, start, end);
    }

    boolean opens(int at) {
        return opens.get(at - start);
    }

    boolean closes(int at) {
        return closes.get(at - start);
    }

    /// Pairs each mark that can open with the best one that can close before the next opens.
    private void pair(String text, int start, int end) {
        int opener = -1;
        int weak = -1;
        for (int i = start; i < end; i++) {
            if (!isSingle(text, i, start, end)) continue;
            if (mayOpen(text, i, start, end)) {
                if (opener >= 0 && weak >= 0) join(opener, weak);
                opener = i;
                weak = -1;
            } else if (opener >= 0 && mayClose(text, i, end) && i > opener + 1) {
                if (isStrong(text, i, end)) {
                    join(opener, i);
                    opener = -1;
                    weak = -1;
                } else {
                    weak = i;
                }
            }
        }
        if (opener >= 0 && weak >= 0) join(opener, weak);
    }

    private void join(int opener, int closer) {
        opens.set(opener - start);
        closes.set(closer - start);
    }

    private static boolean isSingle(String text, int i, int start, int end) {
        char c = text.charAt(i);
        if ("‘’‚".indexOf(c) >= 0) return true;
        if (c != '\'' && c != '`') return false;
        boolean doubled =
                i + 1 < end && text.charAt(i + 1) == c || i > start && text.charAt(i - 1) == c;
        return !doubled;
    }

    private static boolean mayOpen(String text, int i, int start, int end) {
        char c = text.charAt(i);
        if (c == '’' || i + 1 >= end) return false;
        boolean gap =
                i == start
                        || Character.isWhitespace(text.charAt(i - 1))
                        || Character.isSpaceChar(text.charAt(i - 1))
                        || "([—–-/:\"“„«".indexOf(text.charAt(i - 1)) >= 0;
        return gap
                && !Character.isWhitespace(text.charAt(i + 1))
                && !Character.isDigit(text.charAt(i + 1))
                && (c == '‘' || c == '‚' || !isElision(text, i + 1, end))
                && !(c == '‘' && isElision(text, i + 1, end) && text.charAt(i + 1) != 's');
    }

    private static boolean isElision(String text, int from, int end) {
        int to = from;
        while (to < end && to - from < LONGEST_ELISION && Character.isLetter(text.charAt(to))) to++;
        return ELISIONS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static boolean mayClose(String text, int i, int end) {
        char c = text.charAt(i);
        if (c == '‚' || c == '`') return false;
        if (c == '‘' && !Character.isLetter(text.charAt(i - 1))) return false;
        return !Character.isWhitespace(text.charAt(i - 1))
                && (i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1)));
    }

    /// Whether the mark can hardly be a plural's apostrophe: behind punctuation, before
    /// punctuation, or not behind an s.
    private static boolean isStrong(String text, int i, int end) {
        char before = text.charAt(i - 1);
        if (!Character.isLetter(before)) return true;
        if (i + 1 >= end || ".,;:!?)\"”»".indexOf(text.charAt(i + 1)) >= 0) return true;
        boolean droppedG = before == 'n' && i >= 2 && text.charAt(i - 2) == 'i';
        return before != 's' && !droppedG;
    }
}
