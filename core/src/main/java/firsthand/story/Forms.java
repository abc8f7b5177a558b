package firsthand.story;

import java.util.Arrays;
import java.util.List;

/// Takes apart reports that were put together because they are written by one form, with other
/// names and figures filled in: companies' results, dividends, a day's prices. All of them share
/// the form's words and nothing else; the reports of an event share, besides what all of them have,
/// this with one and that with another.
///
/// So the words that all reports of a group have count for nothing here, and those that one report
/// alone has count in full.
final class Forms {
    /// A smaller group shows too little of what its form is.
    static final int LEAST = 6;

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

    /// What the reports of a group share besides the group's own words: cosines of what is left of
    /// each.
    private final class Besides {
        private final Pairs pairs = Pairs.none();
        private final int n;
        private final double[] nearest;
        private final double[] filledIn;
        private double sum;

        Besides(List<Space.Doc> group) {
            n = group.size();
            nearest = new double[n];
            filledIn = new double[n];
            if (n >= LEAST) compare(new Entries(group));
        }

        boolean isForm() {
            return n >= LEAST
                    && sum < ON_AVERAGE * n * (n - 1) / 2
                    && median(nearest) < WITH_NEAREST
                    && median(filledIn) > FILLED_IN;
        }

        private void compare(Entries entries) {
            for (int i = 0; i < n; i++) filledIn[i] = entries.filledIn(i);
            // the likeness of a and b, a before b, stands at b (b - 1) / 2 + a
            float[] likeness = new float[n * (n - 1) / 2];
            entries.multiply(likeness);
            for (int b = 1, at = 0; b < n; b++) {
                for (int a = 0; a < b; a++, at++) {
                    nearest[a] = Math.max(nearest[a], likeness[at]);
                    nearest[b] = Math.max(nearest[b], likeness[at]);
                    sum += likeness[at];
                    if (likeness[at] >= ONE_EVENT / 2) pairs.add(a, b, likeness[at]);
                }
            }
        }

        private static double median(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }
    }

    /// Every term of every report of a group, the same terms beside one another.
    private final class Entries {
        private final long[] order;
        private final int[] owner;
        private final double[] weight;
        private final double[] whole;
        private final double[] left;
        private final double[] length;

        Entries(List<Space.Doc> group) {
            int size = group.stream().mapToInt(d -> d.terms().length).sum();
            order = new long[size];
            owner = new int[size];
            weight = new double[size];
            whole = new double[group.size()];
            left = new double[group.size()];
            length = new double[group.size()];
            int at = 0;
            for (int i = 0; i < group.size(); i++) {
                Space.Doc d = group.get(i);
                for (int k = 0; k < d.terms().length; k++, at++) {
                    order[at] = (long) d.terms()[k] << 32 | at;
                    owner[at] = i;
                    weight[at] = d.weights()[k] * space.tellingAlone(d.terms()[k]);
                    whole[i] += weight[at] * weight[at];
                }
            }
            Arrays.sort(order);
            leaveCommon();
        }

        /// The entry behind those of the term of the entry at `from`.
        private int end(int from) {
            int to = from + 1;
            while (to < order.length && order[to] >>> 32 == order[from] >>> 32) to++;
            return to;
        }

        /// The more reports of the group have a term, the less of it is left.
        private void leaveCommon() {
            double all = Math.log(whole.length);
            for (int from = 0, to; from < order.length; from = to) {
                to = end(from);
                double own = 1 - Math.log(to - from) / all;
                for (int e = from; e < to; e++) {
                    int entry = (int) order[e];
                    weight[entry] *= own < COMMON ? 0 : own;
                    left[owner[entry]] += weight[entry] * weight[entry];
                }
            }
            for (int i = 0; i < left.length; i++) length[i] = Math.sqrt(left[i]);
        }

        /// The part of a report, by how telling its words are, that is not the group's.
        double filledIn(int report) {
            return whole[report] == 0 ? 0 : left[report] / whole[report];
        }

        void multiply(float[] likeness) {
            for (int from = 0, to; from < order.length; from = to) {
                to = end(from);
                if (to - from == 1 || weight[(int) order[from]] == 0) continue;
                for (int e = from + 1; e < to; e++) {
                    int b = owner[(int) order[e]];
                    double w = weight[(int) order[e]] / length[b];
                    for (int f = from; f < e; f++) {
                        int a = owner[(int) order[f]];
                        likeness[b * (b - 1) / 2 + a] +=
                                (float) (w * weight[(int) order[f]] / length[a]);
                    }
                }
            }
        }
    }
}
