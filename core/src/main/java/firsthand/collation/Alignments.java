package firsthand.collation;

import firsthand.statement.Quote;
import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which step of one report stands for which step of another. In a small story all pairs of
/// reports are lined up; in a large one those that the stemma joins and each report's likeliest
/// others.
final class Alignments {
    /// Up to this many reports every pair is lined up.
    private static final int SMALL_STORY = 24;

    private static final int PARTNERS = 6;
    private static final int LONGEST = 600;

    // fitted on the traditions: what a cosine is worth, and what a quote's speaker is worth
    private static final double COSINE = 11;
    private static final double PRIOR = -1.8;
    private static final double SAME_SPEAKER = 1.6;
    private static final double OTHER_SPEAKER = -1.2;
    private static final double BOTH_QUOTED = 0.8;
    private static final double NONE = 0.15;
    private static final double ONE_QUOTED = -0.7;

    private final List<Outline> outlines;
    private final TermSpace space;
    private final List<TermSpace.Vector[]> vectors = new ArrayList<>();
    private final List<int[]> speakers = new ArrayList<>();
    private final Map<Long, float[][]> found = new HashMap<>();
    private final Map<Long, Double> related = new HashMap<>();

    Alignments(List<Outline> outlines, Stemma stemma, StoryNames names) {
        this.outlines = outlines;
        this.space =
                new TermSpace(
                        outlines.stream()
                                .flatMap(o -> o.units().stream())
                                .map(Unit::terms)
                                .toList());
        for (Outline o : outlines) {
            vectors.add(
                    o.units().stream()
                            .map(u -> space.vector(u.terms()))
                            .toArray(TermSpace.Vector[]::new));
            speakers.add(speakers(o, names));
        }
        for (long pair : pairs(stemma)) lineUp((int) (pair >>> 32), (int) pair);
    }

    TermSpace space() {
        return space;
    }

    /// Whether the two reports were lined up.
    boolean has(int a, int b) {
        return found.containsKey(key(a, b));
    }

    /// How probable it is that step `i` of report `a` and step `j` of report `b` stand for each
    /// other: the mean of both directions; 0 when the reports were not lined up.
    double probability(int a, int i, int b, int j) {
        float[][] p = found.get(key(a, b));
        if (p == null) return 0;
        return a < b ? p[i][j] : p[j][i];
    }

    double cosine(int a, int i, int b, int j) {
        return vectors.get(a)[i].cosine(vectors.get(b)[j]);
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private void lineUp(int a, int b) {
        int n = vectors.get(a).length;
        int m = vectors.get(b).length;
        if (n == 0 || m == 0 || n > LONGEST || m > LONGEST) return;
        double[][] there = new double[n][m];
        double[][] back = new double[m][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) back[j][i] = there[i][j] = evidence(a, i, b, j);
        }
        double[][] p = PathAligner.posterior(there, m, NONE);
        double[][] q = PathAligner.posterior(back, n, NONE);
        related.put(key(a, b), Math.max(aligned(p) / n, aligned(q) / m));
        float[][] mean = new float[n][m];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < m; j++) mean[i][j] = (float) ((p[i][j] + q[j][i]) / 2);
        found.put(key(a, b), mean);
    }

    /// How many steps stand for another.
    private static double aligned(double[][] p) {
        double total = 0;
        for (double[] row : p) for (double x : row) total += x;
        return total;
    }

    /// The share of the shorter report's steps that stand for steps of the other, 0 to 1.
    double related(int a, int b) {
        return related.getOrDefault(key(a, b), 0.0);
    }

    private double evidence(int a, int i, int b, int j) {
        double e = PRIOR + COSINE * vectors.get(a)[i].cosine(vectors.get(b)[j]);
        boolean first = outlines.get(a).units().get(i).quoted();
        boolean second = outlines.get(b).units().get(j).quoted();
        if (first && second) {
            int s = speakers.get(a)[i];
            int t = speakers.get(b)[j];
            e += BOTH_QUOTED;
            if (s >= 0 && t >= 0) e += s == t ? SAME_SPEAKER : OTHER_SPEAKER;
        } else if (first || second) {
            e += ONE_QUOTED;
        }
        return Math.exp(Math.min(e, 6));
    }

    private static int[] speakers(Outline o, StoryNames names) {
        int[] found = new int[o.units().size()];
        Arrays.fill(found, -1);
        for (Quote q : o.statements().quotes()) {
            if (q.speaker().isEmpty() || found.length == 0) continue;
            OptionalInt who = names.number(q.speaker().get().name());
            int unit = o.unitOf(q.span());
            if (who.isPresent() && (found[unit] < 0 || q.kind() == Quote.Kind.DIRECT))
                found[unit] = who.getAsInt();
        }
        return found;
    }

    private SortedSet<Long> pairs(Stemma stemma) {
        SortedSet<Long> pairs = new TreeSet<>();
        int n = outlines.size();
        if (n <= SMALL_STORY) {
            for (int a = 0; a < n; a++) for (int b = a + 1; b < n; b++) pairs.add(key(a, b));
            return pairs;
        }
        addDescents(stemma, pairs);
        for (int a = 0; a < n; a++) addPartners(a, pairs);
        return pairs;
    }

    private void addDescents(Stemma stemma, SortedSet<Long> pairs) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < outlines.size(); i++) index.put(outlines.get(i).id(), i);
        Map<String, Integer> elder = new TreeMap<>();
        for (Descent d : stemma.descents()) {
            Integer child = index.get(d.child());
            if (child == null) continue;
            Integer parent = index.getOrDefault(d.parent(), elder.putIfAbsent(d.parent(), child));
            if (parent != null && !parent.equals(child)) pairs.add(key(child, parent));
        }
    }

    private void addPartners(int a, SortedSet<Long> pairs) {
        TermSpace.Vector whole = whole(a);
        List<Integer> others = new ArrayList<>();
        double[] likeness = new double[outlines.size()];
        for (int b = 0; b < outlines.size(); b++) {
            if (b == a) continue;
            others.add(b);
            likeness[b] = whole.cosine(whole(b));
        }
        others.sort(Comparator.<Integer>comparingDouble(b -> -likeness[b]).thenComparing(b -> b));
        for (int b : others.subList(0, Math.min(PARTNERS, others.size()))) pairs.add(key(a, b));
    }

    private final Map<Integer, TermSpace.Vector> wholes = new HashMap<>();

    private TermSpace.Vector whole(int a) {
        return wholes.computeIfAbsent(
                a,
                x ->
                        space.vector(
                                outlines.get(x).units().stream()
                                        .flatMap(u -> u.terms().stream())
                                        .toList()));
    }
}
