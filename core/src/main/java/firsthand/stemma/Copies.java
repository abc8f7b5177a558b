package firsthand.stemma;

import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Reports whose text is that of another, letter for letter, many times over: a thousand copies of
/// one report tell no more than a few of them, and comparing each with each would take hours. A few
/// copies of a text are compared like any report; the others are put into the finished tree as
/// copies of the first.
///
/// @param compared the reports that take part, by id
/// @param parents for each of the others the first report with the same text
public record Copies(List<Report> compared, SortedMap<String, Report> parents) {
    /// So many reports with one text take part.
    public static final int COMPARED = 4;

    /// So many reports of a story are asked what they say: lining up the statements of more would
    /// take minutes.
    public static final int ASKED = 300;

    /// By stated time, those without one last; then by id.
    public static final Comparator<Report> FIRST =
            Comparator.comparing(Copies::time).thenComparing(Report::id);

    public Copies {
        compared = List.copyOf(compared);
    }

    private static Instant time(Report r) {
        return r.published().map(StatedTime::earliest).orElse(Instant.MAX);
    }

    /// The reports with all but the first few copies of each text taken out: the first are those
    /// that state the earliest times, then those with the smallest ids.
    public static Copies of(List<Report> reports) {
        Map<String, List<Report>> byText = new HashMap<>();
        List<Report> compared = new ArrayList<>();
        SortedMap<String, Report> parents = new TreeMap<>();
        for (Report r : reports.stream().sorted(FIRST).toList()) {
            List<Report> same = byText.computeIfAbsent(r.text(), t -> new ArrayList<>());
            if (same.size() < COMPARED) {
                same.add(r);
                compared.add(r);
            } else {
                parents.put(r.id(), same.getFirst());
            }
        }
        compared.sort(Comparator.comparing(Report::id));
        return new Copies(compared, parents);
    }

    /// The reports that are asked what they say, by id: of very many those that state the earliest
    /// times.
    public List<Report> asked() {
        if (compared.size() <= ASKED) return compared;
        return compared.stream()
                .sorted(FIRST)
                .limit(ASKED)
                .sorted(Comparator.comparing(Report::id))
                .toList();
    }

    /// The tree of the compared reports with all copies in it.
    public Stemma into(Stemma tree) {
        if (parents.isEmpty()) return tree;
        List<Descent> descents = new ArrayList<>(tree.descents());
        SortedMap<String, SortedSet<String>> origins = new TreeMap<>(tree.origins());
        parents.forEach(
                (child, parent) -> {
                    descents.add(copied(child, parent));
                    origins.put(
                            child,
                            tree.origins()
                                    .getOrDefault(
                                            parent.id(), new TreeSet<>(List.of(parent.id()))));
                });
        descents.sort(
                Comparator.comparing(Descent::child)
                        .thenComparing(Descent::share, Comparator.reverseOrder())
                        .thenComparing(Descent::parent));
        return new Stemma(sources(tree), descents, origins, tree.independentOrigins());
    }

    private static Descent copied(String child, Report parent) {
        Span all = new Span(0, parent.text().length());
        var evidence = new Descent.Evidence(all, parent.id(), all, "same words");
        return new Descent(child, parent.id(), Descent.Kind.COPIED, 1, 1, List.of(evidence));
    }

    private List<Stemma.Source> sources(Stemma tree) {
        Stream<Stemma.Source> attested =
                Stream.concat(
                                tree.sources().stream().filter(s -> !s.lost()),
                                parents.keySet().stream()
                                        .map(id -> new Stemma.Source(id, false, "")))
                        .sorted(Comparator.comparing(Stemma.Source::id));
        return Stream.concat(attested, tree.sources().stream().filter(Stemma.Source::lost))
                .toList();
    }
}
