package firsthand.collation;

import firsthand.collation.CollatedQuote.ReadingStatus;
import firsthand.report.Report;
import firsthand.statement.Figure;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What an editor must know first, gathered from a finished collation.
public final class Leads {
    private static final int LONGEST_EXCERPT = 110;
    private static final int MANY_OUTLETS = 3;

    private final Map<String, Report> reports = new TreeMap<>();
    private final List<Lead> found = new ArrayList<>();

    private Leads(Story story) {
        for (Statements s : story.reports()) reports.put(s.report().id(), s.report());
    }

    /// The leads, most pressing kind first; within a kind in the order of the collation.
    public static List<Lead> of(Story story, Stemma stemma, Collation collation) {
        Leads leads = new Leads(story);
        collation.quotes().forEach(leads::quote);
        collation.figures().forEach(leads::figure);
        collation.claims().forEach(leads::claim);
        leads.found.addAll(HiddenEdits.of(story, stemma));
        leads.found.sort(Comparator.comparing(Lead::kind));
        return List.copyOf(leads.found);
    }

    private void quote(CollatedQuote q) {
        CollatedQuote.Reading nearest = q.readings().get(q.nearest());
        for (CollatedQuote.Reading r : q.readings()) {
            switch (r.status()) {
                case MISATTRIBUTED ->
                        add(Lead.Kind.MISATTRIBUTED_QUOTE, misattributed(q, r), q, r, nearest);
                case ALTERED, BACK_TRANSLATED ->
                        add(Lead.Kind.ALTERED_QUOTE, altered(q, r, nearest), q, r, nearest);
                case FAITHFUL, CUT -> {}
            }
        }
    }

    private void add(
            Lead.Kind kind,
            String sentence,
            CollatedQuote q,
            CollatedQuote.Reading r,
            CollatedQuote.Reading nearest) {
        Passage here = new Passage(r.report(), r.quote().span());
        Passage there = new Passage(nearest.report(), nearest.quote().span());
        found.add(new Lead(kind, sentence, q.id(), List.of(here, there)));
    }

    private String misattributed(CollatedQuote q, CollatedQuote.Reading r) {
        String given = r.quote().speaker().map(Speaker::name).orElse("somebody else");
        return named(r.report())
                + " gives to "
                + given
                + " what others give to "
                + q.speaker().orElse("somebody else")
                + ": "
                + excerpt(r.report(), r.quote().span());
    }

    private String altered(
            CollatedQuote q, CollatedQuote.Reading r, CollatedQuote.Reading nearest) {
        String how =
                r.status() == ReadingStatus.BACK_TRANSLATED
                        ? " has words that went through another language"
                        : " has other words";
        return named(r.report())
                + how
                + " for what "
                + q.speaker().orElse("the speaker")
                + " said: "
                + excerpt(r.report(), r.quote().span())
                + "; nearest the origin ("
                + nearest.report()
                + "): "
                + excerpt(nearest.report(), nearest.quote().span());
    }

    private void figure(CollatedFigure f) {
        if (f.status() == CollatedFigure.Status.DIFFERING) {
            String what = f.of().isBlank() ? "a number of " + f.unit() : f.of();
            String sentence = "The reports differ on “" + what + "”: " + values(f);
            found.add(
                    new Lead(
                            Lead.Kind.DIFFERING_FIGURE,
                            sentence,
                            f.id(),
                            f.readings().stream()
                                    .map(r -> new Passage(r.report(), r.figure().span()))
                                    .toList()));
        }
        boolean one = f.origins().isPresent() && f.origins().getAsInt() == 1;
        if (one && f.status() == CollatedFigure.Status.AGREED && !credits(f).isEmpty()) {
            singleOrigin(
                    f.id(),
                    "The number "
                            + excerpt(
                                    f.readings().getFirst().report(),
                                    f.readings().getFirst().figure().span())
                            + ", credited to "
                            + String.join(", ", credits(f))
                            + ",",
                    f.readings().stream()
                            .map(r -> new Passage(r.report(), r.figure().span()))
                            .toList());
        }
    }

    private static TreeSet<String> credits(CollatedFigure f) {
        TreeSet<String> bodies = new TreeSet<>();
        f.readings().forEach(r -> bodies.addAll(r.figure().creditedTo()));
        return bodies;
    }

    private String values(CollatedFigure f) {
        Map<String, TreeSet<String>> byValue =
                new TreeMap<>(
                        Comparator.comparingInt(String::length)
                                .thenComparing(Comparator.naturalOrder()));
        for (CollatedFigure.Reading r : f.readings()) {
            Figure g = r.figure();
            String value =
                    g.value().stripTrailingZeros().toPlainString()
                            + (g.unit().isEmpty() ? "" : " " + g.unit());
            byValue.computeIfAbsent(value, v -> new TreeSet<>()).add(r.report());
        }
        return byValue.entrySet().stream()
                .map(e -> e.getKey() + " (" + String.join(", ", e.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }

    private void claim(CollatedClaim c) {
        List<Passage> where =
                c.readings().stream().map(r -> new Passage(r.report(), r.claim().span())).toList();
        if (c.status() == CollatedClaim.Status.CONTESTED) {
            String sentence =
                    "Contested: "
                            + c.claim()
                            + " — asserted by "
                            + list(c.assertedBy())
                            + ", denied by "
                            + list(c.deniedBy());
            found.add(new Lead(Lead.Kind.CONTESTED_CLAIM, sentence, c.id(), where));
        }
        boolean one = c.origins().isPresent() && c.origins().getAsInt() == 1;
        if (one && c.status() == CollatedClaim.Status.UNOPPOSED)
            singleOrigin(c.id(), "“" + c.claim() + "”", where);
    }

    private void singleOrigin(String item, String what, List<Passage> where) {
        TreeSet<String> outlets = new TreeSet<>();
        for (Passage p : where) outlet(p.report()).ifPresent(outlets::add);
        if (outlets.size() < MANY_OUTLETS) return;
        found.add(
                new Lead(
                        Lead.Kind.SINGLE_ORIGIN,
                        what + " stands in " + outlets.size() + " outlets but has one origin",
                        item,
                        where));
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "nobody named" : String.join(", ", names);
    }

    private Optional<String> outlet(String report) {
        return Optional.ofNullable(reports.get(report)).flatMap(Report::outlet);
    }

    private String named(String report) {
        return outlet(report).map(o -> o + " (" + report + ")").orElse(report);
    }

    private String excerpt(String report, Span span) {
        Report r = reports.get(report);
        return r == null ? "" : "“" + shortened(span.of(r.text())) + "”";
    }

    /// On one line and not too long, cut between words.
    static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_EXCERPT) return line;
        int space = line.lastIndexOf(' ', LONGEST_EXCERPT);
        int cut =
                space > 0
                        ? space
                        : line.offsetByCodePoints(
                                0,
                                Math.min(
                                        line.codePointCount(0, line.length()),
                                        LONGEST_EXCERPT / 2));
        return line.substring(0, cut) + " …";
    }
}
