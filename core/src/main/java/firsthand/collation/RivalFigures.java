package firsthand.collation;

import firsthand.statement.Figure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds groups of figures that give different numbers for the same thing. Two things show it: one
/// report sets the numbers against each other ("police counted 200; the union said 350", "to 241
/// from 214"), or the same place in two reports that go the same way holds one number here and the
/// other there.
final class RivalFigures {
    // fitted on the six traditions
    private static final double MOST_APART = 3.2;
    private static final double SAME_PLACE = 0.4;
    private static final double SURELY_SAME_PLACE = 0.8;
    private static final double ALIKE = 0.35;
    private static final double SLIP_ALIKE = 0.15;
    private static final double ENOUGH = 0.62;
    private static final List<String> CORRECTIONS =
            List.of(
                    "earlier version",
                    "previous version",
                    "corrected",
                    "correction",
                    "this article",
                    "originally",
                    "an earlier",
                    "raised the",
                    "revised");

    private final List<Outline> outlines;
    private final List<Count> counts;
    private final Alignments alignments;
    private final Opposition opposition;
    private final Map<Long, Map<Integer, Double>> opposed = new TreeMap<>();
    private final Map<Long, Double> places = new TreeMap<>();
    private final Set<Long> changes = new HashSet<>();

    RivalFigures(List<Outline> outlines, List<Count> counts, Alignments alignments) {
        this.opposition = new Opposition(outlines, alignments.space());
        this.outlines = outlines;
        this.counts = counts;
        this.alignments = alignments;
    }

