package firsthand.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Puts together groups that tell one event from different angles: an agency's story, a local
/// paper's own reporting, a trade paper's. Their words differ, so that they are a little too
/// unlike for one story; but they have names and figures in common that no other report has.
final class Angles {
    /// The likeness of groups of two counts for half so much more, that of large ones for so much:
    /// an
    /// average over many pairs is less a matter of chance.
    private static final double LESS = 0.8;

    /// Names and figures that both groups have and nobody else.
    private static final int SHARED = 5;

    /// A name that tells less than this is everybody's.
    private static final double TELLING = 1.5;

    private final Space space;
    private final Space.Doc[] docs;
    private final List<List<Integer>> groups;
    private final int[] home;

    private Angles(Space space, Space.Doc[] docs, List<List<Integer>> groups) {
        this.space = space;
        this.docs = docs;
        this.groups = new ArrayList<>(groups);
        this.home = new int[docs.length];
    }

    /// The groups, some of them joined; each ascending.
    static List<List<Integer>> join(
            Space space, Space.Doc[] docs, Pairs pairs, List<List<Integer>> groups) {
        Angles all = new Angles(space, docs, groups);
        while (all.joinBest(pairs)) {}
        return all.groups.stream().filter(g -> !g.isEmpty()).toList();
    }

    private boolean joinBest(Pairs pairs) {
        int[] large = large();
        double[] sums = sums(pairs, large.length);
        int first = -1;
        int second = -1;
        double best = Clusters.THRESHOLD;
        for (int i = 0; i < large.length; i++) {
            for (int j = i + 1; j < large.length; j++) {
                double sum = sums[i * large.length + j];
                if (sum == 0) continue;
                List<Integer> a = groups.get(large[i]);
                List<Integer> b = groups.get(large[j]);
                double likeness = likeness(sum, a, b);
                if (likeness > best && shared(a, b) >= SHARED) {
                    first = large[i];
                    second = large[j];
                    best = likeness;
                }
            }
        }
        if (first < 0) return false;
        List<Integer> both = new ArrayList<>(groups.get(first));
        both.addAll(groups.get(second));
        groups.set(first, both.stream().sorted().toList());
        groups.set(second, List.of());
        return true;
    }

    /// The groups of two and more.
    private int[] large() {
        return IntStream.range(0, groups.size()).filter(g -> groups.get(g).size() >= 2).toArray();
    }

    private static double likeness(double sum, List<Integer> a, List<Integer> b) {
        int smaller = Math.min(a.size(), b.size());
        return sum / ((double) a.size() * b.size()) * (1 + LESS * (1 - 1.0 / smaller));
    }

    /// The sums of likenesses between the groups of two and more: a table of as many rows as there
    /// are such groups, of which the half above its diagonal is used.
    private double[] sums(Pairs pairs, int large) {
        int number = 0;
        for (List<Integer> group : groups) {
            int at = group.size() < 2 ? -1 : number++;
            for (int doc : group) home[doc] = at;
        }
        double[] sums = new double[large * large];
        for (int k = 0; k < pairs.size; k++) {
            int a = home[pairs.first[k]];
            int b = home[pairs.second[k]];
            if (a < 0 || b < 0 || a == b) continue;
            sums[Math.min(a, b) * large + Math.max(a, b)] += pairs.likeness[k];
        }
        return sums;
    }

    private int shared(List<Integer> a, List<Integer> b) {
        Map<Integer, Integer> first = counts(a);
        Map<Integer, Integer> second = counts(b);
        Set<Integer> shared = new HashSet<>(first.keySet());
        shared.retainAll(second.keySet());
        int n = 0;
        for (int t : shared) {
            int in = first.getOrDefault(t, 0) + second.getOrDefault(t, 0);
            boolean only = space.frequency(t) == in && space.telling(t) > TELLING;
            if (only && often(first.getOrDefault(t, 0), a) && often(second.getOrDefault(t, 0), b))
                n++;
        }
        return n;
    }

    /// In a group of three and more, one report's name is not yet the group's.
    private static boolean often(int count, List<Integer> group) {
        return count >= 2 || group.size() < 3;
    }

    private Map<Integer, Integer> counts(List<Integer> group) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i : group) {
            for (int t : docs[i].terms())
                if (space.kind(t) != Profile.Kind.WORD) counts.merge(t, 1, Integer::sum);
        }
        return counts;
    }
}
