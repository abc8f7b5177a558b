package firsthand.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes apart two events of a kind that were put together because they share the words of their
/// kind: two earthquakes, two rulings. Inside the group the shared words say nothing, so only names
/// are compared, weighed by how they spread *within* it; if the group falls in two halves that
/// hardly share names, it was two stories.
final class LookAlikes {
    /// Two halves stay together when their names are at least so much as alike as those inside each
    /// half: more is asked of larger halves, where chance says less.
    private static final double RATIO = 0.24;

    private static final double RATIO_PER_REPORT = 0.019;
    private static final double HIGHEST_RATIO = 0.43;

    /// A half has at least so many reports: two reports can lack each other's names by chance.
    private static final int LEAST = 3;

    /// Larger groups are left as they are: comparing all pairs would take too long.
    private static final int MOST = 400;

    private static final double FLOOR = 0.05;

    /// Runs of words that two reports share when both have a long sentence, word for word.
    private static final int SENTENCE = 10;

    /// So many reports of each half share such a sentence with the other half.
    private static final int REPORTS = 2;

    /// So many names of several words keep two halves together.
    private static final int NAMES = 2;

    /// The part of each half's reports in which such a name stands.
    private static final double PART = 0.25;

    private final Space space;
    private final Space.Doc[] docs;

    LookAlikes(Space space, Space.Doc[] docs) {
        this.space = space;
        this.docs = docs;
    }

    /// The group itself, or the parts that it falls into.
    List<List<Integer>> apart(List<Integer> group) {
        if (group.size() < 2 * LEAST || group.size() > MOST) return List.of(group);
        Pairs pairs = pairs(group);
        List<List<Integer>> halves =
                halves(Linkage.cluster(group.size(), pairs, List.of(), 1e-9, 2));
        if (halves.size() < 2 || halves.get(1).size() < LEAST) return List.of(group);
        if (alike(halves, pairs)
                || tied(group, halves)
                || quoteAlike(group, halves)
                || sameTime(group, halves) && namesakes(group, halves) >= NAMES)
            return List.of(group);
        List<List<Integer>> parts = new ArrayList<>();
        for (var half : halves) parts.addAll(apart(half.stream().map(group::get).toList()));
        return parts;
    }

    private boolean tied(List<Integer> group, List<List<Integer>> halves) {
        for (int a : halves.get(0)) {
            for (int b : halves.get(1)) {
                Profile p = docs[group.get(a)].profile();
                if (Likeness.tied(p, docs[group.get(b)].profile())) return true;
            }
        }
        return false;
    }

    /// Whether reports of both halves have long stretches of words in common, the same quotation
    /// for
    /// instance, and state days close together: what two events of a kind share are single words,
    /// or old sentences on what went before.
    private boolean quoteAlike(List<Integer> group, List<List<Integer>> halves) {
        Set<Integer> first = new HashSet<>();
        Set<Integer> second = new HashSet<>();
        for (int a : halves.get(0)) {
            for (int b : halves.get(1)) {
                Profile p = docs[group.get(a)].profile();
                Profile q = docs[group.get(b)].profile();
                if (!Likeness.sameDays(p, q) || Likeness.sharedRuns(p, q) < SENTENCE) continue;
                if (Likeness.strangers(p, q)) continue;
                first.add(a);
                second.add(b);
            }
        }
        return first.size() >= REPORTS && second.size() >= REPORTS;
    }

    /// How many names of several words, known to few others, stand in a good part of the reports of
    /// both halves: two events of a kind share their kind's words and a place or two, but not the
    /// people.
    private int namesakes(List<Integer> group, List<List<Integer>> halves) {
        Map<Integer, Integer> first = named(group, halves.get(0));
        Map<Integer, Integer> second = named(group, halves.get(1));
        int shared = 0;
        for (var e : first.entrySet()) {
            int inSecond = second.getOrDefault(e.getKey(), 0);
            boolean only = space.frequency(e.getKey()) == e.getValue() + inSecond;
            boolean inBoth =
                    only
                            && e.getValue() >= PART * halves.get(0).size()
                            && inSecond >= PART * halves.get(1).size();
            if (inBoth) shared++;
        }
        return shared;
    }

    /// Whether most reports of one half state days close to those of the other.
    private boolean sameTime(List<Integer> group, List<List<Integer>> halves) {
        int close = 0;
        for (int a : halves.get(0)) {
            for (int b : halves.get(1)) {
                Profile p = docs[group.get(a)].profile();
                if (Likeness.sameDays(p, docs[group.get(b)].profile())) close++;
            }
        }
        return 2 * close >= halves.get(0).size() * halves.get(1).size();
    }

    private Map<Integer, Integer> named(List<Integer> group, List<Integer> half) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i : half) {
            for (int t : docs[group.get(i)].terms())
                if (space.kind(t) == Profile.Kind.NAMES) counts.merge(t, 1, Integer::sum);
        }
        return counts;
    }

    private boolean isName(int term) {
        return switch (space.kind(term)) {
            case NAME, NAMES -> true;
            case WORD, NUMBER -> false;
        };
    }

    private Pairs pairs(List<Integer> group) {
        Map<Integer, Integer> frequency = new HashMap<>();
        for (int i : group)
            for (int t : docs[i].terms()) if (isName(t)) frequency.merge(t, 1, Integer::sum);
        List<Map<Integer, Double>> units = new ArrayList<>();
        for (int i : group) units.add(unit(docs[i], frequency, group.size()));
        Pairs pairs = Pairs.none();
        for (int b = 1; b < units.size(); b++) {
            for (int a = 0; a < b; a++) {
                double likeness =
                        dot(units.get(a), units.get(b))
                                * Likeness.nearness(
                                        docs[group.get(a)].profile().day(),
                                        docs[group.get(b)].profile().day());
                if (likeness >= FLOOR) pairs.add(a, b, (float) likeness);
            }
        }
        return pairs;
    }

    private Map<Integer, Double> unit(Space.Doc d, Map<Integer, Integer> frequency, int n) {
        Map<Integer, Double> unit = new HashMap<>();
        double squares = 0;
        for (int k = 0; k < d.terms().length; k++) {
            int term = d.terms()[k];
            int df = frequency.getOrDefault(term, 0);
            if (df < 2) continue;
            double inside = Math.log((n + 1) / (df + 0.5)) * space.telling(term);
            if (inside <= 0) continue;
            double w = d.weights()[k] * Math.sqrt(inside);
            unit.put(term, w);
            squares += w * w;
        }
        double length = Math.sqrt(squares);
        unit.replaceAll((t, w) -> w / length);
        return unit;
    }

    private static double dot(Map<Integer, Double> a, Map<Integer, Double> b) {
        Map<Integer, Double> small = a.size() <= b.size() ? a : b;
        Map<Integer, Double> large = small == a ? b : a;
        double dot = 0;
        for (var e : small.entrySet()) dot += e.getValue() * large.getOrDefault(e.getKey(), 0.0);
        return dot;
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

    private static boolean alike(List<List<Integer>> halves, Pairs pairs) {
        Set<Integer> second = new HashSet<>(halves.get(1));
        double within = 0;
        double between = 0;
        for (int k = 0; k < pairs.size; k++) {
            if (second.contains(pairs.first[k]) == second.contains(pairs.second[k]))
                within += pairs.likeness[k];
            else between += pairs.likeness[k];
        }
        double a = halves.get(0).size();
        double b = halves.get(1).size();
        within /= (a * (a - 1) + b * (b - 1)) / 2;
        between /= a * b;
        return between >= Math.min(HIGHEST_RATIO, RATIO + RATIO_PER_REPORT * b) * within;
    }
}
