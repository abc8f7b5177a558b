package firsthand.export;

import firsthand.collation.CollatedClaim;
import firsthand.collation.CollatedFigure;
import firsthand.collation.CollatedQuote;
import firsthand.dossier.Dossier;
import firsthand.export.Variants.Variant;
import firsthand.report.Notice;
import firsthand.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an editor must know first, most pressing first, each as one sentence.
final class Findings {
    private static final int QUOTE_LENGTH = 90;
    private static final int MANY = 3;

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
    record Finding(Kind kind, String sentence, String item) {}

    /// What is odd.
    enum Kind {
        MISATTRIBUTED("Two speakers"),
        ALTERED("Altered quote"),
        DIFFERING("Figures differ"),
        CONTESTED("Contested"),
        UPDATED("Updated"),
        ONE_ORIGIN("One origin"),
        CUT("Cut quote"),
        NOTICE("Odd");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    static List<Finding> of(Dossier dossier, Sources sources) {
        return new Findings(dossier, sources).all();
    }

    private List<Finding> all() {
        List<Finding> found = new ArrayList<>();
        for (CollatedQuote q : dossier.collation().quotes()) quote(q).ifPresent(found::add);
        for (CollatedFigure f : dossier.collation().figures()) figure(f).ifPresent(found::add);
        for (CollatedClaim c : dossier.collation().claims()) claim(c).ifPresent(found::add);
        for (Report r : sources.reports()) {
            for (Notice n : r.notices()) found.add(notice(r, n));
        }
        found.sort(java.util.Comparator.comparing(Finding::kind));
        return List.copyOf(found);
    }

    private Optional<Finding> quote(CollatedQuote q) {
        List<Variant> variants = Variants.of(q, sources);
        Variant first = variants.getFirst();
        for (Variant v : variants) {
            switch (v.status()) {
                case MISATTRIBUTED -> {
                    return Optional.of(misattributed(q, first, v));
                }
                case ALTERED, BACK_TRANSLATED -> {
                    return Optional.of(altered(q, first, v));
                }
                case CUT, FAITHFUL -> {}
            }
        }
        return Optional.empty();
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
        String what =
                other.status() == CollatedQuote.ReadingStatus.ALTERED
                        ? " changes the words of "
                        : " has a translation of the words of ";
        return new Finding(
                Kind.ALTERED,
                names(other.reports())
                        + what
                        + speaker(q, first)
                        + ": "
                        + quoted(first)
                        + " became "
                        + quoted(other)
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
    static Optional<String> credited(CollatedFigure f) {
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
        Map<String, List<String>> byWords = new LinkedHashMap<>();
        Map<String, String> shown = new LinkedHashMap<>();
        for (CollatedFigure.Reading r : f.readings()) {
            String value =
                    r.figure().value().stripTrailingZeros().toPlainString() + r.figure().unit();
            shown.putIfAbsent(value, sources.words(r.report(), r.figure().span()));
            byWords.computeIfAbsent(value, v -> new ArrayList<>()).add(r.report());
        }
        return byWords.entrySet().stream()
                .map(e -> shown.get(e.getKey()) + " in " + sources.ids(e.getValue()))
                .collect(Collectors.joining("; ", capital(of(f)) + ": ", "."));
    }

    private static String of(CollatedFigure f) {
        String of = Shown.line(f.of(), 60);
        return of.isEmpty() ? "a figure" : of;
    }

    private Optional<Finding> claim(CollatedClaim c) {
        if (c.status() == CollatedClaim.Status.UNOPPOSED) return Optional.empty();
        String said = "“" + Shown.line(c.claim(), QUOTE_LENGTH) + "”";
        String by = c.assertedBy().isEmpty() ? "" : ", say " + list(c.assertedBy());
        String denied = c.deniedBy().isEmpty() ? " It is doubted." : " " + deny(c.deniedBy());
        return Optional.of(new Finding(Kind.CONTESTED, said + by + "." + denied, c.id()));
    }

    private static String deny(List<String> deniers) {
        return list(deniers) + (deniers.size() == 1 ? " denies it." : " deny it.");
    }

    private Finding notice(Report r, Notice n) {
        return new Finding(Kind.NOTICE, sources.name(r.id()) + ": " + Shown.line(n.why()), r.id());
    }

    private static String speaker(CollatedQuote q, Variant first) {
        return q.speaker().map(Shown::line).or(first::speaker).orElse("somebody unnamed");
    }

    private static String quoted(Variant v) {
        return "“" + Shown.line(v.words(), QUOTE_LENGTH) + "”";
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
        return words.substring(0, first).toUpperCase(java.util.Locale.ROOT)
                + words.substring(first);
    }
}
