package firsthand.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Agglomerative clustering by average linkage (UPGMA, Sokal and Michener 1958) over a sparse
/// matrix: a
/// pair that is not given counts as 0. The closest two clusters are joined as long as their average
/// similarity
/// reaches the threshold and more clusters are left than wanted. Average linkage does not chain:
/// one report that is a
/// little like two stories cannot pull them together.
final class AverageLinkage {
    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final List<List<Integer>> members = new ArrayList<>();
    private final int[] version;
    private final PriorityQueue<Candidate> queue =
            new PriorityQueue<>(
                    Comparator.comparingDouble((Candidate c) -> -c.average)
                            .thenComparingInt(c -> c.first)
                            .thenComparingInt(c -> c.second));
    private final double threshold;

    private record Candidate(
            double average, int first, int second, int firstVersion, int secondVersion) {}

    private AverageLinkage(int n, List<Similarities.Pair> pairs, double threshold) {
        this.threshold = threshold;
        this.version = new int[n];
        for (int i = 0; i < n; i++) {
            sums.add(new HashMap<>());
            members.add(new ArrayList<>(List.of(i)));
        }
        for (var p : pairs) {
            sums.get(p.first()).put(p.second(), p.cosine());
            sums.get(p.second()).put(p.first(), p.cosine());
            offer(p.first(), p.second(), p.cosine());
        }
    }

    /// The clusters of `0 .. n-1`, each in ascending order, ordered by their first member.
    static List<List<Integer>> cluster(
            int n, List<Similarities.Pair> pairs, double threshold, int wanted) {
        return new AverageLinkage(n, pairs, threshold).run(wanted);
    }

    private List<List<Integer>> run(int wanted) {
        int left = members.size();
        while (left > wanted) {
            Candidate next = queue.poll();
            if (next == null) break;
            if (next.firstVersion != version[next.first]
                    || next.secondVersion != version[next.second]) continue;
            join(next.first, next.second);
            left--;
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
        Map<Integer, Double> gone = sums.get(second);
        sums.set(second, Map.of());
        Map<Integer, Double> kept = sums.get(first);
        kept.remove(second);
        gone.forEach(
                (other, sum) -> {
                    if (other == first) return;
                    sums.get(other).remove(second);
                    kept.merge(other, sum, Double::sum);
                });
        kept.forEach(
                (other, sum) -> {
                    sums.get(other).put(first, sum);
                    offer(Math.min(first, other), Math.max(first, other), sum);
                });
    }

    private void offer(int first, int second, double sum) {
        double average = sum / ((double) members.get(first).size() * members.get(second).size());
        if (average >= threshold) {
            queue.add(new Candidate(average, first, second, version[first], version[second]));
        }
    }
}
