package firsthand.collation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A few quoted words that stand unbroken inside one longer quote of another report, and inside no
/// other, are cut from it: too short for a likeness, but nobody else said them.
final class Fragments {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;
    /// So many words are one's own even when a report gives them to somebody else.
    private static final int TELLING = 5;

    private final List<Saying> sayings;
    private final List<List<String>> keys = new ArrayList<>();
    private final Map<String, List<Integer>> byPair = new HashMap<>();

    Fragments(List<Saying> sayings) {
        this.sayings = sayings;
        for (int i = 0; i < sayings.size(); i++) {
            List<String> words = sayings.get(i).words().stream().map(Word::key).toList();
            keys.add(words);
            if (!sayings.get(i).marked()) continue;
            Set<String> pairs = new TreeSet<>();
            for (int w = 0; w + 1 < words.size(); w++) pairs.add(pair(words, w));
            for (String p : pairs) byPair.computeIfAbsent(p, k -> new ArrayList<>()).add(i);
        }
    }

    private static String pair(List<String> words, int at) {
        return words.get(at) + " " + words.get(at + 1);
    }

    void joinTo(Grouper grouper) {
        for (int i = 0; i < sayings.size(); i++) {
            if (!isFragment(sayings.get(i))) continue;
            Set<Integer> wholes = new TreeSet<>();
            int whole = -1;
            for (int j : byPair.getOrDefault(pair(keys.get(i), 0), List.of())) {
                if (!isCutFrom(i, j)) continue;
                wholes.add(grouper.root(j));
                whole = j;
            }
            boolean alone =
                    grouper.groupOf(i).stream()
                            .allMatch(m -> sayings.get(m).words().size() <= LONGEST);
            if (alone && wholes.size() == 1) grouper.union(i, whole);
        }
    }

    private static boolean isFragment(Saying s) {
        int n = s.words().size();
        return s.marked()
                && n >= SHORTEST
                && n <= LONGEST
                && s.words().stream().anyMatch(w -> w.kind() == Word.Kind.MATTER);
    }

    private boolean isCutFrom(int part, int whole) {
        Saying a = sayings.get(part);
        Saying b = sayings.get(whole);
        boolean other =
                a.speaker().isPresent()
                        && b.speaker().isPresent()
                        && !a.speaker().equals(b.speaker());
        return a.report() != b.report()
                && b.words().size() > a.words().size()
                && (!other || a.words().size() >= TELLING)
                && Collections.indexOfSubList(keys.get(whole), keys.get(part)) >= 0;
    }
}
