package firsthand.collation;

import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one report has of an utterance, each place once: of quotes that stand inside one another or
/// overlap, the words in quotation marks are the reading, and the clause around them its context.
final class Pieces {
    private Pieces() {}

    /// The pieces that remain, marked ones first, each kind in order of place.
    static List<Saying> folded(List<Saying> pieces) {
        List<Saying> kept = new ArrayList<>();
        Comparator<Saying> first =
                Comparator.comparing(Saying::marked)
                        .thenComparing(s -> s.quote().speaker().isPresent())
                        .thenComparing(s -> s.quote().span().length())
                        .reversed()
                        .thenComparing(s -> s.quote().span());
        for (Saying s : pieces.stream().sorted(first).toList())
            if (kept.stream().noneMatch(k -> overlap(k, s))) kept.add(s);
        kept.sort(
                Comparator.comparing(Saying::marked)
                        .reversed()
                        .thenComparing(s -> s.quote().span()));
        return kept;
    }

    /// The reported clauses that are but the frame of words in quotation marks, which stand for
    /// themselves.
    static Set<Saying> frames(List<Saying> all) {
        Map<Integer, List<Saying>> marked = new HashMap<>();
        for (Saying s : all)
            if (s.marked()) marked.computeIfAbsent(s.report(), r -> new ArrayList<>()).add(s);
        Set<Saying> frames = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Saying s : all) {
            List<Saying> inside = marked.getOrDefault(s.report(), List.of());
            if (!s.marked() && inside.stream().anyMatch(m -> overlap(m, s))) frames.add(s);
        }
        return frames;
    }

    private static boolean overlap(Saying a, Saying b) {
        Span other = b.quote().span();
        return a.quote().span().overlaps(other);
    }
}
