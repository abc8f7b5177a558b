package firsthand.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How the words of one reading differ from those of another: the longest common row of words, and
/// what stands between. Case, curly marks and punctuation at the ends of a word are no difference.
final class WordDifference {
    private static final int MOST_CELLS = 4_000_000;

    private WordDifference() {}

    /// A stretch of words.
    ///
    /// @param text the words as they stand: in the reading, or for `LEFT_OUT` in the other one
    record Run(Kind kind, String text) {}

    /// What a stretch is to the other reading.
    enum Kind {
        SAME,
        OWN,
        LEFT_OUT
    }

    /// The reading as runs, with what it leaves out of `base` in its place.
    static List<Run> of(String base, String reading) {
        String[] from = words(base);
        String[] to = words(reading);
        if ((long) from.length * to.length > MOST_CELLS) return List.of(new Run(Kind.OWN, reading));
        int[][] common = common(keys(from), keys(to));
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < from.length || j < to.length) {
            if (i < from.length && j < to.length && key(from[i]).equals(key(to[j]))) {
                add(runs, Kind.SAME, to[j++]);
                i++;
            } else if (j == to.length || i < from.length && common[i + 1][j] >= common[i][j + 1]) {
                add(runs, Kind.LEFT_OUT, from[i++]);
            } else {
                add(runs, Kind.OWN, to[j++]);
            }
        }
        return List.copyOf(runs);
    }

    /// Whether two readings are the same words.
    static boolean same(String a, String b) {
        return List.of(keys(words(a))).equals(List.of(keys(words(b))));
    }

    private static void add(List<Run> runs, Kind kind, String word) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).kind() == kind) {
            runs.set(last, new Run(kind, runs.get(last).text() + " " + word));
        } else {
            runs.add(new Run(kind, word));
        }
    }

    /// `common[i][j]`: length of the longest row of words that `from[i..]` and `to[j..]` share.
    private static int[][] common(String[] from, String[] to) {
        int[][] common = new int[from.length + 1][to.length + 1];
        for (int i = from.length - 1; i >= 0; i--) {
            for (int j = to.length - 1; j >= 0; j--) {
                common[i][j] =
                        from[i].equals(to[j])
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static String[] words(String text) {
        String line = Shown.line(text);
        return line.isEmpty() ? new String[0] : line.split(" ");
    }

    private static String[] keys(String[] words) {
        String[] keys = new String[words.length];
        for (int i = 0; i < words.length; i++) keys[i] = key(words[i]);
        return keys;
    }

    private static String key(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.codePointAt(start))) start++;
        while (end > start && !Character.isLetterOrDigit(word.codePointBefore(end))) end--;
        if (start == end) return word;
        return word.substring(start, end).replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
