package firsthand.story;

import java.util.OptionalLong;

/// How alike two reports are, 0 to 1: the cosine of their weighted terms, less when they are far
/// apart in time. Of reports in two languages only names and numbers are compared.
final class Likeness {
    /// Up to so many days apart, two reports are as near as can be.
    private static final int NEAR = 3;

    /// From so many days on they are as far as can be.
    static final int FAR = 14;

    /// What is left of a likeness between reports that are far apart. Stated times can be false, so
    /// distance in time never rules one out.
    private static final double LEFT = 0.25;

    /// Runs of words that two reports share when one has words of the other: a fifth of the shorter
    /// one's. No two reports of different events did in any of the corpora.
    private static final double SHARED = 0.2;

    private static final int SHARED_RUNS = 12;

    private Likeness() {}

    static boolean crosses(Profile a, Profile b) {
        return !a.language().equals(b.language())
                && !a.language().equals("und")
                && !b.language().equals("und");
    }

    /// The factor for the days between them.
    static double nearness(OptionalLong a, OptionalLong b) {
        if (a.isEmpty() || b.isEmpty()) return 1;
        long days = Math.abs(a.getAsLong() - b.getAsLong());
        if (days <= NEAR) return 1;
        return Math.max(LEFT, 1 - (double) (days - NEAR) * (1 - LEFT) / (FAR - NEAR));
    }

    /// Whether both state a day, and the two are close together.
    static boolean sameDays(Profile a, Profile b) {
        return a.day().isPresent()
                && b.day().isPresent()
                && Math.abs(a.day().getAsLong() - b.day().getAsLong()) <= NEAR;
    }

    /// Whether one has so many of the other's words, in order, that they are of one story whatever
    /// else they say: what merges two reports ties their copies together.
    static boolean tied(Profile a, Profile b) {
        if (nearness(a.day(), b.day()) <= 0.5) return false;
        int shared = sharedRuns(a, b);
        return shared >= SHARED_RUNS
                && shared >= SHARED * Math.min(a.runs().length, b.runs().length);
    }

    /// How many distinct runs of [Profiler#RUN] words both have.
    static int sharedRuns(Profile a, Profile b) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.runs().length && j < b.runs().length) {
            long difference = Long.compare(a.runs()[i], b.runs()[j]);
            if (difference == 0) shared++;
            if (difference <= 0) i++;
            if (difference >= 0) j++;
        }
        return shared;
    }

    /// The likeness of two reports of the space.
    static double of(Space space, Space.Doc a, Space.Doc b) {
        boolean crosses = crosses(a.profile(), b.profile());
        double dot = 0;
        double first = 0;
        double second = 0;
        int i = 0;
        int j = 0;
        int[] s = a.terms();
        int[] t = b.terms();
        while (i < s.length || j < t.length) {
            int term = j == t.length || i < s.length && s[i] <= t[j] ? s[i] : t[j];
            boolean inFirst = i < s.length && s[i] == term;
            boolean inSecond = j < t.length && t[j] == term;
            if (!crosses || space.kind(term) != Profile.Kind.WORD) {
                double w = space.telling(term);
                double x = inFirst ? a.weights()[i] * w : 0;
                double y = inSecond ? b.weights()[j] * w : 0;
                dot += x * y;
                first += x * x;
                second += y * y;
            }
            if (inFirst) i++;
            if (inSecond) j++;
        }
        if (dot == 0) return 0;
        return dot / Math.sqrt(first * second) * nearness(a.profile().day(), b.profile().day());
    }
}
