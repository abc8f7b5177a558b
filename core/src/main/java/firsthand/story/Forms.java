package firsthand.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Takes apart reports that were put together because they are written by one form, with other
/// names and figures filled in: companies' results, dividends, a day's prices. All of them share
/// the form's words and nothing else; the reports of an event share, besides what all of them have,
/// this with one and that with another.
///
/// So the words that all reports of a group have count for nothing here, and those that one report
/// alone has count in full.
final class Forms {
    /// A smaller group shows too little of what its form is.
    private static final int LEAST = 6;

    /// Larger groups are left as they are: comparing all pairs would take too long.
    private static final int MOST = 4_000;

    /// What half of a group's reports have is the group's.
    private static final double COMMON = 0.1;

    /// What reports of one event share on average besides their event's words is more than this
    /// (.03 and more in all stories of six reports and more in the corpora; forms .003 to .016).
    private static final double ON_AVERAGE = 0.018;

    /// And half of them share more than this with the nearest.
    private static final double WITH_NEAREST = 0.1;

    /// Of half of them more than this is filled in, by how telling their words are: copies of one
    /// text have little of their own.
    private static final double FILLED_IN = 0.5;

    /// Reports of a form that share so much besides are of one event after all.
    private static final double ONE_EVENT = 0.2;

    private final Space space;

    Forms(Space space) {
        this.space = space;
    }

    /// The group itself, or the parts that it falls into; all as indexes of `docs`.
    List<List<Integer>> apart(Space.Doc[] docs, List<Integer> group) {
        if (group.size() > MOST) return List.of(group);
        Besides besides = new Besides(group.stream().map(i -> docs[i]).toList());
        if (!besides.isForm()) return List.of(group);
        return Linkage.cluster(group.size(), besides.pairs, List.of(), ONE_EVENT, 1).stream()
                .map(part -> part.stream().map(group::get).toList())
                .toList();
    }

    /// Whether the reports of a group have hardly more in common than a form.
    boolean isForm(List<Space.Doc> group) {
        return new Besides(group).isForm();
    }

    /// What the reports of a group share besides the group's own words.
    private final class Besides {
        private final Pairs pairs = Pairs.none();
        private final double[] nearest;
        private final double[] filledIn;
        private double sum;

        Besides(List<Space.Doc> group) {
            nearest = new double[group.size()];
            filledIn = new double[group.size()];
            if (group.size() >= LEAST) compare(units(group));
        }

        boolean isForm() {
            int n = nearest.length;
            if (n < LEAST) return false;
            return sum < ON_AVERAGE * n * (n - 1) / 2
                    && median(nearest) < WITH_NEAREST
                    && median(filledIn) > FILLED_IN;
        }

        private static double median(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }

        private void compare(List<Map<Integer, Double>> units) {
            Map<Integer, List<Entry>> postings = new HashMap<>();
            double[] dot = new double[units.size()];
            for (int b = 0; b < units.size(); b++) {
                for (var e : units.get(b).entrySet()) {
                    var others = postings.computeIfAbsent(e.getKey(), t -> new ArrayList<>());
                    for (Entry o : others) dot[o.report] += e.getValue() * o.weight;
                    others.add(new Entry(b, e.getValue()));
                }
                for (int a = 0; a < b; a++) {
                    nearest[a] = Math.max(nearest[a], dot[a]);
                    nearest[b] = Math.max(nearest[b], dot[a]);
                    sum += dot[a];
                    if (dot[a] >= ONE_EVENT / 2) pairs.add(a, b, (float) dot[a]);
                    dot[a] = 0;
                }
            }
        }

        /// Each report as a vector of length 1, its terms in ascending order.
        private List<Map<Integer, Double>> units(List<Space.Doc> group) {
            Map<Integer, Integer> frequency = new HashMap<>();
            for (Space.Doc d : group) for (int t : d.terms()) frequency.merge(t, 1, Integer::sum);
            double all = Math.log(group.size());
            List<Map<Integer, Double>> units = new ArrayList<>();
            for (Space.Doc d : group) {
                Map<Integer, Double> unit = new LinkedHashMap<>();
                double squares = 0;
                double whole = 0;
                for (int k = 0; k < d.terms().length; k++) {
                    int t = d.terms()[k];
                    double telling = d.weights()[k] * space.tellingAlone(t);
                    whole += telling * telling;
                    double own = 1 - Math.log(frequency.getOrDefault(t, 1)) / all;
                    double w = telling * own;
                    if (w <= 0 || own < COMMON) continue;
                    unit.put(t, w);
                    squares += w * w;
                }
                filledIn[units.size()] = whole == 0 ? 0 : squares / whole;
                double length = Math.sqrt(squares);
                unit.replaceAll((t, w) -> w / length);
                units.add(unit);
            }
            return units;
        }
    }

    private record Entry(int report, double weight) {}
}
