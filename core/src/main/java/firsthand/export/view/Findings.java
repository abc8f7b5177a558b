package firsthand.export.view;

import firsthand.collation.CollatedClaim;
import firsthand.collation.CollatedFigure;
import firsthand.collation.CollatedQuote;
import firsthand.collation.CollatedQuote.ReadingStatus;
import firsthand.dossier.Dossier;
import firsthand.export.view.Variants.Variant;
import firsthand.report.Notice;
import firsthand.report.Report;
import firsthand.stemma.Descent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What an editor must know first, most pressing first, each as one sentence.
public final class Findings {
    private static final int QUOTE_LENGTH = 90;
    private static final int MANY = 3;
    private static final double CERTAIN = .8;

    private final Dossier dossier;
    private final Sources sources;

    private Findings(Dossier dossier, Sources sources) {
        this.dossier = dossier;
        this.sources = sources;
    }

    /// One thing to know.
    ///
    /// @param item the dossier's item that it is about: a quote's, figure's or claim's id; a
    ///     report's id for a notice
    public record Finding(Kind kind, String sentence, String item) {}

    /// What is odd.
    public enum Kind {
        MISATTRIBUTED("Two speakers"),
        UNRELIABLE("Changes quotes"),
        ALTERED("Altered quote"),
        DIFFERING("Figure differs"),
        CONTESTED("Contested"),
        UPDATED("Updated figure"),
        ONE_ORIGIN("One origin"),
        DATE("Date in doubt"),
        TRANSLATED_BACK("Quote translated"),
        NOTICE("Odd");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static List<Finding> of(Dossier dossier, Sources sources) {
        return new Findings(dossier, sources).all();
    }

    private List<Finding> all() {
        List<Finding> found = new ArrayList<>();
        unreliable(found);
        for (CollatedQuote q : dossier.collation().quotes()) quote(q).ifPresent(found::add);
        for (CollatedFigure f : dossier.collation().figures()) figure(f).ifPresent(found::add);
        for (CollatedClaim c : dossier.collation().claims()) claim(c).ifPresent(found::add);
        for (Descent d : dossier.stemma().descents()) date(d).ifPresent(found::add);
        for (Report r : sources.reports()) {
            for (Notice n : r.notices()) found.add(notice(r, n));
        }
        found.sort(Comparator.comparing(Finding::kind));
        return List.copyOf(found);
    }

    /// Reports that change the words of several quotes.
    private void unreliable(List<Finding> found) {
        Map<String, Integer> carried = new TreeMap<>();
        Map<String, Integer> changed = new TreeMap<>();
        for (CollatedQuote q : dossier.collation().quotes()) {
            for (CollatedQuote.Reading r : q.readings()) {
                carried.merge(r.report(), 1, Integer::sum);
                if (r.status() == ReadingStatus.ALTERED) {
                    changed.merge(r.report(), 1, Integer::sum);
                }
            }
        }
        changed.forEach(
                (report, n) -> {
                    if (n < MANY) return;
                    String of = n + " of the " + carried.get(report) + " quotes that it carries";
                    found.add(
                            new Finding(
                                    Kind.UNRELIABLE,
                                    sources.name(report) + " changes the words of " + of + ".",
                                    report));
                });
    }

    private Optional<Finding> quote(CollatedQuote q) {
        List<Variant> variants = Variants.of(q, sources);
        Variant first = variants.getFirst();
        return with(variants, ReadingStatus.MISATTRIBUTED)
                .map(v -> misattributed(q, first, v))
                .or(() -> with(variants, ReadingStatus.ALTERED).map(v -> altered(q, first, v)))
                .or(
                        () ->
                                with(variants, ReadingStatus.BACK_TRANSLATED)
                                        .map(v -> translated(q, first, v)));
    }

    private static Optional<Variant> with(List<Variant> variants, ReadingStatus status) {
        return variants.stream().filter(v -> v.status() == status).findFirst();
    }

    /// A copy that claims to be older than what it was made from.
    private Optional<Finding> date(Descent d) {
        if (sources.isLost(d.parent()) || d.certainty() < CERTAIN) return Optional.empty();
        var child = sources.report(d.child()).published();
        var parent = sources.report(d.parent()).published();
        if (child.isEmpty() || parent.isEmpty()) return Optional.empty();
        if (!child.get().earliest().isBefore(parent.get().earliest())) return Optional.empty();
        return Optional.of(
                new Finding(
                        Kind.DATE,
                        sources.name(d.child())
                                + " says "
                                + Phrases.time(child.get())
                                + ", but was made from "
                                + sources.name(d.parent())
                                + ", which says "
                                + Phrases.time(parent.get())
                                + ".",
                        d.child()));
    }

