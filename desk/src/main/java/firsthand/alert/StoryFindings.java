package firsthand.alert;

import firsthand.collation.CollatedFigure;
import firsthand.collation.CollatedQuote;
import firsthand.collation.CollatedQuote.ReadingStatus;
import firsthand.dossier.Dossier;
import firsthand.library.Alert;
import firsthand.report.Report;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import firsthand.stemma.Stemma;
import firsthand.text.CodePoints;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What is worth telling in one dossier.
final class StoryFindings {
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Dossier dossier;
    private final Map<String, Long> arrivals;
    private final List<String> order;
    private final long began;

    /// Something found.
    ///
    /// @param key the same when it is found again
    record Finding(String key, String text, List<Alert.Passage> passages) {}

    /// @param arrivals when each report came, see [firsthand.library.AlertLog#arrivals]
    /// @param began what came up to this change is not told
    StoryFindings(Dossier dossier, Map<String, Long> arrivals, long began) {
        this.dossier = dossier;
        this.arrivals = arrivals;
        this.order = List.copyOf(arrivals.keySet());
        this.began = began;
        for (Statements s : dossier.story().reports()) reports.put(s.report().id(), s.report());
    }

    List<Finding> of(Trigger trigger) {
        return switch (trigger) {
            case FIGURE -> figures();
            case QUOTE -> quotes();
            case ORIGIN -> origins();
            case MATCH -> List.of();
        };
    }

    private long arrival(String report) {
        return arrivals.getOrDefault(report, 0L);
    }

    private boolean isNew(String report) {
        return arrival(report) > began;
    }

    /// A reading that agrees with none of the reports before it.
    private List<Finding> figures() {
        List<Finding> found = new ArrayList<>();
        for (CollatedFigure f : dossier.collation().figures()) {
            List<CollatedFigure.Reading> before = new ArrayList<>();
            List<CollatedFigure.Reading> inOrder = new ArrayList<>(f.readings());
            inOrder.sort(Comparator.comparingInt(r -> order.indexOf(r.report())));
            for (CollatedFigure.Reading r : inOrder) {
                boolean other = before.stream().anyMatch(b -> !b.report().equals(r.report()));
                boolean agrees = before.stream().anyMatch(b -> b.agrees(r));
                if (other && !agrees && isNew(r.report())) found.add(changed(f, before, r));
                before.add(r);
            }
        }
        return found;
    }

    private Finding changed(
            CollatedFigure f, List<CollatedFigure.Reading> before, CollatedFigure.Reading now) {
        List<Alert.Passage> passages = new ArrayList<>();
        passages.add(passage(now.report(), now.figure().span()));
        Map<String, Set<String>> others = new LinkedHashMap<>();
        for (CollatedFigure.Reading b : before) {
            if (b.report().equals(now.report())) continue;
            passages.add(passage(b.report(), b.figure().span()));
            others.computeIfAbsent(words(b.report(), b.figure().span()), w -> new LinkedHashSet<>())
                    .add(who(b.report()));
        }
        StringBuilder text = new StringBuilder(f.of().isBlank() ? "A figure" : f.of().strip());
        text.append(": ").append(who(now.report())).append(" says “");
        text.append(words(now.report(), now.figure().span())).append("”. Before it was ");
        List<String> values = new ArrayList<>();
        others.forEach(
                (words, outlets) ->
                        values.add("“" + words + "” (" + String.join(", ", outlets) + ")"));
        text.append(String.join(", ", values)).append('.');
        return new Finding(
                key("figure", now.report(), now.figure().span()), text.toString(), passages);
    }

    private List<Finding> quotes() {
        List<Finding> found = new ArrayList<>();
        for (CollatedQuote q : dossier.collation().quotes()) {
            boolean fresh = q.readings().stream().anyMatch(r -> isNew(r.report()));
            for (CollatedQuote.Reading r : q.readings()) {
                boolean altered =
                        r.status() == ReadingStatus.ALTERED
                                || r.status() == ReadingStatus.MISATTRIBUTED;
                if (fresh && altered) found.add(altered(q, r));
            }
        }
        return found;
    }