    /// Joins the groups of rivals, the clearest first, as long as no report has both numbers side
    /// by
    /// side without setting them against each other.
    void join(Grouper grouper) {
        withinReports(grouper);
        corrections(grouper);
        acrossReports(grouper);
        List<Map.Entry<Long, Double>> found = new ArrayList<>();
        for (long pair : pairs()) {
            double s = Math.max(meanOpposition(pair, grouper), places.getOrDefault(pair, 0.0));
            if (s >= ENOUGH) found.add(Map.entry(pair, s));
        }
        found.sort(
                Map.Entry.<Long, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey));
        for (var e : found) {
            int x = (int) (e.getKey() >>> 32);
            int y = (int) (long) e.getKey();
            if (grouper.root(x) != grouper.root(y) && !sideBySide(x, y, grouper))
                grouper.union(x, y);
        }
    }

    private Set<Long> pairs() {
        Set<Long> all = new TreeSet<>(opposed.keySet());
        all.addAll(places.keySet());
        return all;
    }

    /// The mean over the reports that have both, so that copies of one report count no more than
    /// others.
    private double meanOpposition(long pair, Grouper grouper) {
        Map<Integer, Double> byReport = opposed.getOrDefault(pair, Map.of());
        if (byReport.isEmpty()) return 0;
        double most = byReport.values().stream().mapToDouble(v -> v).max().orElse(0);
        if (most >= Opposition.CHANGE) return most;
        int both = both((int) (pair >>> 32), (int) pair, grouper).size();
        double sum = byReport.values().stream().mapToDouble(v -> v).sum();
        return sum / Math.max(1, both);
    }

    private Set<Integer> both(int x, int y, Grouper grouper) {
        Set<Integer> both = reports(grouper.groupOf(x));
        both.retainAll(reports(grouper.groupOf(y)));
        return both;
    }

    /// Whether at least every second report that has both numbers does not oppose them.
    private boolean sideBySide(int x, int y, Grouper grouper) {
        Set<Integer> both = both(x, y, grouper);
        Set<Integer> opposing = new HashSet<>();
        opposed.forEach(
                (pair, byReport) -> {
                    int i = grouper.root((int) (pair >>> 32));
                    int j = grouper.root((int) (long) pair);
                    boolean these =
                            i == grouper.root(x) && j == grouper.root(y)
                                    || i == grouper.root(y) && j == grouper.root(x);
                    if (!these) return;
                    opposing.addAll(byReport.keySet());
                    if (byReport.values().stream().anyMatch(v -> v >= Opposition.CHANGE))
                        opposing.addAll(both);
                });
        return !both.isEmpty()
                && both.stream().filter(opposing::contains).count() * 2 <= both.size();
    }

    /// Whether a report says of two of the figures that one took the other's place.
    boolean isChange(List<Count> group) {
        for (Count a : group)
            for (Count b : group)
                if (a.report() == b.report() && changes.contains(change(a, b))) return true;
        return false;
    }

    private void withinReports(Grouper grouper) {
        for (int i = 0; i < counts.size(); i++) {
            for (int j = i + 1;
                    j < counts.size() && counts.get(j).report() == counts.get(i).report();
                    j++) {
                Count a = counts.get(i);
                Count b = counts.get(j);
                if (b.figure().span().start() - a.figure().span().end() > Opposition.LONGEST_GAP)
                    break;
                if (!comparable(a, b)) continue;
                double s = opposition.of(a, b);
                if (s >= Opposition.CHANGE) changes.add(change(a, b));
                if (s > 0) note(grouper.root(i), grouper.root(j), s, a.report());
            }
        }
    }

    /// A number in a note of correction stands against the one that the report now gives.
    private void corrections(Grouper grouper) {
        for (int i = 0; i < counts.size(); i++) {
            Count a = counts.get(i);
            Outline o = outlines.get(a.report());
            String step = o.units().get(a.unit()).span().of(o.text()).toLowerCase(Locale.ROOT);
            if (CORRECTIONS.stream().noneMatch(step::contains)) continue;
            for (int j = 0; j < counts.size(); j++) {
                Count b = counts.get(j);
                if (b.report() != a.report()
                        || !comparable(a, b)
                        || b.unit() == a.unit() && !Units.isSlip(a.figure(), b.figure())) continue;
                if (!Units.isSlip(a.figure(), b.figure()) && a.near().cosine(b.near()) < ALIKE)
                    continue;
                changes.add(change(a, b));
                note(grouper.root(i), grouper.root(j), Opposition.CHANGE, a.report());
            }
        }
    }

    private static long change(Count a, Count b) {
        return key(a.index(), b.index()) ^ (long) a.report() << 48;
    }

    private void note(int x, int y, double s, int report) {
        if (x != y)
            opposed.computeIfAbsent(key(x, y), k -> new TreeMap<>()).merge(report, s, Math::max);
    }

    /// Steps that stand for each other in two reports, with one number here and another there.
    private void acrossReports(Grouper grouper) {
        Map<Integer, Map<Integer, List<Integer>>> byStep = new TreeMap<>();
        for (int i = 0; i < counts.size(); i++) {
            byStep.computeIfAbsent(counts.get(i).report(), r -> new TreeMap<>())
                    .computeIfAbsent(counts.get(i).unit(), u -> new ArrayList<>())
                    .add(i);
        }
        for (var a : byStep.entrySet()) {
            for (var b : byStep.entrySet()) {
                if (a.getKey() < b.getKey() && alignments.has(a.getKey(), b.getKey()))
                    across(a.getKey(), a.getValue(), b.getKey(), b.getValue(), grouper);
            }
        }
    }

    private void across(
            int r,
            Map<Integer, List<Integer>> here,
            int q,
            Map<Integer, List<Integer>> there,
            Grouper grouper) {
        for (var x : here.entrySet()) {
            for (var y : there.entrySet()) {
                double p = alignments.probability(r, x.getKey(), q, y.getKey());
                if (p < SAME_PLACE) continue;
                List<Integer> open = without(x.getValue(), y.getValue(), grouper);
                List<Integer> other = without(y.getValue(), x.getValue(), grouper);
                for (int i : open)
                    for (int j : other)
                        noteSamePlace(i, j, p, isOnly(i, open) && isOnly(j, other), grouper);
            }
        }
    }

    /// Whether no other of the figures counts or measures the same kind of thing.
    private boolean isOnly(int i, List<Integer> figures) {
        String kind = counts.get(i).measure().dimension();
        return figures.stream()
                        .filter(j -> counts.get(j).measure().dimension().equals(kind))
                        .count()
                == 1;
    }

    /// @param only whether each is the only one of its kind in its step: then, if both name the
    ///     same kind, the words around them need not be alike (they may be another language's)
    private void noteSamePlace(int i, int j, double p, boolean only, Grouper grouper) {
        Count a = counts.get(i);
        Count b = counts.get(j);
        if (!comparable(a, b)) return;
        double near = a.near().cosine(b.near());
        boolean sameKind = a.measure().dimension().equals(b.measure().dimension());
        if (only && sameKind && !Units.isOpen(a.measure()) && p >= SURELY_SAME_PLACE)
            near = Math.max(near, ALIKE);
        boolean slip = Units.isSlip(a.figure(), b.figure());
        if (near < (slip ? SLIP_ALIKE : ALIKE)) return;
        double s = p * (0.5 + near) * (1 - Math.abs(a.place() - b.place())) * (slip ? 1.3 : 1);
        int x = grouper.root(i);
        int y = grouper.root(j);
        if (x != y) places.merge(key(x, y), s, Math::max);
    }

    /// Those of `figures` that have no figure of their own group among `others`.
    private static List<Integer> without(
            List<Integer> figures, List<Integer> others, Grouper grouper) {
        return figures.stream()
                .filter(i -> others.stream().noneMatch(j -> grouper.root(j) == grouper.root(i)))
                .toList();
    }

    private Set<Integer> reports(List<Integer> group) {
        Set<Integer> found = new HashSet<>();
        for (int i : group) found.add(counts.get(i).report());
        return found;
    }

    private static boolean comparable(Count a, Count b) {
        if (a.figure().type() == Figure.Type.MONEY
                && b.figure().type() == Figure.Type.MONEY
                && !a.figure().unit().equals(b.figure().unit())) return false;
        if (!Units.compatible(a.measure(), b.measure()) || Units.agree(a.figure(), b.figure()))
            return false;
        double low = Math.min(Math.abs(a.measure().low()), Math.abs(b.measure().low()));
        double high = Math.max(Math.abs(a.measure().low()), Math.abs(b.measure().low()));
        return low > 0 && high / low <= MOST_APART;
    }

    private static long key(int x, int y) {
        return (long) Math.min(x, y) << 32 | Math.max(x, y);
    }
}
