package firsthand.cluster;

import firsthand.report.Report;
import firsthand.reuse.Fingerprints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Copies and near copies folded, in one pass: each report joins the first one whose words it has
/// nearly all of, and which has nearly all of its words, or leads a family of its own.
///
/// Likely leaders come from a sketch (the smallest of several mixtures of the fingerprints; Broder
/// 1997), then the fingerprints are compared exactly. Time and memory grow with the number of
/// reports, not with their pairs.
final class Families {
    /// So much of the longer's fingerprints must be the other's.
    private static final double NEAR = 0.8;

    private static final int WORDS = 5;
    private static final int SKETCH = 8;

    /// Leaders that are remembered for one value of a sketch.
    private static final int REMEMBERED = 16;

    private final List<Family> families = new ArrayList<>();
    private final List<long[]> prints = new ArrayList<>();
    private final Map<Long, List<Integer>> bySketch = new HashMap<>();
    private final Map<String, Integer> byText = new HashMap<>();

    private Families() {}

    /// A report and those that are its copies, in the order in which they came.
    record Family(Report first, List<Report> copies) {}

    /// In order of the families' first reports.
    ///
    /// @param reports in order of time
    static List<Family> of(List<Report> reports) {
        Families all = new Families();
        reports.forEach(all::take);
        return all.families;
    }

    private void take(Report r) {
        Integer same = byText.get(r.text());
        if (same != null) {
            families.get(same).copies.add(r);
            return;
        }
        long[] own = Fingerprints.of(r.text(), WORDS);
        List<Long> sketch = sketch(own);
        Optional<Integer> leader = leader(own, sketch);
        if (leader.isPresent()) {
            byText.put(r.text(), leader.get());
            families.get(leader.get()).copies.add(r);
            return;
        }
        int number = families.size();
        byText.put(r.text(), number);
        families.add(new Family(r, new ArrayList<>()));
        prints.add(own);
        for (long value : sketch) {
            List<Integer> leaders = bySketch.computeIfAbsent(value, v -> new ArrayList<>(1));
            if (leaders.size() < REMEMBERED) leaders.add(number);
        }
    }

    /// The likely leader that shares most, the earliest of several.
    private Optional<Integer> leader(long[] own, List<Long> sketch) {
        TreeSet<Integer> likely = new TreeSet<>();
        for (long value : sketch) likely.addAll(bySketch.getOrDefault(value, List.of()));
        Optional<Integer> best = Optional.empty();
        int most = 0;
        for (int l : likely) {
            long[] leaders = prints.get(l);
            int shared = Fingerprints.common(own, leaders);
            if (shared > most && shared >= NEAR * Math.max(own.length, leaders.length)) {
                most = shared;
                best = Optional.of(l);
            }
        }
        return best;
    }

    private static List<Long> sketch(long[] prints) {
        List<Long> sketch = new ArrayList<>(SKETCH);
        for (int i = 0; i < SKETCH && prints.length > 0; i++) {
            long seed = (i + 1) * 0x9E3779B97F4A7C15L;
            long least = Long.MAX_VALUE;
            for (long p : prints) least = Math.min(least, mixed(p ^ seed));
            sketch.add(least);
        }
        return sketch;
    }

    private static long mixed(long of) {
        long h = (of ^ (of >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        return h ^ (h >>> 31);
    }
}
