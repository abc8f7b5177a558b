package firsthand.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/// Agglomerative clustering by average linkage (UPGMA, Sokal and Michener 1958) over a sparse
/// matrix: a pair that is not given counts as 0. The closest two clusters are joined as long as
/// their average likeness reaches the threshold and more clusters are left than wanted. Average
/// linkage does not chain: one report that is a little like two stories cannot pull them together.
final class Linkage {
    private final Row[] rows;
    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] version;
    private final double threshold;
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>(Linkage::closer);
    private int left;

    private record Candidate(
            float average, int first, int second, int firstVersion, int secondVersion) {}

    private static int closer(Candidate a, Candidate b) {
        if (a.average != b.average) return Float.compare(b.average, a.average);
        return a.first != b.first
                ? Integer.compare(a.first, b.first)
                : Integer.compare(a.second, b.second);
    }

    /// The sums of likenesses between one cluster and others, by their numbers, ascending.
    private static final class Row {
        private int[] others = new int[4];
        private float[] sums = new float[4];
        private int size;

        void append(int other, float sum) {
            if (size == others.length) {
                others = Arrays.copyOf(others, 2 * size);
                sums = Arrays.copyOf(sums, 2 * size);
            }
            others[size] = other;
            sums[size++] = sum;
        }

        void remove(int other) {
            int at = Arrays.binarySearch(others, 0, size, other);
            if (at < 0) return;
            System.arraycopy(others, at + 1, others, at, size - at - 1);
            System.arraycopy(sums, at + 1, sums, at, size - at - 1);
            size--;
        }

        void set(int other, float sum) {
            int at = Arrays.binarySearch(others, 0, size, other);
            if (at >= 0) {
                sums[at] = sum;
                return;
            }
            append(other, sum);
            int to = -at - 1;
            System.arraycopy(others, to, others, to + 1, size - to - 1);
            System.arraycopy(sums, to, sums, to + 1, size - to - 1);
            others[to] = other;
            sums[to] = sum;
        }
    }

    private Linkage(int n, Pairs pairs, double threshold) {
        this.threshold = threshold;
        this.version = new int[n];
        this.left = n;
        rows = new Row[n];
        for (int i = 0; i < n; i++) {
            rows[i] = new Row();
            members.add(new ArrayList<>(List.of(i)));
        }
        fill(pairs);
    }

    /// Fills the rows in ascending order of the other: first all smaller ones, then all larger.
    private void fill(Pairs p) {
        if (inOrder(p)) {
            for (int k = 0; k < p.size; k++) rows[p.second[k]].append(p.first[k], p.likeness[k]);
            for (int k = 0; k < p.size; k++) rows[p.first[k]].append(p.second[k], p.likeness[k]);
            return;
        }
        long[] bySecond = new long[p.size];
        for (int k = 0; k < p.size; k++) bySecond[k] = ((long) p.first[k] << 32 | p.second[k]);
        int[] at = sorted(bySecond);
        for (int k : at) rows[p.second[k]].append(p.first[k], p.likeness[k]);
        for (int k : at) rows[p.first[k]].append(p.second[k], p.likeness[k]);
    }

    /// Whether they come by their second, then by their first.
    private static boolean inOrder(Pairs p) {
        for (int k = 1; k < p.size; k++) {
            int by = Integer.compare(p.second[k - 1], p.second[k]);
            if (by > 0 || by == 0 && p.first[k - 1] >= p.first[k]) return false;
        }
        return true;
    }

    private static int[] sorted(long[] keys) {
        return java.util.stream.IntStream.range(0, keys.length)
                .boxed()
                .sorted((a, b) -> Long.compare(keys[a], keys[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The clusters of `0 .. n-1`, each in ascending order, ordered by their first member.
    ///
    /// @param ties pairs that are of one cluster whatever their likeness
    static List<List<Integer>> cluster(
            int n, Pairs pairs, List<int[]> ties, double threshold, int wanted) {
        Linkage linkage = new Linkage(n, pairs, threshold);
        linkage.tie(ties);
        linkage.offerAll();
        return linkage.run(wanted);
    }

    private void tie(List<int[]> ties) {
        int[] home = new int[members.size()];
        Arrays.setAll(home, i -> i);
        for (int[] t : ties) {
            int a = home(home, t[0]);
            int b = home(home, t[1]);
            if (a == b) continue;
            join(Math.min(a, b), Math.max(a, b));
            home[Math.max(a, b)] = Math.min(a, b);
        }
    }

    /// The smallest of those that are tied to it.
    static int home(int[] home, int of) {
        int i = of;
        while (home[i] != i) i = home[i];
        return i;
    }

    private void offerAll() {
        for (int i = 0; i < rows.length; i++) {
            Row r = rows[i];
            for (int k = 0; k < r.size; k++) if (r.others[k] > i) offer(i, r.others[k], r.sums[k]);
        }
    }

    private List<List<Integer>> run(int wanted) {
        while (left > wanted) {
            Candidate next = queue.poll();
            if (next == null) break;
            if (next.firstVersion != version[next.first]
                    || next.secondVersion != version[next.second]) continue;
            join(next.first, next.second);
            Row r = rows[next.first];
            for (int k = 0; k < r.size; k++) {
                int other = r.others[k];
                offer(Math.min(next.first, other), Math.max(next.first, other), r.sums[k]);
            }
        }
        return members.stream()
                .filter(m -> !m.isEmpty())
                .map(m -> m.stream().sorted().toList())
                .toList();
    }

    /// Puts `second` into `first`; `first < second`, so a cluster keeps the place of its smallest
    /// member.
    private void join(int first, int second) {
        members.get(first).addAll(members.get(second));
        members.set(second, List.of());
        version[first]++;
        version[second]++;
        left--;
        Row a = rows[first];
        Row b = rows[second];
        Row both = new Row();
        int i = 0;
        int j = 0;
        while (i < a.size || j < b.size) {
            int other =
                    j == b.size || i < a.size && a.others[i] <= b.others[j]
                            ? a.others[i]
                            : b.others[j];
            float sum = 0;
            if (i < a.size && a.others[i] == other) sum += a.sums[i++];
            if (j < b.size && b.others[j] == other) {
                sum += b.sums[j++];
                if (other != first) rows[other].remove(second);
            }
            if (other == first || other == second) continue;
            both.append(other, sum);
            rows[other].set(first, sum);
        }
        rows[first] = both;
        rows[second] = new Row();
    }

    private void offer(int first, int second, float sum) {
        double average = sum / ((double) members.get(first).size() * members.get(second).size());
        if (average >= threshold) {
            queue.add(
                    new Candidate((float) average, first, second, version[first], version[second]));
        }
    }
}
