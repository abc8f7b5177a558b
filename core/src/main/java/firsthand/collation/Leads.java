package firsthand.collation;

import firsthand.report.Notice;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.statement.Figure;
import firsthand.statement.Statements;
import firsthand.stemma.Copies;
import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What an editor must know first, gathered from a finished collation.
public final class Leads {
    private static final int LONGEST_EXCERPT = 110;
    private static final int MANY = 3;
    private static final int NAMED = 3;
    private static final double CERTAIN = .8;

    private final Map<String, Report> reports = new TreeMap<>();
    private final UnaryOperator<String> names;
    private final List<Lead> found = new ArrayList<>();

    private Leads(Story story, UnaryOperator<String> names) {
        for (Statements s : story.reports()) reports.put(s.report().id(), s.report());
        this.names = names;
    }

    /// The leads, most pressing kind first; within a kind in the order of the collation.
    ///
    /// @param names what a report is called in a sentence, by its id
    public static List<Lead> of(
            Story story, Stemma stemma, Collation collation, UnaryOperator<String> names) {
        Leads leads = new Leads(story, names);
        leads.found.addAll(new QuoteLeads(leads.reports, names).of(collation.quotes()));
        collation.figures().forEach(leads::figure);
        collation.claims().forEach(leads::claim);
        leads.found.addAll(HiddenEdits.of(story, stemma, names));
        stemma.descents().forEach(leads::date);
        leads.notAllAsked();
        leads.notices();
        leads.found.sort(Comparator.comparing(Lead::kind));
        return List.copyOf(leads.found);
    }

    private void figure(CollatedFigure f) {
        List<Passage> where =
                f.readings().stream().map(r -> new Passage(r.report(), r.figure().span())).toList();
        switch (f.status()) {
            case DIFFERING ->
                    found.add(new Lead(Lead.Kind.DIFFERING_FIGURE, values(f), f.id(), where));
            case UPDATED -> found.add(new Lead(Lead.Kind.UPDATED_FIGURE, values(f), f.id(), where));
            case AGREED -> oneOrigin(f, where);
            case SINGLE -> {}
        }
    }

    /// A number that many carry and one body gave.
    private void oneOrigin(CollatedFigure f, List<Passage> where) {
        Optional<String> body = f.creditedBody();
        if (body.isEmpty() || f.origins().orElse(0) != 1) return;
        CollatedFigure.Reading first = f.readings().getFirst();
        boolean all =
                f.readings().stream().allMatch(r -> r.figure().creditedTo().contains(body.get()));
        singleOrigin(
                f.id(),
                excerpt(first.report(), first.figure().span()) + " " + f.of(),
                (all ? "all of it comes from " : "all who name a source name ") + body.get(),
                where);
    }

    private String values(CollatedFigure f) {
        Map<String, TreeSet<String>> byValue = new LinkedHashMap<>();
        Map<String, String> shown = new LinkedHashMap<>();
        for (CollatedFigure.Reading r : f.readings()) {
            String value = value(r.figure());
            shown.putIfAbsent(value, words(r.report(), r.figure().span()));
            byValue.computeIfAbsent(value, v -> new TreeSet<>()).add(r.report());
        }
        String what = f.of().isBlank() ? "A number of " + f.unit() : capital(shortened(f.of()));
        return byValue.entrySet().stream()
                .map(e -> shown.get(e.getKey()) + " in " + named(e.getValue()))
                .collect(Collectors.joining("; ", what + ": ", "."));
    }

    private static String value(Figure f) {
        return f.value().stripTrailingZeros().toPlainString()
                + f.high().map(h -> "-" + h.stripTrailingZeros().toPlainString()).orElse("")
                + f.unit();
    }

    private void claim(CollatedClaim c) {
        List<Passage> where =
                c.readings().stream().map(r -> new Passage(r.report(), r.claim().span())).toList();
        if (c.status() == CollatedClaim.Status.UNOPPOSED) {
            if (c.origins().orElse(0) == 1)
                singleOrigin(c.id(), "“" + shortened(c.claim()) + "”", "it has one origin", where);
            return;
        }
        boolean sameSide = c.assertedBy().containsAll(c.deniedBy());
        if (sameSide && !c.deniedBy().isEmpty()) return;
        String claim = bare(shortened(c.claim()));
        String by = c.assertedBy().isEmpty() ? "" : " " + verb(c.assertedBy(), "say") + " so.";
        String against =
                c.deniedBy().isEmpty()
                        ? " It is doubted."
                        : " " + verb(c.deniedBy(), "den") + " it.";
        found.add(
                new Lead(
                        Lead.Kind.CONTESTED_CLAIM,
                        "“" + claim + "”." + by + against,
                        c.id(),
                        where));
    }

