package firsthand.collation;

import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the stemma tells about where a report's words come from.
final class Provenance {
    private final Stemma stemma;
    private final Map<String, List<Descent>> parents = new HashMap<>();
    private final Map<String, SortedSet<String>> ancestors = new HashMap<>();
    private final Set<String> lost = new TreeSet<>();

    Provenance(Stemma stemma) {
        this.stemma = stemma;
        for (Descent d : stemma.descents())
            parents.computeIfAbsent(d.child(), c -> new ArrayList<>()).add(d);
        for (Stemma.Source s : stemma.sources()) if (s.lost()) lost.add(s.id());
    }

    /// All sources above a report, attested and lost.
    SortedSet<String> ancestors(String report) {
        SortedSet<String> known = ancestors.get(report);
        if (known != null) return known;
        SortedSet<String> above = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(report));
        while (!open.isEmpty()) {
            for (Descent d : parents.getOrDefault(open.pop(), List.of())) {
                if (above.add(d.parent())) open.push(d.parent());
            }
        }
        ancestors.put(report, above);
        return above;
    }

    /// Whether the report descends from a source that is not attested.
    boolean fromLost(String report) {
        return parents.getOrDefault(report, List.of()).stream()
                .anyMatch(d -> lost.contains(d.parent()));
    }

    List<Descent> parents(String report) {
        return parents.getOrDefault(report, List.of());
    }

    /// Whether a descent of that kind lies on a way up from the report.
    boolean comesBy(String report, Descent.Kind kind) {
        if (parents(report).stream().anyMatch(d -> d.kind() == kind)) return true;
        return ancestors(report).stream()
                .flatMap(a -> parents(a).stream())
                .anyMatch(d -> d.kind() == kind);
    }

    /// The least number of origins that account for all the reports; empty where their independence
    /// isn't established.
    OptionalInt origins(Collection<String> reports) {
        List<SortedSet<String>> open = new ArrayList<>();
        for (String r : new TreeSet<>(reports)) {
            SortedSet<String> o = stemma.origins().get(r);
            if (o == null || o.isEmpty()) return OptionalInt.empty();
            open.add(o);
        }
        int count = 0;
        while (!open.isEmpty()) {
            String most = mostShared(open);
            open.removeIf(o -> o.contains(most));
            count++;
        }
        return count == 1 || stemma.independentOrigins().isPresent()
                ? OptionalInt.of(count)
                : OptionalInt.empty();
    }

    private static String mostShared(List<SortedSet<String>> sets) {
        Map<String, Integer> count = new HashMap<>();
        for (SortedSet<String> s : sets) for (String o : s) count.merge(o, 1, Integer::sum);
        String best = sets.getFirst().first();
        for (String o : new TreeSet<>(count.keySet()))
            if (count.getOrDefault(o, 0) > count.getOrDefault(best, 0)) best = o;
        return best;
    }
}
