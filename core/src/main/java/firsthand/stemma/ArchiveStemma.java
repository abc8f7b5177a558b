package firsthand.stemma;

import firsthand.report.Report;
import firsthand.reuse.Reuse;
import firsthand.reuse.ReusePairs;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The descents of an archive: thousands of reports of many events, compared by their words alone.
///
/// Every pair that shares twenty word 5-grams is a descent from the report that states the earlier
/// time to the later
/// one (a report without a time counts as later than all; then the id decides). Each stretch of a
/// child is given to one parent only, the one with which the
/// child shares most, so a pair that explains nothing more has a share of 0. No lost originals are
/// sought, the certainty says
/// how much of the shorter text both share and is not calibrated, and independence is not
/// established.
public final class ArchiveStemma {
    /// More reports than this are an archive, not a story.
    public static final int LARGE = 1_000;

    private final List<Report> reports;
    private final List<Descent> descents = new ArrayList<>();

    private ArchiveStemma(List<Report> unordered) {
        reports = unordered.stream().sorted(Copies.FIRST).toList();
    }

    public static Stemma of(List<Report> reports) {
        return new ArchiveStemma(reports).build();
    }

    private Stemma build() {
        ReusePairs.Found found =
                ReusePairs.find(
                        reports.stream().map(Report::text).toList(), ReusePairs.Options.DEFAULT);
        for (List<Integer> group : found.identical()) {
            for (int copy : group.subList(1, group.size()))
                descents.add(twin(group.getFirst(), copy));
        }
        Map<Integer, List<Reuse>> parents = new TreeMap<>();
        for (Reuse pair : found.pairs()) {
            parents.computeIfAbsent(pair.second(), child -> new ArrayList<>()).add(pair);
        }
        parents.forEach(this::share);
        descents.sort(
                Comparator.comparing(Descent::child)
                        .thenComparing(Descent::share, Comparator.reverseOrder())
                        .thenComparing(Descent::parent));
        return new Stemma(sources(), descents, origins(found), OptionalInt.empty());
    }

    private Descent twin(int parent, int child) {
        Report p = reports.get(parent);
        Report c = reports.get(child);
        Descent.Evidence all =
                new Descent.Evidence(
                        new Span(0, c.text().length()),
                        p.id(),
                        new Span(0, p.text().length()),
                        "same words");
        return new Descent(c.id(), p.id(), Descent.Kind.COPIED, 1, 1, List.of(all));
    }

    /// Gives each stretch of the child to the parent that shares most of it.
    private void share(int child, List<Reuse> pairs) {
        List<Reuse> byReach =
                pairs.stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (Reuse p) -> -covered(p, false).cardinality())
                                        .thenComparing(p -> reports.get(p.first()).id()))
                        .toList();
        BitSet taken = new BitSet();
        for (Reuse pair : byReach) {
            BitSet mine = covered(pair, false);
            mine.andNot(taken);
            taken.or(mine);
            descents.add(descent(pair, mine.cardinality()));
        }
    }

    private Descent descent(Reuse pair, int characters) {
        Report child = reports.get(pair.second());
        Report parent = reports.get(pair.first());
        double ofChild = covered(pair, false).cardinality() / (double) child.text().length();
        double ofParent = covered(pair, true).cardinality() / (double) parent.text().length();
        List<Descent.Evidence> evidence =
                pair.passages().stream()
                        .map(
                                p ->
                                        new Descent.Evidence(
                                                p.second(), parent.id(), p.first(), "same words"))
                        .toList();
        return new Descent(
                child.id(),
                parent.id(),
                kind(ofChild, ofParent),
                characters / (double) child.text().length(),
                Math.min(1, Math.max(ofChild, ofParent)),
                evidence);
    }

    private static Descent.Kind kind(double ofChild, double ofParent) {
        if (ofChild >= 0.9 && ofParent >= 0.9) return Descent.Kind.COPIED;
        if (ofChild >= 0.7 && ofParent < 0.6) return Descent.Kind.CONDENSED;
        if (ofParent >= 0.7 && ofChild < 0.6) return Descent.Kind.EXPANDED;
        return Descent.Kind.EDITED;
    }

    private static BitSet covered(Reuse pair, boolean first) {
        BitSet characters = new BitSet();
        for (var p : pair.passages()) {
            Span span = first ? p.first() : p.second();
            characters.set(span.start(), span.end());
        }
        return characters;
    }

    private List<Stemma.Source> sources() {
        return reports.stream()
                .map(Report::id)
                .sorted()
                .map(id -> new Stemma.Source(id, false, ""))
                .toList();
    }

    /// The earliest reports from which each report's words can be traced, itself when it has none
    /// before it.
    private SortedMap<String, SortedSet<String>> origins(ReusePairs.Found found) {
        List<SortedSet<String>> roots = new ArrayList<>();
        List<List<Integer>> before =
                IntStream.range(0, reports.size())
                        .mapToObj(i -> (List<Integer>) new ArrayList<Integer>())
                        .toList();
        found.pairs().forEach(p -> before.get(p.second()).add(p.first()));
        found.identical()
                .forEach(g -> g.subList(1, g.size()).forEach(c -> before.get(c).add(g.getFirst())));
        SortedMap<String, SortedSet<String>> origins = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            SortedSet<String> of = new TreeSet<>();
            before.get(i).forEach(p -> of.addAll(roots.get(p)));
            if (of.isEmpty()) of.add(reports.get(i).id());
            roots.add(of);
            origins.put(reports.get(i).id(), of);
        }
        return origins;
    }
}
