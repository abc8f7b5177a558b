package firsthand.collation;

import firsthand.collation.CollatedFigure.Status;
import firsthand.statement.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;

/// Makes each group of figures one thing counted with its readings.
final class FigureCollator {
    private final List<Outline> outlines;
    private final List<Count> counts;
    private final StoryNames names;
    private final Provenance provenance;
    private final RivalFigures rivals;

    FigureCollator(
            List<Outline> outlines,
            List<Count> counts,
            StoryNames names,
            Provenance provenance,
            RivalFigures rivals) {
        this.rivals = rivals;
        this.outlines = outlines;
        this.counts = counts;
        this.names = names;
        this.provenance = provenance;
    }

    List<CollatedFigure> collate(List<List<Integer>> groups) {
        List<CollatedFigure> items = new ArrayList<>();
        for (List<Integer> g : groups) items.add(item(g.stream().map(counts::get).toList()));
        items.sort(
                Comparator.comparingInt((CollatedFigure f) -> urgency(f.status()))
                        .thenComparingInt(
                                f ->
                                        -(int)
                                                f.readings().stream()
                                                        .map(CollatedFigure.Reading::report)
                                                        .distinct()
                                                        .count())
                        .thenComparing(f -> f.readings().getFirst().report())
                        .thenComparing(f -> f.readings().getFirst().figure().span()));
        List<CollatedFigure> numbered = new ArrayList<>();
        for (CollatedFigure f : items) numbered.add(f.withId("f" + (numbered.size() + 1)));
        return numbered;
    }

    private static int urgency(Status status) {
        return switch (status) {
            case DIFFERING -> 0;
            case UPDATED -> 1;
            case AGREED -> 2;
            case SINGLE -> 3;
        };
    }

    private CollatedFigure item(List<Count> group) {
        List<CollatedFigure.Reading> readings =
                group.stream()
                        .map(
                                c ->
                                        new CollatedFigure.Reading(
                                                outlines.get(c.report()).id(),
                                                credited(c.figure())))
                        .sorted(
                                Comparator.comparing(CollatedFigure.Reading::report)
                                        .thenComparing(r -> r.figure().span()))
                        .toList();
        return new CollatedFigure(
                "f", of(group), unit(group), status(group), origins(group), readings);
    }

    /// The figure with its credited bodies under the names that the story settles on.
    private Figure credited(Figure f) {
        List<String> bodies = f.creditedTo().stream().map(names::fullName).distinct().toList();
        return f.withCredits(bodies);
    }

    private static String of(List<Count> group) {
        return group.stream()
                .map(c -> c.figure().of())
                .max(
                        Comparator.comparingInt(String::length)
                                .thenComparing(Comparator.reverseOrder()))
                .orElse("");
    }

    private static String unit(List<Count> group) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Count c : group) votes.merge(c.figure().unit(), 1, Integer::sum);
        return votes.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private Status status(List<Count> group) {
        boolean agree = true;
        for (Count a : group) for (Count b : group) agree &= Units.agree(a.figure(), b.figure());
        if (agree)
            return group.stream().map(Count::report).distinct().count() == 1
                    ? Status.SINGLE
                    : Status.AGREED;
        return isUpdated(group) || rivals.isChange(group) ? Status.UPDATED : Status.DIFFERING;
    }

    /// Whether one outlet has a number in an earlier report and another in a later one.
    private boolean isUpdated(List<Count> group) {
        Map<String, List<Count>> byOutlet = new HashMap<>();
        for (Count c : group) {
            outlet(c).ifPresent(o -> byOutlet.computeIfAbsent(o, k -> new ArrayList<>()).add(c));
        }
        return byOutlet.values().stream().anyMatch(FigureCollator::changes);
    }

    private Optional<String> outlet(Count c) {
        return outlines.get(c.report()).statements().report().outlet();
    }

    private static boolean changes(List<Count> ofOutlet) {
        for (Count a : ofOutlet) {
            boolean gone =
                    ofOutlet.stream()
                            .filter(b -> b.report() != a.report())
                            .anyMatch(b -> !Units.agree(a.figure(), b.figure()));
            if (gone) return true;
        }
        return false;
    }

    /// Readings that credit the same body count once, and so do readings whose reports share an
    /// origin.
    private OptionalInt origins(List<Count> group) {
        TreeSet<String> reports = new TreeSet<>();
        for (Count c : group) reports.add(outlines.get(c.report()).id());
        OptionalInt byTree = provenance.origins(reports);
        boolean allCredit = group.stream().allMatch(c -> !c.bodies().isEmpty());
        TreeSet<Integer> first = new TreeSet<>();
        for (Count c : group) if (!c.bodies().isEmpty()) first.add(c.bodies().getLast());
        if (allCredit && first.size() == 1) return OptionalInt.of(1);
        return byTree;
    }
}
