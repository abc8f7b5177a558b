package firsthand.dossier;

import firsthand.collation.CollatedFigure;
import firsthand.collation.CollatedQuote;
import firsthand.collation.Collation;
import firsthand.report.Report;
import firsthand.statement.Statements;
import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Applies people's corrections to a fresh analysis, in the order in which they were made.
public final class Corrections {
    private final Story story;
    private final Map<String, Report> reports = new TreeMap<>();
    private final List<Correction> unapplied = new ArrayList<>();
    private Stemma stemma;
    private final Shelf<CollatedQuote, CollatedQuote.Reading> quotes;
    private final Shelf<CollatedFigure, CollatedFigure.Reading> figures;

    private Corrections(Dossier dossier) {
        story = dossier.story();
        stemma = dossier.stemma();
        for (Statements s : story.reports()) reports.put(s.report().id(), s.report());
        Collation c = dossier.collation();
        quotes =
                new Shelf<>(
                        c.quotes(),
                        CollatedQuote::readings,
                        r -> new Place(r.report(), r.quote().span()));
        figures =
                new Shelf<>(
                        c.figures(),
                        CollatedFigure::readings,
                        r -> new Place(r.report(), r.figure().span()));
    }

    /// A dossier put right.
    ///
    /// @param unapplied corrections whose words or descents are no longer there
    public record Corrected(Dossier dossier, List<Correction> unapplied) {
        public Corrected {
            unapplied = List.copyOf(unapplied);
        }
    }

    /// A stretch of a report.
    record Place(String report, Span span) {}

    public static Corrected apply(Dossier dossier, List<Correction> corrections) {
        Corrections all = new Corrections(dossier);
        List<Correction> made = new ArrayList<>(dossier.corrections());
        for (Correction c : corrections) {
            Correction here = all.placed(c);
            if (all.apply(here)) made.add(here);
            else all.unapplied.add(c);
        }
        Collation old = dossier.collation();
        Stemma tree = all.stemma;
        Collation now =
                new Collation(
                        all.quotes.items((q, id, r) -> q.regrouped(id, r, tree), CollatedQuote::id),
                        all.figures.items(
                                (f, id, r) -> f.regrouped(id, r, tree), CollatedFigure::id),
                        old.claims(),
                        old.meetings(),
                        old.commitments(),
                        old.positions(),
                        old.timeline());
        Collation counted = tree.equals(dossier.stemma()) ? now : now.withOrigins(tree);
        return new Corrected(
                new Dossier(all.story, dossier.title(), tree, counted, made), all.unapplied);
    }

    /// The correction with its words where they stand now.
    private Correction placed(Correction correction) {
        return switch (correction) {
            case Correction.ReadingMoved c ->
                    new Correction.ReadingMoved(here(c.reading()), here(c.to()), c.signed());
            case Correction.ItemsMerged c ->
                    new Correction.ItemsMerged(here(c.first()), here(c.second()), c.signed());
            case Correction.ReadingSplit c ->
                    new Correction.ReadingSplit(here(c.reading()), c.signed());
            case Correction.SpeakerRenamed c ->
                    new Correction.SpeakerRenamed(here(c.reading()), c.name(), c.signed());
            case Correction.DescentRejected c -> c;
        };
    }

    private Correction.Anchor here(Correction.Anchor anchor) {
        return place(anchor)
                .flatMap(
                        p ->
                                Optional.ofNullable(reports.get(p.report()))
                                        .map(r -> Correction.Anchor.of(r, p.span())))
                .orElse(anchor);
    }

    private boolean apply(Correction correction) {
        return switch (correction) {
            case Correction.ReadingMoved c -> both(c.reading(), c.to(), false);
            case Correction.ItemsMerged c -> both(c.first(), c.second(), true);
            case Correction.ReadingSplit c ->
                    place(c.reading()).map(p -> quotes.split(p) || figures.split(p)).orElse(false);
            case Correction.SpeakerRenamed c ->
                    place(c.reading())
                            .map(
                                    p ->
                                            quotes.change(
                                                    p,
                                                    q -> q.renamed(c.name()),
                                                    CollatedQuote::readings))
                            .orElse(false);
            case Correction.DescentRejected c -> reject(c);
        };
    }

    private boolean both(Correction.Anchor first, Correction.Anchor second, boolean whole) {
        Optional<Place> a = place(first);
        Optional<Place> b = place(second);
        if (a.isEmpty() || b.isEmpty()) return false;
        return quotes.join(a.get(), b.get(), whole) || figures.join(a.get(), b.get(), whole);
    }

    /// Where the words stand now: at their span in an unchanged text, else where the text has them.
    private Optional<Place> place(Correction.Anchor anchor) {
        Report report = reports.get(anchor.report());
        if (report == null) return Optional.empty();
        boolean same =
                report.sha256().equals(anchor.sha256())
                        && anchor.span().end() <= report.text().length();
        if (same) return Optional.of(new Place(anchor.report(), anchor.span()));
        int at = anchor.words().isEmpty() ? -1 : report.text().indexOf(anchor.words());
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        new Place(anchor.report(), new Span(at, at + anchor.words().length())));
    }

    private boolean reject(Correction.DescentRejected c) {
        List<Descent> kept =
                stemma.descents().stream()
                        .filter(
                                d ->
                                        !(d.child().equals(c.child())
                                                && d.parent().equals(c.parent())))
                        .toList();
        if (kept.size() == stemma.descents().size()) return false;
        SortedMap<String, SortedSet<String>> origins = origins(kept);
        stemma = new Stemma(stemma.sources(), kept, origins, independent(origins));
        return true;
    }

    /// How many origins there are now, where it was established before.
    private OptionalInt independent(SortedMap<String, SortedSet<String>> origins) {
        if (stemma.independentOrigins().isEmpty()) return OptionalInt.empty();
        return OptionalInt.of(
                (int) origins.values().stream().flatMap(SortedSet::stream).distinct().count());
    }

    /// The origins as they were, but that a report which lost a descent keeps only those that its
    /// other parents have, and without any is an origin itself.
    private SortedMap<String, SortedSet<String>> origins(List<Descent> descents) {
        SortedMap<String, SortedSet<String>> now = new TreeMap<>();
        for (String id : stemma.origins().keySet()) now.put(id, roots(id, descents));
        return now;
    }

    private SortedSet<String> roots(String id, List<Descent> descents) {
        SortedSet<String> above = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(id));
        SortedSet<String> seen = new TreeSet<>(open);
        while (!open.isEmpty()) {
            String child = open.removeLast();
            List<String> parents =
                    descents.stream()
                            .filter(d -> d.child().equals(child))
                            .map(Descent::parent)
                            .toList();
            SortedSet<String> own = stemma.origins().getOrDefault(child, new TreeSet<>());
            if (parents.isEmpty() || own.contains(child)) above.add(child);
            for (String p : parents) if (seen.add(p)) open.add(p);
        }
        return above;
    }

    /// Makes an item of the readings that are now its own.
    interface Making<I, R> {
        I make(I old, String id, List<R> readings);
    }

    static final Comparator<Place> IN_ORDER =
            Comparator.comparing(Place::report).thenComparing(Place::span);
}
