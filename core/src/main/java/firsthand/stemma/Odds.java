package firsthand.stemma;

import java.util.stream.IntStream;

/// The log odds of each way in which a report may have come about, against "written anew".
///
/// @param direct `direct[c][p]`: report c was made from report p
/// @param siblings `siblings[c][b]`: report c was made from a lost original that b was made from
///     too
/// @param own `own[c][p]`, for each line of c, what part of it p explains
/// @param kinship how surely the two have a common origin, whichever is the child
record Odds(double[][] direct, double[][] siblings, double[][][] own, double[][] kinship) {

    static Odds of(Comparison comparison) {
        int n = comparison.witnesses().size();
        double[][] direct = new double[n][n];
        double[][] siblings = new double[n][n];
        double[][] kinship = new double[n][n];
        double[][][] own = new double[n][n][];
        IntStream.range(0, n)
                .parallel()
                .forEach(
                        c -> {
                            for (int p = 0; p < n; p++) {
                                if (p == c) continue;
                                double[] clues = comparison.clues(c, p);
                                direct[c][p] = Tuned.direct(clues) - Tuned.PARENT;
                                siblings[c][p] =
                                        Tuned.sibling(comparison.siblingClues(c, p)) - Tuned.PARENT;
                                kinship[c][p] =
                                        Tuned.kinship(Kinship.of(clues, comparison.clues(p, c)));
                                own[c][p] = explained(comparison.alignment(c, p));
                            }
                        });
        for (int c = 0; c < n; c++) share(direct[c], siblings[c], c);
        Odds odds = new Odds(direct, siblings, own, kinship);
        odds.raise();
        return odds;
    }

    /// Two reports that are surely akin are related somehow, even where no single relation stands
    /// out: all their relations are raised together, part of the way to the odds of kinship. No
    /// pair
    /// is raised by more than the nearest relative of either report is, so that the order among
    /// relatives stays.
    private void raise() {
        int n = size();
        double[][] lift = new double[n][n];
        double[] nearest = new double[n];
        for (int c = 0; c < n; c++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int p = 0; p < n; p++) {
                if (p == c) continue;
                double best = likeliest(c, p);
                double kin = Math.min(Tuned.SURELY_AKIN, kinship[c][p]);
                lift[c][p] = Tuned.TOWARDS_KINSHIP * Math.max(0, kin - best);
                if (best > most) {
                    most = best;
                    nearest[c] = lift[c][p];
                }
            }
        }
        for (int c = 0; c < n; c++) {
            for (int p = 0; p < c; p++) {
                raise(c, p, Math.min(lift[c][p], Math.max(nearest[c], nearest[p])));
            }
        }
    }

    /// The log odds of the likeliest relation of two reports.
    private double likeliest(int c, int p) {
        return Math.max(
                Math.max(direct[c][p], direct[p][c]), Math.max(siblings[c][p], siblings[p][c]));
    }

    private void raise(int c, int p, double by) {
        direct[c][p] += by;
        direct[p][c] += by;
        siblings[c][p] += by;
        siblings[p][c] += by;
    }

    /// Several relatives that are as good as each other take the odds from each other, but not from
    /// there being a parent at all: all are raised together.
    private static void share(double[] direct, double[] siblings, int c) {
        double most = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int p = 0; p < direct.length; p++) {
            if (p == c) continue;
            most = Math.max(most, Math.max(direct[p], siblings[p]));
            sum += Math.exp(direct[p]) + Math.exp(siblings[p]);
        }
        if (sum <= 0) return;
        double raise = Tuned.RELATIVES * (Math.log(sum) - most);
        for (int p = 0; p < direct.length; p++) {
            direct[p] += raise;
            siblings[p] += raise;
        }
    }

    private static double[] explained(Alignment a) {
        Witness child = a.first();
        double[] parts = new double[child.size()];
        for (int i = 0; i < parts.length; i++) {
            if (a.partner(i) >= 0) parts[i] = Alignment.share(a.likeness(i, a.partner(i)));
        }
        return parts;
    }

    int size() {
        return direct.length;
    }

    /// The share of the child's weight that `p` explains and `other` does not, or less well.
    double beyond(Witness child, int p, int other) {
        double sum = 0;
        for (int i = 0; i < child.size(); i++) {
            double more = own[child.number()][p][i] - own[child.number()][other][i];
            if (more > 0) sum += more * child.lines().get(i).weight();
        }
        return sum / Math.max(1e-9, child.weight());
    }
}
