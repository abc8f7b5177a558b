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

    /// From so many names on, what two reports name can speak against what words they share.
    private static final int NAMED = 4;

    /// The part of the fewer names that reports of one event share at least.
    private static final double SAME_NAMES = 0.25;

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
        if (nearness(a.day(), b.day()) <= 0.5 || strangers(a, b)) return false;
        double shorter = Math.min(a.runs().length, b.runs().length);
        int least = Math.max(SHARED_RUNS, (int) Math.ceil(SHARED * shorter));
        return sharedRuns(a, b, least) >= least;
    }

    /// Whether both name many, and hardly ever the same: two events told in one form of words, as
    /// an office or a machine does that fills in names and figures. What copies words copies names.
    static boolean strangers(Profile a, Profile b) {
        int first = 0;
        int second = 0;
        int shared = 0;
        int i = 0;
        int j = 0;
        long[] s = a.terms();
        long[] t = b.terms();
        while (i < s.length || j < t.length) {
            boolean inFirst = j == t.length || i < s.length && s[i] <= t[j];
            boolean inSecond = i == s.length || j < t.length && t[j] <= s[i];
            if (isName(inFirst ? s[i] : t[j])) {
                if (inFirst) first++;
                if (inSecond) second++;
                if (inFirst && inSecond) shared++;
            }
            if (inFirst) i++;
            if (inSecond) j++;
        }
        int fewer = Math.min(first, second);
        return fewer >= NAMED && shared < SAME_NAMES * fewer;
    }

    private static boolean isName(long term) {
        return switch (Profile.Kind.of(term)) {
            case NAME, NAMES -> true;
            case WORD, NUMBER -> false;
        };
    }

    /// How many distinct runs of [Profiler#RUN] words both have.
    static int sharedRuns(Profile a, Profile b) {
        return sharedRuns(a, b, 0);
    }

    /// The same, or fewer where it is clear that they are fewer than `least`.
    private static int sharedRuns(Profile a, Profile b, int least) {
        long[] first = a.runs();
        long[] second = b.runs();
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            if (shared + Math.min(first.length - i, second.length - j) < least) return shared;
            long x = first[i];
            long y = second[j];
            if (x == y) shared++;
            if (x <= y) i++;
            if (x >= y) j++;
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
