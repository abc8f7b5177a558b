package firsthand.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts the figures of a story's reports together that measure or count the same thing: first those
/// whose numbers agree, then the groups whose numbers contradict one another.
final class FigureGroups {
    /// Fitted on the six traditions (leave-one-out pair F1 .99), in the order of
    /// [FigureLikeness#NAMES].
    private static final double[] WEIGHTS = {
        -3.0, 0.3, 3.59, 0, 0, 1.82, 1, 1, 2.71, 2.11, 2.78, 0.5, -0.5, 2.0, 0
    };

    private static final double THRESHOLD = 0.5;
    private static final double NOTICED = 0.02;
    private static final int COMMON_VALUE = 400;

    private final List<Count> counts;
    private final Alignments alignments;
    private final Grouper grouper;

    FigureGroups(List<Count> counts, Alignments alignments) {
        this.counts = counts;
        this.alignments = alignments;
        this.grouper = new Grouper(counts.size(), i -> counts.get(i).report(), (i, j) -> false);
    }

    List<List<Integer>> find(Rivals rivals) {
        List<Grouper.Pair> pairs = new ArrayList<>();
        for (List<Integer> alike : candidates()) {
            for (int x = 0; x < alike.size(); x++) {
                for (int y = x + 1; y < Math.min(alike.size(), x + COMMON_VALUE); y++)
                    add(alike.get(x), alike.get(y), pairs);
            }
        }
        grouper.join(pairs, THRESHOLD, 2);
        rivals.join(grouper);
        return grouper.groups();
    }

    private void add(int i, int j, List<Grouper.Pair> pairs) {
        Count a = counts.get(i);
        Count b = counts.get(j);
        if (a.report() == b.report() && a.unit() == b.unit()
                || !Units.agree(a.figure(), b.figure())) return;
        double p = probability(a, b);
        if (p >= NOTICED) pairs.add(new Grouper.Pair(i, j, p));
    }

    private double probability(Count a, Count b) {
        double[] f = FigureLikeness.of(a, b, alignments).values();
        if (f[4] == 1) return 0;
        double z = 0;
        for (int i = 0; i < f.length; i++) z += f[i] * WEIGHTS[i];
        return 1 / (1 + Math.exp(-z));
    }

    /// Figures of about one size: two runs of steps of a fourth, shifted, so that neighbours meet.
    private List<List<Integer>> candidates() {
        Map<String, List<Integer>> bySize = new TreeMap<>();
        for (int i = 0; i < counts.size(); i++) {
            Units.Measure m = counts.get(i).measure();
            String kind = Units.counts(m) ? "count" : m.dimension();
            double size = Math.log(1 + Math.abs(m.low())) / Math.log(1.25);
            bySize.computeIfAbsent(kind + "/a" + (int) Math.floor(size), k -> new ArrayList<>())
                    .add(i);
            bySize.computeIfAbsent(
                            kind + "/b" + (int) Math.floor(size + 0.5), k -> new ArrayList<>())
                    .add(i);
        }
        return List.copyOf(bySize.values());
    }
}