    private Finding misattributed(CollatedQuote q, Variant first, Variant other) {
        return new Finding(
                Kind.MISATTRIBUTED,
                quoted(first)
                        + " is "
                        + speaker(q, first)
                        + "'s, but "
                        + names(other.reports())
                        + " gives it to "
                        + other.speaker().orElse("somebody else")
                        + ".",
                q.id());
    }

    private Finding altered(CollatedQuote q, Variant first, Variant other) {
        return new Finding(
                Kind.ALTERED,
                names(other.reports())
                        + " changes the words of "
                        + speaker(q, first)
                        + ": "
                        + quoted(first)
                        + " became "
                        + quoted(other)
                        + ".",
                q.id());
    }

    private Finding translated(CollatedQuote q, Variant first, Variant other) {
        return new Finding(
                Kind.TRANSLATED_BACK,
                names(other.reports())
                        + " has the words of "
                        + speaker(q, first)
                        + " at second hand: "
                        + quoted(other)
                        + " for "
                        + quoted(first)
                        + ".",
                q.id());
    }

    private Optional<Finding> figure(CollatedFigure f) {
        return switch (f.status()) {
            case DIFFERING -> Optional.of(new Finding(Kind.DIFFERING, values(f), f.id()));
            case UPDATED -> Optional.of(new Finding(Kind.UPDATED, values(f), f.id()));
            case AGREED -> oneOrigin(f);
            case SINGLE -> Optional.empty();
        };
    }

    private Optional<Finding> oneOrigin(CollatedFigure f) {
        List<String> reports =
                f.readings().stream().map(CollatedFigure.Reading::report).distinct().toList();
        if (reports.size() < MANY || f.origins().orElse(0) != 1) return Optional.empty();
        String body =
                credited(f).map(b -> ", and all of it comes from " + b).orElse(" from one origin");
        CollatedFigure.Reading first = f.readings().getFirst();
        return Optional.of(
                new Finding(
                        Kind.ONE_ORIGIN,
                        capital(of(f))
                                + ": "
                                + sources.words(first.report(), first.figure().span())
                                + " stands in "
                                + Phrases.count(reports.size(), "report")
                                + body
                                + ".",
                        f.id()));
    }

    /// The one body that every crediting reading names.
    public static Optional<String> credited(CollatedFigure f) {
        List<String> bodies =
                f.readings().stream()
                        .map(r -> r.figure().creditedTo())
                        .filter(chain -> !chain.isEmpty())
                        .map(List::getLast)
                        .distinct()
                        .toList();
        return bodies.size() == 1 ? Optional.of(Shown.line(bodies.getFirst())) : Optional.empty();
    }

    private String values(CollatedFigure f) {
        return FigureValues.of(f, sources).stream()
                .map(v -> v.words() + " in " + sources.ids(v.reports()))
                .collect(Collectors.joining("; ", capital(of(f)) + ": ", "."));
    }

    private static String of(CollatedFigure f) {
        String of = Shown.line(f.of(), 60);
        return of.isEmpty() ? "a figure" : of;
    }

    private Optional<Finding> claim(CollatedClaim c) {
        if (c.status() == CollatedClaim.Status.UNOPPOSED) return Optional.empty();
        boolean sameSide = c.assertedBy().containsAll(c.deniedBy());
        if (sameSide && !c.deniedBy().isEmpty()) return Optional.empty();
        String claim = Shown.line(c.claim(), QUOTE_LENGTH);
        String bare = claim.endsWith(".") ? claim.substring(0, claim.length() - 1) : claim;
        String by =
                c.assertedBy().isEmpty() ? "" : " " + verb(c.assertedBy(), "says", "say") + " so.";
        String denied =
                c.deniedBy().isEmpty()
                        ? " It is doubted."
                        : " " + verb(c.deniedBy(), "denies", "deny") + " it.";
        return Optional.of(new Finding(Kind.CONTESTED, "“" + bare + "”." + by + denied, c.id()));
    }

    private static String verb(List<String> names, String one, String many) {
        return list(names) + " " + (names.size() == 1 ? one : many);
    }

    private Finding notice(Report r, Notice n) {
        return new Finding(Kind.NOTICE, sources.name(r.id()) + ": " + Shown.line(n.why()), r.id());
    }

    private static String speaker(CollatedQuote q, Variant first) {
        return q.speaker().map(Shown::line).or(first::speaker).orElse("somebody unnamed");
    }

    private static String quoted(Variant v) {
        String words = Shown.line(v.words(), QUOTE_LENGTH);
        boolean comma = words.endsWith(",") || words.endsWith(".");
        return "“" + (comma ? words.substring(0, words.length() - 1) : words) + "”";
    }

    private String names(List<String> reports) {
        return reports.stream().limit(3).map(sources::name).collect(Collectors.joining(", "))
                + (reports.size() > 3 ? " and " + (reports.size() - 3) + " more" : "");
    }

    private static String list(List<String> names) {
        return names.stream().map(Shown::line).collect(Collectors.joining(", "));
    }

    private static String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
