package firsthand.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// Puts readings of the same thing together: takes the likeliest pair first and joins the groups
/// that the two are in, unless that would put two different things that one report says into one
/// group.
final class Grouper {
    private static final int SAMPLE = 40;
    static final double SUPPORT = 0.12;
    private final int[] parent;
    private final List<List<Integer>> members = new ArrayList<>();
    private final IntUnaryOperator reportOf;
    private final Apart apart;

    /// Whether two readings of one report must not stand together.
    interface Apart {
        boolean test(int a, int b);
    }

    /// Two readings and how probable it is that they are of the same thing.
    record Pair(int a, int b, double probability) {}

    Grouper(int size, IntUnaryOperator reportOf, Apart apart) {
        this.parent = new int[size];
        this.reportOf = reportOf;
        this.apart = apart;
        for (int i = 0; i < size; i++) {
            parent[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /// Joins what the pairs tell; pairs at or above `certain` are joined even against a conflict.
    void join(List<Pair> pairs, double threshold, double certain) {
        Map<Long, Double> known = new HashMap<>();
        for (Pair p : pairs) known.merge(key(p.a(), p.b()), p.probability(), Math::max);
        pairs.stream()
                .filter(p -> p.probability() >= threshold)
                .sorted(
                        Comparator.comparingDouble((Pair p) -> -p.probability())
                                .thenComparingInt(Pair::a)
                                .thenComparingInt(Pair::b))
                .forEach(
                        p -> {
                            int x = root(p.a());
                            int y = root(p.b());
                            if (x != y
                                    && (p.probability() >= certain
                                            || support(x, y, known) >= SUPPORT && !conflict(x, y)))
                                union(x, y);
                        });
    }

    /// Joins the groups of two readings whatever they hold.
    void union(int a, int b) {
        int x = root(a);
        int y = root(b);
        if (x == y) return;
        int into = Math.min(x, y);
        int from = Math.max(x, y);
        parent[from] = into;
        members.get(into).addAll(members.get(from));
        members.get(from).clear();
    }

    int root(int i) {
        int r = i;
        while (parent[r] != r) r = parent[r];
        while (parent[i] != r) {
            int next = parent[i];
            parent[i] = r;
            i = next;
        }
        return r;
    }

    /// The groups, each in ascending order, ordered by their first member.
    List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        for (List<Integer> m : members) if (!m.isEmpty()) groups.add(m.stream().sorted().toList());
        groups.sort(Comparator.comparing(List::getFirst));
        return groups;
    }

    List<Integer> groupOf(int i) {
        return members.get(root(i));
    }

    /// The mean probability over pairs of members of the two groups, of large groups the first few.
    private double support(int x, int y, Map<Long, Double> known) {
        double total = 0;
        int pairs = 0;
        for (int i : sample(x)) {
            for (int j : sample(y)) {
                if (reportOf.applyAsInt(i) == reportOf.applyAsInt(j)) continue;
                total += known.getOrDefault(key(i, j), 0.0);
                pairs++;
            }
        }
        return pairs == 0 ? 0 : total / pairs;
    }

    private List<Integer> sample(int group) {
        List<Integer> all = members.get(group);
        return all.size() <= SAMPLE ? all : all.subList(0, SAMPLE);
    }

    private static long key(int i, int j) {
        return (long) Math.min(i, j) << 32 | Math.max(i, j);
    }

    private boolean conflict(int x, int y) {
        List<Integer> small =
                members.get(x).size() <= members.get(y).size() ? members.get(x) : members.get(y);
        List<Integer> large = small == members.get(x) ? members.get(y) : members.get(x);
        for (int i : small) {
            int report = reportOf.applyAsInt(i);
            IntPredicate clash = j -> reportOf.applyAsInt(j) == report && apart.test(i, j);
            if (large.stream().mapToInt(j -> j).anyMatch(clash)) return true;
        }
        return false;
    }
}
