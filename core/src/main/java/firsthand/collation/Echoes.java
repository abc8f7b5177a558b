package firsthand.collation;

import firsthand.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/// Which quotes of other reports say the same as a passage: what is lined up as one quote across
/// the story is one statement, whatever else a report makes of it.
final class Echoes {
    /// Share of the shorter of two passages that they have in common where they are the same.
    private static final double SAME_PLACE = 0.6;

    private final List<Saying> sayings;
    private final List<List<Integer>> groups;
    private final Map<Integer, Integer> groupOf = new HashMap<>();
    private final Map<Integer, List<Integer>> ofReport = new HashMap<>();

    Echoes(List<Saying> sayings, List<List<Integer>> groups) {
        this.sayings = List.copyOf(sayings);
        this.groups = List.copyOf(groups);
        for (int g = 0; g < groups.size(); g++) {
            for (int i : groups.get(g)) groupOf.put(i, g);
        }
        for (int i = 0; i < sayings.size(); i++) {
            ofReport.computeIfAbsent(sayings.get(i).report(), r -> new ArrayList<>()).add(i);
        }
    }

    /// The group of the quote that stands at the passage; empty where none does.
    OptionalInt at(int report, Span passage) {
        int most = 0;
        OptionalInt best = OptionalInt.empty();
        for (int i : ofReport.getOrDefault(report, List.of())) {
            Span quote = sayings.get(i).quote().span();
            int shared = quote.overlap(passage);
            boolean same = shared >= SAME_PLACE * Math.min(quote.length(), passage.length());
            if (!same || shared <= most || !groupOf.containsKey(i)) continue;
            most = shared;
            best = OptionalInt.of(groupOf.get(i));
        }
        return best;
    }

    /// The quotes of the group, one a report at most, in order of the reports.
    List<Saying> of(int group) {
        Map<Integer, Saying> one = new TreeMap<>();
        for (int i : groups.get(group)) {
            Saying s = sayings.get(i);
            one.merge(s.report(), s, (x, y) -> y.words().size() > x.words().size() ? y : x);
        }
        return List.copyOf(one.values());
    }
}
