package firsthand.collation;

import firsthand.collation.CollatedQuote.ReadingStatus;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Makes each group of quotes one utterance with its readings: who says it, which reading stands
/// nearest the origin, what happened to the others on the way.
final class QuoteCollator {
    private final List<Outline> outlines;
    private final List<Saying> sayings;
    private final StoryNames names;
    private final Provenance provenance;
    private final Faithfulness faithfulness;

    QuoteCollator(
            List<Outline> outlines, List<Saying> sayings, StoryNames names, Provenance provenance) {
        this.outlines = outlines;
        this.sayings = sayings;
        this.names = names;
        this.provenance = provenance;
        this.faithfulness = new Faithfulness(outlines, provenance);
    }

    List<CollatedQuote> collate(List<List<Integer>> groups) {
        List<Utterance> utterances = new ArrayList<>();
        for (List<Integer> g : groups)
            utterances.add(utterance(g.stream().map(sayings::get).toList()));
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

    private Utterance utterance(List<Saying> group) {
        SortedMap<Integer, List<Saying>> byReport = new TreeMap<>();
        for (Saying s : group) byReport.computeIfAbsent(s.report(), r -> new ArrayList<>()).add(s);
        return new Utterance(byReport, nearest(byReport));
    }

    /// The report whose reading stands nearest the origin: none that has a reading stands above it;
    /// among such, words in quotation marks before reported ones, the wording that most share, the
    /// fuller one.
    private int nearest(SortedMap<Integer, List<Saying>> byReport) {
        TreeSet<String> ids = new TreeSet<>();
        byReport.keySet().forEach(r -> ids.add(id(r)));
        Comparator<Integer> order =
                Comparator.<Integer>comparingInt(r -> above(r, ids))
                        .thenComparing(r -> pieces(byReport, r).stream().noneMatch(Saying::marked))
                        .thenComparing(r -> -support(r, byReport))
                        .thenComparing(r -> -length(pieces(byReport, r)))
                        .thenComparing(this::id);
        return byReport.keySet().stream().min(order).orElseThrow();
    }

    private static List<Saying> pieces(SortedMap<Integer, List<Saying>> byReport, int report) {
        return byReport.getOrDefault(report, List.of());
    }

    private int above(int report, TreeSet<String> having) {
        return (int) provenance.ancestors(id(report)).stream().filter(having::contains).count();
    }

    private static double support(int report, SortedMap<Integer, List<Saying>> byReport) {
        List<Word> own = Utterance.words(pieces(byReport, report));
        double total = 0;
        for (var e : byReport.entrySet()) {
            if (e.getKey() != report)
                total += Wordings.compare(Utterance.words(e.getValue()), own).kept();
        }
        return total;
    }

    private static int length(List<Saying> readings) {
        return Utterance.words(readings).size();
    }

    private String id(int report) {
        return outlines.get(report).id();
    }

    private CollatedQuote item(Utterance u) {
        OptionalInt speaker = settled(u);
        List<CollatedQuote.Reading> readings = new ArrayList<>();
        int nearest = 0;
        for (var e : u.byReport().entrySet()) {
            if (e.getKey() == u.nearest()) nearest = readings.size();
            for (Saying s : e.getValue()) {
                Quote named = named(s, speaker, u);
                readings.add(
                        new CollatedQuote.Reading(
                                id(e.getKey()), named, faithfulness.status(s, u)));
            }
        }
        OptionalInt origins =
                provenance.origins(u.byReport().keySet().stream().map(this::id).toList());
        Optional<String> name =
                speaker.isPresent() ? Optional.of(names.fullName(speaker.getAsInt())) : anyName(u);
        return new CollatedQuote(
                "q", name, status(readings, u), origins, readings, nearest, why(u));
    }

    private static Optional<String> anyName(Utterance u) {
        return u.byReport().getOrDefault(u.nearest(), List.of()).stream()
                .flatMap(s -> s.quote().speaker().stream())
                .map(Speaker::name)
                .findFirst();
    }

    /// Who most readings say it is; those count more that name somebody outright.
    private OptionalInt settled(Utterance u) {
        Map<Integer, Double> votes = new HashMap<>();
        for (var e : u.byReport().entrySet()) {
            for (Saying s : e.getValue()) {
                if (s.speaker().isEmpty()) continue;
                double vote = namesOutright(s) ? 2 : 1;
                if (e.getKey() == u.nearest()) vote *= 1.5;
                votes.merge(s.speaker().getAsInt(), vote / e.getValue().size(), Double::sum);
            }
        }
        return votes.entrySet().stream()
                .max(
                        Comparator.<Map.Entry<Integer, Double>>comparingDouble(Map.Entry::getValue)
                                .thenComparing(e -> -e.getKey()))
                .map(e -> OptionalInt.of(e.getKey()))
                .orElse(OptionalInt.empty());
    }

    /// Whether the report names the speaker at this quote, not by a pronoun or a mere title.
    private boolean namesOutright(Saying s) {
        return s.quote()
                .speaker()
                .flatMap(Speaker::mention)
                .map(m -> names.isName(m.of(outlines.get(s.report()).text())))
                .orElse(false);
    }

    private Quote named(Saying s, OptionalInt settled, Utterance u) {
        if (settled.isEmpty()) return s.quote();
        String full = names.fullName(settled.getAsInt());
        Optional<Speaker> own = s.quote().speaker();
        boolean agrees =
                s.speaker().isEmpty()
                        || s.speaker().equals(settled)
                        || !namesOutright(s) && u.byReport().size() > 2;
        return agrees
                ? s.quote().withSpeaker(new Speaker(full, own.flatMap(Speaker::mention)))
                : s.quote();
    }

    private static CollatedQuote.Status status(List<CollatedQuote.Reading> readings, Utterance u) {
        boolean misattributed =
                readings.stream().anyMatch(r -> r.status() == ReadingStatus.MISATTRIBUTED);
        boolean altered =
                readings.stream()
                        .anyMatch(
                                r ->
                                        r.status() == ReadingStatus.ALTERED
                                                || r.status() == ReadingStatus.BACK_TRANSLATED);
        if (misattributed) return CollatedQuote.Status.MISATTRIBUTED;
        if (altered) return CollatedQuote.Status.ALTERED;
        return u.byReport().size() == 1 ? CollatedQuote.Status.SINGLE : CollatedQuote.Status.AGREED;
    }

    private String why(Utterance u) {
        String report = id(u.nearest());
        if (u.byReport().size() == 1) return "The only report that has it.";
        TreeSet<String> others = new TreeSet<>();
        u.byReport().keySet().forEach(r -> others.add(id(r)));
        others.remove(report);
        long below = others.stream().filter(o -> provenance.ancestors(o).contains(report)).count();
        if (below == others.size()) return "All other reports that have it descend from this one.";
        if (below > 0)
            return "No report that has it stands above this one in the tree; "
                    + below
                    + " descend from it.";
        if (provenance.fromLost(report))
            return "It comes straight from the lost original, with the wording that most reports share.";
        return "The tree does not tell; this is the wording that most reports share.";
    }
}
