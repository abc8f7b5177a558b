package firsthand.stemma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Two reports laid side by side, line against line.
///
/// Lines are paired in two ways: along the chain that keeps the order of both reports and gains the
/// most, and, off the chain, where two lines are so alike that they must belong together although
/// one of them was moved.
final class Alignment {
    private final Witness first;
    private final Witness second;
    private final double[][] likeness;
    private final int[] partner;
    private final double[] gains;
    private final int[] partnerOfSecond;
    private final double[] gainsOfSecond;
    private final double inOrder;
    private final double inReverse;

    private Alignment(Witness first, Witness second, double[][] likeness) {
        this.first = first;
        this.second = second;
        this.likeness = likeness;
        partner = new int[first.size()];
        gains = new double[first.size()];
        partnerOfSecond = new int[second.size()];
        gainsOfSecond = new double[second.size()];
        Arrays.fill(partner, -1);
        Arrays.fill(partnerOfSecond, -1);
        double[][] gain = gain();
        inOrder = chain(gain, true);
        inReverse = chain(reversed(gain), false);
        addMoved();
    }

    private Alignment(Alignment other) {
        first = other.second;
        second = other.first;
        likeness = new double[first.size()][second.size()];
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) likeness[i][j] = other.likeness[j][i];
        }
        partner = other.partnerOfSecond;
        gains = other.gainsOfSecond;
        partnerOfSecond = other.partner;
        gainsOfSecond = other.gains;
        inOrder = other.inOrder;
        inReverse = other.inReverse;
    }

    static Alignment of(Witness first, Witness second, double[][] likeness) {
        return new Alignment(first, second, likeness);
    }

    Witness first() {
        return first;
    }

    Witness second() {
        return second;
    }

    /// The line of the second report that belongs to line `i` of the first; -1: none.
    int partner(int i) {
        return partner[i];
    }

    /// How much of line `i` of the first report its partner explains, in units of weight.
    double gain(int i) {
        return gains[i];
    }

    int partnerOfSecond(int j) {
        return partnerOfSecond[j];
    }

    double gainOfSecond(int j) {
        return gainsOfSecond[j];
    }

    double likeness(int i, int j) {
        return likeness[i][j];
    }

    /// The gain of the best chain that keeps the order of both.
    double inOrder() {
        return inOrder;
    }

    /// The gain of the best chain when the second report is read backwards: what two strangers'
    /// reports of the same event reach whatever their order.
    double inReverse() {
        return inReverse;
    }

    /// The same alignment, seen from the other report.
    Alignment turned() {
        return new Alignment(this);
    }

    /// The share of the first report's weight that the second explains.
    double explained() {
        double sum = 0;
        for (int i = 0; i < gains.length; i++) {
            if (partner[i] >= 0) {
                sum += first.lines().get(i).weight() * Math.min(1, share(likeness[i][partner[i]]));
            }
        }
        return sum / Math.max(1e-9, first.weight());
    }

    /// The share of the second report's weight that the first explains.
    double explainedOfSecond() {
        double sum = 0;
        for (int j = 0; j < gainsOfSecond.length; j++) {
            if (partnerOfSecond[j] >= 0) {
                sum += second.lines().get(j).weight() * share(likeness[partnerOfSecond[j]][j]);
            }
        }
        return sum / Math.max(1e-9, second.weight());
    }

    /// What part of a line is taken for explained at a likeness.
    static double share(double likeness) {
        double s = (likeness - Tuned.UNLIKE) / (Tuned.SAME - Tuned.UNLIKE);
        return Math.clamp(s, 0, 1);
    }

    private double[][] gain() {
        double[][] gain = new double[first.size()][second.size()];
        for (int i = 0; i < first.size(); i++) {
            for (int j = 0; j < second.size(); j++) {
                double weight =
                        Math.min(first.lines().get(i).weight(), second.lines().get(j).weight());
                gain[i][j] = Math.max(0, likeness[i][j] - Tuned.UNLIKE) * weight;
            }
        }
        return gain;
    }

    private static double[][] reversed(double[][] gain) {
        double[][] back = new double[gain.length][];
        for (int i = 0; i < gain.length; i++) {
            int m = gain[i].length;
            back[i] = new double[m];
            for (int j = 0; j < m; j++) back[i][j] = gain[i][m - 1 - j];
        }
        return back;
    }

    /// The best monotone chain by dynamic programming; its pairs are kept when `keep`.
    private double chain(double[][] gain, boolean keep) {
        int n = first.size();
        int m = second.size();
        double[][] best = new double[n + 1][m + 1];
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= m; j++) {
                double with = best[i - 1][j - 1] + gain[i - 1][j - 1];
                best[i][j] = Math.max(with, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        if (keep) trace(best, gain);
        return best[n][m];
    }

    private void trace(double[][] best, double[][] gain) {
        int i = first.size();
        int j = second.size();
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i - 1][j]) {
                i--;
            } else if (best[i][j] == best[i][j - 1]) {
                j--;
            } else {
                i--;
                j--;
                pair(i, j, gain[i][j]);
            }
        }
    }

    private void pair(int i, int j, double gain) {
        partner[i] = j;
        gains[i] = gain;
        partnerOfSecond[j] = i;
        gainsOfSecond[j] = gain;
    }

    /// Lines off the chain that are all but the same: moved, or said in two lines.
    private void addMoved() {
        for (int i = 0; i < first.size(); i++) {
            int j = closest(i);
            if (j >= 0
                    && likeness[i][j] >= Tuned.MOVED
                    && (partner[i] < 0 || likeness[i][partner[i]] < likeness[i][j])) {
                partner[i] = j;
                gains[i] = Math.max(gains[i], weightOf(i, j));
            }
        }
        for (int j = 0; j < second.size(); j++) {
            int i = closestToSecond(j);
            if (i >= 0
                    && likeness[i][j] >= Tuned.MOVED
                    && (partnerOfSecond[j] < 0
                            || likeness[partnerOfSecond[j]][j] < likeness[i][j])) {
                partnerOfSecond[j] = i;
                gainsOfSecond[j] = Math.max(gainsOfSecond[j], weightOf(i, j));
            }
        }
    }

    private double weightOf(int i, int j) {
        return Math.max(0, likeness[i][j] - Tuned.UNLIKE)
                * Math.min(first.lines().get(i).weight(), second.lines().get(j).weight());
    }

    private int closest(int i) {
        int best = -1;
        for (int j = 0; j < second.size(); j++) {
            if (best < 0 || likeness[i][j] > likeness[i][best]) best = j;
        }
        return best;
    }

    private int closestToSecond(int j) {
        int best = -1;
        for (int i = 0; i < first.size(); i++) {
            if (best < 0 || likeness[i][j] > likeness[best][j]) best = i;
        }
        return best;
    }

    /// The lines of the first report that have a partner, in order.
    List<Integer> paired() {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) if (partner[i] >= 0) lines.add(i);
        return lines;
    }
}
