package firsthand.export.tree;

import firsthand.export.view.Phrases;
import firsthand.export.view.Sources;

import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A stemma as trees that can be shown one below the other: each report stands below the parent
/// that it takes most from, and names the others.
public final class StemmaForest {
    private final List<Stemma.Source> roots = new ArrayList<>();
    private final Map<String, List<Branch>> branches = new LinkedHashMap<>();

    /// A report below its main parent.
    ///
    /// @param others what it takes from further parents
    public record Branch(Descent descent, List<Descent> others) {
        public String child() {
            return descent.child();
        }
    }

    public StemmaForest(Stemma stemma) {
        Map<String, List<Descent>> parents = new LinkedHashMap<>();
        for (Descent d : stemma.descents()) {
            parents.computeIfAbsent(d.child(), c -> new ArrayList<>()).add(d);
        }
        for (Stemma.Source s : stemma.sources()) {
            List<Descent> from = parents.getOrDefault(s.id(), List.of());
            if (from.isEmpty()) {
                roots.add(s);
            } else {
                Descent main = main(from);
                List<Descent> others = from.stream().filter(d -> d != main).toList();
                branches.computeIfAbsent(main.parent(), p -> new ArrayList<>())
                        .add(new Branch(main, others));
            }
        }
        roots.sort(java.util.Comparator.comparingInt((Stemma.Source s) -> -size(s.id())));
    }

    private static Descent main(List<Descent> from) {
        Descent main = from.getFirst();
        for (Descent d : from) if (d.share() > main.share()) main = d;
        return main;
    }

    /// The sources without parents, the one with most descendants first.
    public List<Stemma.Source> roots() {
        return List.copyOf(roots);
    }

    public List<Branch> below(String id) {
        return branches.getOrDefault(id, List.of());
    }

    /// How many reports stand below `id`.
    public int size(String id) {
        int n = 0;
        for (Branch b : below(id)) n += 1 + size(b.child());
        return n;
    }

    /// Whether `id` stands alone: no parent, no child.
    public boolean alone(String id) {
        return below(id).isEmpty() && roots.stream().anyMatch(r -> r.id().equals(id));
    }

    /// What a report takes from parents other than its main one, as "also from r02 (45 %)".
    public static Optional<String> also(Branch branch, Sources sources) {
        if (branch.others().isEmpty()) return Optional.empty();
        return Optional.of(
                branch.others().stream()
                        .map(
                                d ->
                                        sources.name(d.parent())
                                                + " ("
                                                + Phrases.percent(d.share())
                                                + ")")
                        .collect(java.util.stream.Collectors.joining(", ", "also from ", "")));
    }
}
