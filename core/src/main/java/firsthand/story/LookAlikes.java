package firsthand.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Takes apart two events of a kind that were put together because they share the words of their
/// kind: two
/// earthquakes, two rulings. Inside the group the shared words say nothing, so only names are
/// compared, weighed by how they
/// spread *within* it; if the group falls in two halves that hardly share names, it was two
/// stories.
final class LookAlikes {
    /// Two halves stay together when their names are at least this much as alike as those inside
    /// each half.
    private static final double RATIO = 0.35;

    /// A half has at least so many reports: two reports can lack each other's names by chance.
    private static final int LEAST = 3;

    /// Larger groups are left as they are: comparing all pairs would take too long.
    private static final int MOST = 400;

    private final List<Map<String, Double>> names = new ArrayList<>();
    private final TermWeights overall;
    private final Nearness nearness;

    LookAlikes(List<Map<String, Double>> reports, TermWeights overall, Nearness nearness) {
        for (var terms : reports) {
            Map<String, Double> kept = new java.util.TreeMap<>(terms);
            kept.keySet().removeIf(t -> !isName(t));
            names.add(kept);
        }
        this.overall = overall;
        this.nearness = nearness;
    }

    private static boolean isName(String term) {
        return switch (StoryTerms.Kind.of(term)) {
            case NAME, NAMES -> true;
            case WORD, NUMBER -> false;
        };
    }

    /// The group itself, or the parts that it falls into.
    List<List<Integer>> apart(List<Integer> group) {
        if (group.size() < 2 * LEAST || group.size() > MOST) return List.of(group);
        List<Similarities.Pair> pairs = pairs(group);
        List<List<Integer>> halves = halves(AverageLinkage.cluster(group.size(), pairs, 0, 2));
        if (halves.size() < 2 || halves.get(1).size() < LEAST || alike(halves, pairs))
            return List.of(group);
        List<List<Integer>> parts = new ArrayList<>();
        for (var half : halves) parts.addAll(apart(half.stream().map(group::get).toList()));
        return parts;
    }

    private List<Similarities.Pair> pairs(List<Integer> group) {
        List<Map<String, Double>> vectors = group.stream().map(names::get).toList();
        Map<String, Integer> frequency = new HashMap<>();
        for (var v : vectors) v.keySet().forEach(t -> frequency.merge(t, 1, Integer::sum));
        int n = group.size();
        return Similarities.pairs(
                        vectors,
                        term -> {
                            int df = frequency.getOrDefault(term, 0);
                            if (df < 2) return 0;
                            return Math.sqrt(
                                    Math.max(0, Math.log((n + 1) / (df + 0.5)) * overall.of(term)));
                        })
                .stream()
                .map(p -> nearness.weigh(p, group))
                .toList();
    }

    /// The two largest clusters, the larger first; reports that share no name with either go with
    /// the larger.
    private static List<List<Integer>> halves(List<List<Integer>> clusters) {
        List<List<Integer>> bySize = new ArrayList<>(clusters);
        bySize.sort((a, b) -> Integer.compare(b.size(), a.size()));
        if (bySize.size() < 2) return bySize;
        List<Integer> large = new ArrayList<>(bySize.get(0));
        for (var rest : bySize.subList(2, bySize.size())) large.addAll(rest);
        return List.of(large.stream().sorted().toList(), bySize.get(1));
    }

    private static boolean alike(List<List<Integer>> halves, List<Similarities.Pair> pairs) {
        var second = new java.util.HashSet<>(halves.get(1));
        double within = 0;
        double between = 0;
        for (var p : pairs) {
            if (second.contains(p.first()) == second.contains(p.second())) within += p.cosine();
            else between += p.cosine();
        }
        double a = halves.get(0).size();
        double b = halves.get(1).size();
        within /= (a * (a - 1) + b * (b - 1)) / 2;
        between /= a * b;
        return between >= RATIO * within;
    }
}
