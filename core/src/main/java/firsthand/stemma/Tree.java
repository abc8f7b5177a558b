package firsthand.stemma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One explanation of all reports together: for each report the reports that it was made from, and
/// the lost original, if any.
///
/// Mutable; only [TreeSearch] changes it.
final class Tree {
    static final int NONE = -1;

    private final int[] parent;
    private final int[] second;
    private final int[] lost;

    Tree(int reports) {
        parent = filled(reports);
        second = filled(reports);
        lost = filled(reports);
    }

    private Tree(Tree other) {
        parent = other.parent.clone();
        second = other.second.clone();
        lost = other.lost.clone();
    }

    private static int[] filled(int n) {
        int[] a = new int[n];
        Arrays.fill(a, NONE);
        return a;
    }

    Tree copy() {
        return new Tree(this);
    }

    int size() {
        return parent.length;
    }

    /// The report that explains most of this one; [#NONE]: none.
    int parent(int report) {
        return parent[report];
    }

    /// A second report that it was merged with; [#NONE]: none.
    int second(int report) {
        return second[report];
    }

    /// The number of its lost original; [#NONE]: none.
    int lost(int report) {
        return lost[report];
    }

    void setParent(int report, int p) {
        parent[report] = p;
    }

    void setSecond(int report, int p) {
        second[report] = p;
    }

    void setLost(int report, int group) {
        lost[report] = group;
    }

    /// A report has nothing of its lost original any more; a lost original with one child is none.
    void leaveLost(int report) {
        int group = lost[report];
        lost[report] = NONE;
        List<Integer> left = children(group);
        if (left.size() == 1) lost[left.getFirst()] = NONE;
    }

    /// Takes everything back that was said of how this report came about.
    void clear(int report) {
        parent[report] = NONE;
        second[report] = NONE;
        lost[report] = NONE;
    }

    /// Whether a report has come about in this tree as in the other.
    boolean explains(int report, Tree other) {
        return parent[report] == other.parent[report]
                && second[report] == other.second[report]
                && lost[report] == other.lost[report];
    }

    /// The reports made from one lost original, ascending.
    List<Integer> children(int group) {
        List<Integer> found = new ArrayList<>();
        for (int r = 0; r < lost.length; r++) if (lost[r] == group) found.add(r);
        return found;
    }

    /// How many reports were made from this one.
    int childrenOf(int report) {
        int n = 0;
        for (int r = 0; r < parent.length; r++) {
            if (parent[r] == report || second[r] == report) n++;
        }
        return n;
    }

    /// Whether descents, up or down, lead from one report to the other.
    boolean connected(int one, int other) {
        boolean[] reached = new boolean[parent.length];
        reached[one] = true;
        for (boolean more = true; more && !reached[other]; ) {
            more = false;
            for (int r = 0; r < parent.length; r++) {
                for (int s = 0; s < parent.length; s++) {
                    if (reached[r] && !reached[s] && joined(r, s)) {
                        reached[s] = true;
                        more = true;
                    }
                }
            }
        }
        return reached[other];
    }

    private boolean joined(int r, int s) {
        return parent[r] == s
                || parent[s] == r
                || second[r] == s
                || second[s] == r
                || (lost[r] != NONE && lost[r] == lost[s]);
    }

    /// How many lost originals there are.
    int groups() {
        return (int) Arrays.stream(lost).filter(g -> g != NONE).distinct().count();
    }

    /// What the sources gain that have more than a few children, lost or not: the likelier each
    /// child
    /// is, the more there are.
    double renown() {
        int[] ofReports = new int[parent.length];
        int[] ofLost = new int[parent.length + 1];
        double gain = 0;
        for (int r = 0; r < parent.length; r++) {
            if (parent[r] != NONE) gain += renown(++ofReports[parent[r]]);
            if (lost[r] != NONE) gain += renown(++ofLost[lost[r]]);
        }
        return gain;
    }

    private static double renown(int number) {
        return number <= Tuned.FEW_CHILDREN ? 0 : Math.log(number / Tuned.HALF_A_FAMILY);
    }

    /// The lowest number that no lost original has yet.
    int freeGroup() {
        boolean[] taken = new boolean[lost.length + 1];
        for (int g : lost) if (g != NONE) taken[g] = true;
        int g = 0;
        while (taken[g]) g++;
        return g;
    }

    /// Whether `ancestor` is the report itself or stands above it.
    boolean descends(int report, int ancestor) {
        if (report == ancestor) return true;
        return (parent[report] != NONE && descends(parent[report], ancestor))
                || (second[report] != NONE && descends(second[report], ancestor));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Tree t
                && Arrays.equals(parent, t.parent)
                && Arrays.equals(second, t.second)
                && Arrays.equals(lost, t.lost);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parent) * 31 + Arrays.hashCode(lost);
    }
}
