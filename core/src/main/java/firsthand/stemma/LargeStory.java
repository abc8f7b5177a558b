package firsthand.stemma;

import firsthand.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The family tree of a story with more reports than can be compared each with each in a minute.
///
/// Families of near copies are found first, by their words alone, as in an archive: a report of
/// which half stands word for word in one that states an earlier time is put below that. Only what
/// is left is compared exactly. If even that is too much, those that state the earliest times are,
/// the others have what the words alone tell, and how many origins there are is not established.
final class LargeStory {
    /// So many reports are compared each with each.
    static final int WHOLE = 300;

    /// What part of a near copy stands in its parent.
    private static final double NEAR = 0.5;

    /// A further parent's part of a near copy.
    private static final double PART = 0.1;

    private final List<Report> reports;
    private final Map<String, List<Descent>> byWords;
    private final List<Report> compared;
    private final Stemma exact;
    private final boolean some;

    private LargeStory(List<Report> unordered, Function<List<Report>, Stemma> exactly) {
        reports = unordered.stream().sorted(Copies.FIRST).toList();
        byWords =
                ArchiveStemma.of(reports).descents().stream()
                        .filter(d -> d.share() >= PART)
                        .collect(Collectors.groupingBy(Descent::child));
        List<Report> apart = reports.stream().filter(r -> !near(r)).toList();
        some = apart.size() > WHOLE;
        compared = apart.stream().limit(WHOLE).sorted(Comparator.comparing(Report::id)).toList();
        exact = renamed(exactly.apply(compared));
    }

    /// @param exactly builds the tree of so few reports that each can be compared with each
    static Stemma of(List<Report> reports, Function<List<Report>, Stemma> exactly) {
        return new LargeStory(reports, exactly).stemma();
    }

    /// The tree with other names for those lost originals that are called like a report which was
    /// not compared.
    private Stemma renamed(Stemma tree) {
        Set<String> taken = new HashSet<>();
        reports.forEach(r -> taken.add(r.id()));
        Map<String, String> names = new HashMap<>();
        for (Stemma.Source s : tree.sources()) {
            if (!s.lost()) continue;
            String name = s.id();
            while (!taken.add(name)) name = "x" + name;
            names.put(s.id(), name);
        }
        return tree.withLost(names);
    }

    private boolean near(Report r) {
        return fromWords(r).stream().anyMatch(d -> d.share() >= NEAR);
    }

    private List<Descent> fromWords(Report r) {
        return byWords.getOrDefault(r.id(), List.of());
    }

    private Stemma stemma() {
        Set<String> known = new HashSet<>();
        compared.forEach(r -> known.add(r.id()));
        List<Descent> descents = new ArrayList<>(exact.descents());
        SortedMap<String, SortedSet<String>> origins = new TreeMap<>(exact.origins());
        for (Report r : reports) {
            if (known.contains(r.id())) continue;
            descents.addAll(fromWords(r));
            SortedSet<String> roots = new TreeSet<>();
            fromWords(r).forEach(d -> roots.addAll(origins.getOrDefault(d.parent(), roots)));
            if (roots.isEmpty()) roots.add(r.id());
            origins.put(r.id(), roots);
        }
        descents.sort(
                Comparator.comparing(Descent::child)
                        .thenComparing(Descent::share, Comparator.reverseOrder())
                        .thenComparing(Descent::parent));
        OptionalInt independent = some ? OptionalInt.empty() : exact.independentOrigins();
        return new Stemma(sources(), descents, origins, independent);
    }

    private List<Stemma.Source> sources() {
        Stream<Stemma.Source> attested =
                reports.stream()
                        .map(Report::id)
                        .sorted()
                        .map(id -> new Stemma.Source(id, false, ""));
        return Stream.concat(attested, exact.sources().stream().filter(Stemma.Source::lost))
                .toList();
    }
}
