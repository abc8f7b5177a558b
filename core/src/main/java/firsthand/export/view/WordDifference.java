package firsthand.export.view;

import firsthand.collation.WordDiff;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;

/// How the words of one reading differ from those of another, as runs that can be marked.
public final class WordDifference {
    private static final double LEAST_SHARED = .34;

    private WordDifference() {}

    /// A stretch of words.
    ///
    /// @param text the words as they stand: in the reading, or for `LEFT_OUT` in the other one
    public record Run(Kind kind, String text) {}

    /// What a stretch is to the other reading.
    public enum Kind {
        SAME,
        OWN,
        LEFT_OUT
    }

    /// The reading as runs, with what it leaves out of `base` in its place. Where it shares too few
    /// words with `base` to be followed (a translation, a free rewording), it is one plain run.
    public static List<Run> marked(String base, String reading) {
        List<Run> runs = runs(base, reading);
        int same = 0;
        for (Run run : runs) if (run.kind() == Kind.SAME) same += words(run.text());
        int shorter = Math.min(words(base), words(reading));
        return same >= LEAST_SHARED * shorter ? runs : List.of(new Run(Kind.SAME, reading));
    }

    private static List<Run> runs(String base, String reading) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (WordDiff.Change c : diff(base, reading).changes()) {
            String left = Shown.line(base, c.left());
            int end = withMarks(reading, c.right());
            String right = Shown.line(reading.substring(Math.min(at, end), end));
            switch (c.kind()) {
                case SAME -> add(runs, Kind.SAME, right);
                case LEFT_OUT -> add(runs, Kind.LEFT_OUT, left);
                case ADDED -> add(runs, Kind.OWN, right);
                case REPLACED -> {
                    add(runs, Kind.LEFT_OUT, left);
                    add(runs, Kind.OWN, right);
                }
            }
            if (!c.right().isEmpty()) at = end;
        }
        return List.copyOf(runs);
    }

    /// The end of the words with the punctuation that hangs on to them.
    private static int withMarks(String text, Span words) {
        int end = words.end();
        while (end < text.length()
                && !Character.isLetterOrDigit(text.charAt(end))
                && !Character.isWhitespace(text.charAt(end))
                && !Character.isSurrogate(text.charAt(end))) end++;
        return end;
    }

    private static void add(List<Run> runs, Kind kind, String text) {
        if (!text.isEmpty()) runs.add(new Run(kind, text));
    }

    /// Whether two readings are the same words.
    static boolean same(String a, String b) {
        return a.equals(b) || diff(a, b).isSame();
    }

    private static WordDiff diff(String a, String b) {
        return WordDiff.between(a, new Span(0, a.length()), b, new Span(0, b.length()));
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : text.split(" ").length;
    }
}
