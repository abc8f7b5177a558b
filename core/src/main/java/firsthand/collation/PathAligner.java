package firsthand.collation;

/// Aligns two sequences by a hidden Markov model (Vogel, Ney and Tillmann 1996): each step of the
/// child stands for a step of the parent or for none; the next step most likely stands for the
/// next.
/// So a step without a word in common still finds its partner by its neighbours, and a moved
/// paragraph costs one jump.
final class PathAligner {
    /// The chance of going on by -1, 0, 1, 2, 3 steps in the parent.
    private static final double[] NEAR = {0.03, 0.08, 0.42, 0.10, 0.04};

    private static final double JUMP = 0.10;

    private PathAligner() {}

    /// The probability that step `i` of the child stands for step `j` of the parent.
    ///
    /// @param none the chance that a step of the child stands for none of the parent
    /// @param evidence how many times likelier the two steps look when they belong together
    static double[][] posterior(double[][] evidence, int parentSize, double none) {
        int n = evidence.length;
        int m = parentSize;
        double[][] result = new double[n][m];
        if (n == 0 || m == 0) return result;
        double[][] go = transitions(m, none);
        // state j: at step j of the parent; state m + j: at none, the last real one being j
        double[][] forward = new double[n][];
        double[] before = new double[2 * m];
        java.util.Arrays.fill(before, m, 2 * m, 0.2 / m);
        before[m] += 0.8;
        for (int i = 0; i < n; i++) {
            forward[i] =
                    i == 0
                            ? first(evidence[0], before, m, none)
                            : step(forward[i - 1], evidence[i], go, m, none);
        }
        double[] backward = new double[2 * m];
        java.util.Arrays.fill(backward, 1.0 / (2 * m));
        for (int i = n - 1; i >= 0; i--) {
            double total = 0;
            for (int s = 0; s < 2 * m; s++) total += forward[i][s] * backward[s];
            for (int j = 0; j < m; j++) result[i][j] = forward[i][j] * backward[j] / total;
            if (i > 0) backward = back(backward, evidence[i], go, m, none);
        }
        return result;
    }

    private static double[] first(double[] evidence, double[] start, int m, double none) {
        double[] now = new double[2 * m];
        for (int j = 0; j < m; j++) {
            now[j] = (1 - none) * evidence[j] * (j == 0 ? 0.5 : 0.5 / m);
            now[m + j] = none * start[m + j];
        }
        return scaled(now);
    }

    private static double[] step(
            double[] last, double[] evidence, double[][] go, int m, double none) {
        double[] now = new double[2 * m];
        for (int k = 0; k < m; k++) {
            double from = last[k] + last[m + k];
            now[m + k] = none * from;
            if (from == 0) continue;
            double[] row = go[k];
            for (int j = 0; j < m; j++) now[j] += from * row[j];
        }
        for (int j = 0; j < m; j++) now[j] *= evidence[j];
        return scaled(now);
    }

    private static double[] back(
            double[] next, double[] evidence, double[][] go, int m, double none) {
        double[] now = new double[2 * m];
        for (int k = 0; k < m; k++) {
            double sum = none * next[m + k];
            for (int j = 0; j < m; j++) sum += go[k][j] * evidence[j] * next[j];
            now[k] = sum;
            now[m + k] = sum;
        }
        return scaled(now);
    }

    private static double[] scaled(double[] values) {
        double total = 0;
        for (double v : values) total += v;
        if (total > 0) for (int i = 0; i < values.length; i++) values[i] /= total;
        return values;
    }

    private static double[][] transitions(int m, double none) {
        double[][] go = new double[m][m];
        for (int k = 0; k < m; k++) {
            for (int j = 0; j < m; j++) {
                int d = j - k + 1;
                go[k][j] =
                        (1 - none) / 0.77 * (JUMP / m + (d >= 0 && d < NEAR.length ? NEAR[d] : 0));
            }
        }
        return go;
    }
}
