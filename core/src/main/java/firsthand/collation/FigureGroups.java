package firsthand.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts the figures of a story's reports together that measure or count the same thing: first those
/// whose numbers agree, then the groups whose numbers contradict one another.
final class FigureGroups {
    /// Fitted on the six traditions (as the program reads them, leave-one-out pair F1 .95), in the
    /// order of
    /// [FigureLikeness#NAMES].
    private static final double[] WEIGHTS = {
        -0.77, -0.2, 1.72, -0.45, -0.75, -2.04, 1.11, 0.79, 1.14, 1.12, 2.39, 1.03, 0.0, 0.0, 2.25,
        -0.57
    };

    private static final int OTHER_UNIT = FigureLikeness.NAMES.indexOf("otherUnit");
    private static final double THRESHOLD = 0.5;
    private static final double APART = 0.25;
    private static final double NOTICED = 0.02;
    private static final int COMMON_VALUE = 400;

    private final List<Count> counts;
    private final Alignments alignments;
    private final Grouper grouper;

    FigureGroups(List<Count> counts, Alignments alignments) {
        this.counts = counts;
        this.alignments = alignments;
        this.grouper = new Grouper(counts.size(), i -> counts.get(i).report(), this::apart);
    }

    List<List<Integer>> find(RivalFigures rivals) {
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

    /// Two equal numbers of one report stand for different things when they stand in one sentence,
    /// or when they are small or count differently named things and their surroundings differ: "two
    /// hours" of talks and "two hours" of swimming.
    private boolean apart(int i, int j) {
        Count a = counts.get(i);
        Count b = counts.get(j);
        if (a.unit() == b.unit()) return true;
        boolean small = a.figure().value().stripTrailingZeros().precision() < 2;
        boolean otherNoun =
                Units.counts(a.measure())
                        && Units.counts(b.measure())
                        && !Units.isOpen(a.measure())
                        && !Units.isOpen(b.measure())
                        && !a.measure().dimension().equals(b.measure().dimension());
        return (small || otherNoun) && a.near().cosine(b.near()) < APART;
    }

    private double probability(Count a, Count b) {
        double[] f = FigureLikeness.of(a, b, alignments).values();
        if (f[OTHER_UNIT] == 1) return 0;
        double z = 0;
        for (int i = 0; i < f.length; i++) z += f[i] * WEIGHTS[i];
        return 1 / (1 + Math.exp(-z));
    }

    /// Figures of about one size: two runs of steps of a fourth, shifted, so that neighbours meet.
    private List<List<Integer>> candidates() {
        Map<String, List<Integer>> bySize = new TreeMap<>();
        for (int i = 0; i < counts.size(); i++) {
            Units.Measure m = counts.get(i).measure();
            double size = Math.log(1 + Math.abs(m.low())) / Math.log(1.25);
            bySize.computeIfAbsent("a" + (int) Math.floor(size), k -> new ArrayList<>()).add(i);
            bySize.computeIfAbsent("b" + (int) Math.floor(size + 0.5), k -> new ArrayList<>())
                    .add(i);
        }
        return List.copyOf(bySize.values());
    }
}