    private Finding altered(CollatedQuote q, CollatedQuote.Reading r) {
        CollatedQuote.Reading nearest = counterpart(q, r);
        String speaker = q.speaker().orElse("somebody who is not named");
        StringBuilder text = new StringBuilder("Words of ").append(speaker);
        if (r.status() == ReadingStatus.MISATTRIBUTED) {
            text.append(" are given as those of ");
            text.append(r.quote().speaker().map(Speaker::name).orElse("somebody else"));
            text.append(" by ").append(who(r.report()));
        } else {
            text.append(" are altered by ").append(who(r.report()));
        }
        text.append(": ").append(said(r)).append(". Nearest the origin, in ");
        text.append(who(nearest.report())).append(": ").append(said(nearest)).append('.');
        return new Finding(
                key("quote", r.report(), r.quote().span()),
                text.toString(),
                List.of(
                        passage(r.report(), r.quote().span()),
                        passage(nearest.report(), nearest.quote().span())));
    }

    /// The reading of another report, nearest the origin if it has several, that has most of the
    /// words: an utterance may have several pieces.
    private CollatedQuote.Reading counterpart(CollatedQuote q, CollatedQuote.Reading r) {
        CollatedQuote.Reading best = q.readings().get(q.nearest());
        int most = best.report().equals(r.report()) ? -1 : shared(best, r);
        for (CollatedQuote.Reading other : q.readings()) {
            boolean sound = other.status() == ReadingStatus.FAITHFUL;
            if (!sound || other.report().equals(r.report()) || shared(other, r) <= most) continue;
            best = other;
            most = shared(other, r);
        }
        return best;
    }

    private int shared(CollatedQuote.Reading a, CollatedQuote.Reading b) {
        Set<String> words = new HashSet<>(folded(a));
        words.retainAll(folded(b));
        return words.size();
    }

    private Set<String> folded(CollatedQuote.Reading r) {
        String words = words(r.report(), r.quote().span()).toLowerCase(Locale.ROOT);
        return Set.copyOf(new HashSet<>(List.of(words.split("[^\\p{L}\\p{N}]+"))));
    }

    /// Only what stands in quotation marks in the report gets some here.
    private String said(CollatedQuote.Reading r) {
        String words = words(r.report(), r.quote().span());
        return switch (r.quote().kind()) {
            case DIRECT, MIXED -> "“" + words + "”";
            case INDIRECT -> "reported speech, " + words;
        };
    }

    /// Told once for a story, with the beginning of each report that is an origin.
    private List<Finding> origins() {
        int origins = dossier.stemma().independentOrigins().orElse(0);
        boolean fresh = reports.keySet().stream().anyMatch(this::isNew);
        if (origins < 2 || !fresh) return List.of();
        List<Alert.Passage> passages = new ArrayList<>();
        TreeSet<String> outlets = new TreeSet<>();
        for (Stemma.Source s : dossier.stemma().sources()) {
            boolean own =
                    !s.lost()
                            && dossier.stemma()
                                    .origins()
                                    .getOrDefault(s.id(), java.util.Collections.emptySortedSet())
                                    .contains(s.id());
            Report r = reports.get(s.id());
            if (!own || r == null) continue;
            passages.add(passage(s.id(), opening(r.text())));
            outlets.add(who(s.id()));
        }
        String text =
                "The story has "
                        + origins
                        + " independent origins. First-hand matter is in: "
                        + String.join(", ", outlets)
                        + ".";
        return List.of(new Finding("origin:" + dossier.story().id(), text, passages));
    }

    private static Span opening(String text) {
        int end = Math.min(text.length(), 160);
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) end--;
        return new Span(0, end);
    }

    private String key(String kind, String report, Span span) {
        Report r = reports.get(report);
        String words = r == null ? "" : r.sha256();
        return kind + ":" + report + ":" + words + ":" + span.start() + "-" + span.end();
    }

    private String who(String report) {
        Report r = reports.get(report);
        return r == null ? report : r.outlet().orElse(report);
    }

    private String words(String report, Span span) {
        Report r = reports.get(report);
        return r == null
                ? ""
                : r.text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
    }

    private Alert.Passage passage(String report, Span span) {
        Report r = reports.get(report);
        if (r == null) throw new IllegalArgumentException("not a report of the story: " + report);
        return passage(r, span);
    }

    /// Words of a report as they are told.
    static Alert.Passage passage(Report r, Span span) {
        Span exported = CodePoints.of(r.text()).export(span);
        return new Alert.Passage(
                r.id(),
                r.outlet(),
                r.url(),
                exported.start(),
                exported.end(),
                r.text().substring(span.start(), span.end()));
    }
}