    private static String verb(List<String> who, String stem) {
        boolean one = who.size() == 1 && !isPlural(who.getFirst());
        String form = stem.equals("say") ? (one ? "says" : "say") : one ? "denies" : "deny";
        return String.join(", ", who) + " " + form;
    }

    /// "Ukrainian officials", not "Marcus Holmes".
    private static boolean isPlural(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.length() > 2 && last.endsWith("s") && Character.isLowerCase(last.charAt(0));
    }

    /// What many outlets, or many reports that name none, carry from one source.
    private void singleOrigin(String item, String what, String why, List<Passage> where) {
        TreeSet<String> outlets = new TreeSet<>();
        for (Passage p : where) {
            Report r = reports.get(p.report());
            if (r != null) outlets.add(r.outlet().orElse(r.id()));
        }
        if (outlets.size() < MANY) return;
        String sentence =
                what + " stands in the reports of " + outlets.size() + " outlets, but " + why + ".";
        found.add(new Lead(Lead.Kind.SINGLE_ORIGIN, sentence, item, where));
    }

    /// A copy that claims to be older than what it was made from.
    private void date(Descent d) {
        Report child = reports.get(d.child());
        Report parent = reports.get(d.parent());
        if (child == null || parent == null || d.certainty() < CERTAIN) return;
        Optional<StatedTime> its = child.published();
        Optional<StatedTime> older = parent.published();
        if (its.isEmpty() || older.isEmpty()) return;
        if (!its.get().earliest().isBefore(older.get().earliest())) return;
        String sentence =
                names.apply(d.child())
                        + " states "
                        + its.get().written()
                        + ", but was made from "
                        + names.apply(d.parent())
                        + ", which states "
                        + older.get().written()
                        + ".";
        found.add(new Lead(Lead.Kind.DATE_IN_DOUBT, sentence, d.child(), List.of()));
    }

    /// That a story has more reports than were lined up.
    private void notAllAsked() {
        if (reports.size() <= Copies.ASKED) return;
        Copies copies = Copies.of(List.copyOf(reports.values()));
        int asked = copies.asked().size();
        if (asked == copies.compared().size()) return;
        String sentence =
                "Of "
                        + reports.size()
                        + " reports only the "
                        + asked
                        + " that state the earliest times were asked what they say; all have their"
                        + " place in the tree.";
        String first = reports.keySet().iterator().next();
        found.add(new Lead(Lead.Kind.NOT_ALL_ASKED, sentence, first, List.of()));
    }

    /// What is odd about the reports, each oddity once with all that have it.
    private void notices() {
        Map<String, TreeSet<String>> having = new LinkedHashMap<>();
        Map<String, List<Passage>> where = new LinkedHashMap<>();
        for (Report r : reports.values()) {
            for (Notice n : r.notices()) {
                having.computeIfAbsent(n.why(), w -> new TreeSet<>()).add(r.id());
                List<Passage> places = where.computeIfAbsent(n.why(), w -> new ArrayList<>());
                n.span().ifPresent(span -> places.add(new Passage(r.id(), span)));
            }
        }
        having.forEach(
                (why, ids) -> {
                    String who =
                            ids.size() > 1 && ids.size() == reports.size()
                                    ? "Each of the " + ids.size() + " reports"
                                    : capital(named(ids));
                    found.add(
                            new Lead(
                                    Lead.Kind.NOTICE,
                                    who + ": " + why,
                                    ids.first(),
                                    where.getOrDefault(why, List.of())));
                });
    }

    private String named(Collection<String> ids) {
        return named(ids, names);
    }

    /// "A, B, C and 2 more".
    static String named(Collection<String> ids, UnaryOperator<String> names) {
        var each = new LinkedHashSet<>(ids);
        String first = each.stream().limit(NAMED).map(names).collect(Collectors.joining(", "));
        return each.size() <= NAMED ? first : first + " and " + (each.size() - NAMED) + " more";
    }

    private String words(String report, Span span) {
        Report r = reports.get(report);
        return r == null ? "" : shortened(span.of(r.text()));
    }

    private String excerpt(String report, Span span) {
        return "“" + words(report, span) + "”";
    }

    private static String capital(String words) {
        if (words.isEmpty()) return words;
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(java.util.Locale.ROOT)
                + words.substring(first);
    }

    /// Without the stop or comma at its end, so that a sentence may go on.
    static String bare(String words) {
        return words.endsWith(".") || words.endsWith(",")
                ? words.substring(0, words.length() - 1)
                : words;
    }

    /// On one line and not too long, cut between words.
    static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST_EXCERPT) return line;
        int end = line.offsetByCodePoints(0, LONGEST_EXCERPT);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > end / 2 ? space : end) + " …";
    }
}
