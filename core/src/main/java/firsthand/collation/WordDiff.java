package firsthand.collation;

import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The difference of two wordings, word by word: a longest common subsequence of their words.
/// Spelling, case and marks don't count as differences.
///
/// @param changes in order of place, covering both wordings without gaps between words
public record WordDiff(List<Change> changes) {
    /// More word pairs than this are not compared one by one: what stands between the common
    /// beginning and the common end is then one change.
    private static final long MOST_PAIRS = 4_000_000;

    private static final Words WORDS = Words.load();

    public WordDiff {
        changes = List.copyOf(changes);
    }

    /// A run of words that both have, that only one has, or that one has in place of the other's.
    ///
    /// @param left the words in the first text; empty, at the place where they would stand, for
    ///     ADDED
    /// @param right the words in the second text; empty for LEFT_OUT
    public record Change(Kind kind, Span left, Span right) {}

    /// What the second wording does with the first's words.
    public enum Kind {
        SAME,
        LEFT_OUT,
        ADDED,
        REPLACED
    }

    /// Compares the words at `left` in `leftText` with those at `right` in `rightText`.
    public static WordDiff between(String leftText, Span left, String rightText, Span right) {
        List<Word> a = WORDS.in(leftText, left);
        List<Word> b = WORDS.in(rightText, right);
        return new WordDiff(new Gathering(a, b, left, right).changes(common(a, b)));
    }

    /// Whether no word differs.
    public boolean isSame() {
        return changes.stream().allMatch(c -> c.kind() == Kind.SAME);
    }

    /// For each word of `a` the index of its partner in `b`, or -1.
    static int[] common(List<Word> a, List<Word> b) {
        int n = a.size();
        int m = b.size();
        int[] partner = new int[n];
        java.util.Arrays.fill(partner, -1);
        int from = 0;
        while (from < n && from < m && same(a.get(from), b.get(from))) partner[from] = from++;
        int tail = 0;
        while (tail < n - from
                && tail < m - from
                && same(a.get(n - 1 - tail), b.get(m - 1 - tail))) {
            partner[n - 1 - tail] = m - 1 - tail;
            tail++;
        }
        align(a, b, from, n - tail, m - tail, partner);
        return partner;
    }

    private static void align(List<Word> a, List<Word> b, int from, int aEnd, int bEnd, int[] out) {
        int n = aEnd - from;
        int m = bEnd - from;
        if (n <= 0 || m <= 0 || (long) n * m > MOST_PAIRS) return;
        int[][] best = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                best[i][j] =
                        same(a.get(from + i), b.get(from + j))
                                ? best[i + 1][j + 1] + 1
                                : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (same(a.get(from + i), b.get(from + j))) {
                out[from + i++] = from + j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static boolean same(Word a, Word b) {
        return a.kind() == Word.Kind.NEGATION || b.kind() == Word.Kind.NEGATION
                ? a.folded().equals(b.folded())
                : a.key().equals(b.key());
    }

    /// Joins word pairs into runs.
    private record Gathering(List<Word> a, List<Word> b, Span left, Span right) {
        List<Change> changes(int[] partner) {
            List<Change> found = new ArrayList<>();
            int i = 0;
            int j = 0;
            while (i < a.size() || j < b.size()) {
                int i0 = i;
                int j0 = j;
                while (i < a.size() && partner[i] == j) {
                    i++;
                    j++;
                }
                if (i > i0)
                    found.add(new Change(Kind.SAME, run(a, i0, i, left), run(b, j0, j, right)));
                int i1 = i;
                int j1 = j;
                while (i < a.size() && partner[i] < 0) i++;
                j = i < a.size() ? partner[i] : b.size();
                if (i > i1 || j > j1) found.add(change(i1, i, j1, j));
            }
            return found;
        }

        private Change change(int i0, int i1, int j0, int j1) {
            Kind kind = i1 == i0 ? Kind.ADDED : j1 == j0 ? Kind.LEFT_OUT : Kind.REPLACED;
            return new Change(kind, run(a, i0, i1, left), run(b, j0, j1, right));
        }

        private static Span run(List<Word> words, int from, int to, Span whole) {
            if (to > from) return words.get(from).span().union(words.get(to - 1).span());
            int at = from > 0 ? words.get(from - 1).span().end() : whole.start();
            return new Span(at, at);
        }
    }
}
