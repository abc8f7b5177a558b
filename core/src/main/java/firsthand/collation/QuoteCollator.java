package firsthand.collation;

import firsthand.collation.CollatedQuote.ReadingStatus;
import firsthand.statement.Quote;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Makes each group of quotes one utterance with its readings: who says it, which reading stands
/// nearest the origin, what happened to the others on the way.
final class QuoteCollator {
    private final List<Outline> outlines;
    private final List<Saying> sayings;
    private final Set<Saying> frames;
    private final Provenance provenance;
    private final Faithfulness faithfulness;
    private final Voices voices;
    private final Nearest nearest;

    QuoteCollator(
            List<Outline> outlines, List<Saying> sayings, StoryNames names, Provenance provenance) {
        this.outlines = outlines;
        this.sayings = sayings;
        this.frames = Pieces.frames(sayings);
        this.provenance = provenance;
        this.voices = new Voices(outlines, names);
        this.nearest = new Nearest(outlines, provenance);
        this.faithfulness = new Faithfulness(outlines, sayings, provenance);
    }

    List<CollatedQuote> collate(List<List<Integer>> groups) {
        List<SortedMap<Integer, List<Saying>>> said =
                groups.stream().map(this::byReport).filter(m -> !m.isEmpty()).toList();
        said.forEach(nearest::learn);
        List<Utterance> utterances = new ArrayList<>();
        for (var byReport : said) utterances.add(new Utterance(byReport, nearest.choose(byReport)));
        faithfulness.learn(utterances);
        List<CollatedQuote> items = new ArrayList<>();
        for (Utterance u : utterances) items.add(item(u));
        items.sort(
                Comparator.comparingInt((CollatedQuote q) -> urgency(q.status()))
                        .thenComparingInt(q -> -reports(q))
                        .thenComparing(q -> q.readings().getFirst().report())
                        .thenComparing(q -> q.readings().getFirst().quote().span()));
        List<CollatedQuote> numbered = new ArrayList<>();
        for (CollatedQuote q : items) numbered.add(q.withId("q" + (numbered.size() + 1)));
        return numbered;
    }

    private static int urgency(CollatedQuote.Status status) {
        return switch (status) {
            case MISATTRIBUTED -> 0;
            case ALTERED -> 1;
            case AGREED -> 2;
            case SINGLE -> 3;
        };
    }

    private static int reports(CollatedQuote q) {
        return (int) q.readings().stream().map(CollatedQuote.Reading::report).distinct().count();
    }

    private SortedMap<Integer, List<Saying>> byReport(List<Integer> group) {
        SortedMap<Integer, List<Saying>> byReport = new TreeMap<>();
        for (int i : group) {
            Saying s = sayings.get(i);
            if (frames.contains(s)) continue;
            byReport.computeIfAbsent(s.report(), r -> new ArrayList<>()).add(s);
        }
        byReport.replaceAll((r, pieces) -> Pieces.folded(pieces));
        return byReport;
    }

    private String id(int report) {
        return outlines.get(report).id();
    }

    private CollatedQuote item(Utterance u) {
        OptionalInt speaker = voices.settled(u);
        List<CollatedQuote.Reading> readings = new ArrayList<>();
        int first = 0;
        for (var e : u.byReport().entrySet()) {
            if (e.getKey() == u.nearest()) first = readings.size();
            for (Saying s : e.getValue()) readings.add(reading(s, speaker, u));
        }
        OptionalInt origins =
                provenance.origins(u.byReport().keySet().stream().map(this::id).toList());
        return new CollatedQuote(
                "q",
                voices.name(speaker, u),
                CollatedQuote.Status.of(readings),
                origins,
                readings,
                first,
                nearest.why(u));
    }

    /// The clause in which a mixed quote stands.
    private Optional<Span> context(Saying s) {
        if (s.quote().partOf().isEmpty()) return Optional.empty();
        List<Quote> all = outlines.get(s.report()).statements().quotes();
        Span clause = all.get(s.quote().partOf().getAsInt()).span();
        return clause.contains(s.quote().span()) ? Optional.of(clause) : Optional.empty();
    }

    private CollatedQuote.Reading reading(Saying s, OptionalInt speaker, Utterance u) {
        ReadingStatus status =
                voices.misattributed(s, speaker, u)
                        ? ReadingStatus.MISATTRIBUTED
                        : faithfulness.status(s, u);
        return new CollatedQuote.Reading(
                id(s.report()), voices.named(s, speaker), status, context(s));
    }
}
