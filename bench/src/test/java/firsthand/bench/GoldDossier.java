package firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import firsthand.collation.CollatedClaim;
import firsthand.collation.CollatedCommitment;
import firsthand.collation.CollatedFigure;
import firsthand.collation.CollatedMeeting;
import firsthand.collation.CollatedPosition;
import firsthand.collation.CollatedQuote;
import firsthand.collation.Collation;
import firsthand.collation.Passage;
import firsthand.dossier.Dossier;
import firsthand.read.Inputs;
import firsthand.read.Outcome;
import firsthand.report.Junk;
import firsthand.report.Report;
import firsthand.statement.Claim;
import firsthand.statement.Figure;
import firsthand.statement.Position;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import firsthand.story.Story;
import firsthand.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/// The dossier that a perfect run would give: made from a tradition's truth. The scorer must find
/// it perfect, and every output can be tried on it.
final class GoldDossier {
    private final Tradition tradition;
    private final JsonNode gold;
    private final Map<String, Report> reports = new TreeMap<>();

    private GoldDossier(Tradition tradition) throws IOException {
        this.tradition = tradition;
        this.gold = tradition.gold();
        List<Outcome> outcomes = new ArrayList<>();
        Inputs.read(List.of(tradition.reports().toString()), outcomes::add);
        for (Report r : Inputs.accepted(outcomes)) {
            if (tradition.story().contains(r.id())) reports.put(r.id(), r.withJunk(junk(r)));
        }
    }

    static Dossier of(Tradition tradition) throws IOException {
        GoldDossier made = new GoldDossier(tradition);
        List<Statements> said = made.reports.values().stream().map(GoldDossier::silent).toList();
        return new Dossier(
                new Story(tradition.name(), said),
                made.gold.get("event").asText(),
                made.stemma(),
                made.collation());
    }

    private static Statements silent(Report r) {
        return new Statements(
                r, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private List<Junk> junk(Report r) {
        List<Junk> junk = new ArrayList<>();
        for (JsonNode j : gold.get("junk")) {
            if (j.get("report").asText().equals(r.id())) {
                int at = r.text().indexOf(j.get("text").asText());
                junk.add(
                        new Junk(
                                new Span(at, at + j.get("text").asText().length()),
                                "page furniture"));
            }
        }
        junk.sort(Comparator.comparing(Junk::span));
        return junk;
    }

    private Stemma stemma() {
        List<Stemma.Source> sources = new ArrayList<>();
        for (String r : reports.keySet()) sources.add(new Stemma.Source(r, false, ""));
        for (JsonNode x : gold.get("lost")) {
            sources.add(new Stemma.Source(x.get("id").asText(), true, x.get("note").asText()));
        }
        List<Descent> descents = new ArrayList<>();
        for (JsonNode d : gold.get("descent")) {
            String kind = d.get("kind").asText();
            descents.add(
                    new Descent(
                            d.get("child").asText(),
                            d.get("parent").asText(),
                            kind.equals("merged-part")
                                    ? Descent.Kind.EDITED
                                    : constant(Descent.Kind.class, kind),
                            d.get("share").asDouble(),
                            .9,
                            List.of()));
        }
        descents.sort(Comparator.comparing(Descent::child));
        SortedMap<String, SortedSet<String>> origins = new TreeMap<>();
        SortedSet<String> all = new TreeSet<>();
        for (String r : reports.keySet()) {
            SortedSet<String> own = new TreeSet<>(strings(gold.get("origins").get(r)));
            origins.put(r, own);
            all.addAll(own);
        }
        return new Stemma(sources, descents, origins, OptionalInt.of(all.size()));
    }

    private Collation collation() {
        return new Collation(
                list("quotes").map(this::quote).toList(),
                list("figures").map(this::figure).toList(),
                list("claims").map(this::claim).toList(),
                list("meetings").map(this::meeting).toList(),
                list("commitments").map(this::commitment).toList(),
                list("positions").map(this::position).toList(),
                List.of());
    }

    private java.util.stream.Stream<JsonNode> list(String section) {
        return StreamSupport.stream(gold.get(section).spliterator(), false);
    }

    private List<JsonNode> readings(JsonNode item) {
        return StreamSupport.stream(item.get("readings").spliterator(), false)
                .filter(r -> reports.containsKey(r.get("report").asText()))
                .toList();
    }

    private CollatedQuote quote(JsonNode q) {
        Optional<String> speaker = text(q, "speaker");
        List<CollatedQuote.Reading> readings = new ArrayList<>();
        for (JsonNode r : readings(q)) {
            var status = constant(CollatedQuote.ReadingStatus.class, r.get("status").asText());
            Optional<String> name =
                    status == CollatedQuote.ReadingStatus.MISATTRIBUTED
                            ? text(r, "speaker_as_written")
                            : speaker;
            readings.add(
                    new CollatedQuote.Reading(
                            r.get("report").asText(),
                            new Quote(
                                    span(r),
                                    constant(Quote.Kind.class, r.get("kind").asText()),
                                    name.map(n -> new Speaker(n, Optional.empty())),
                                    Optional.empty(),
                                    OptionalInt.empty(),
                                    OptionalInt.empty()),
                            status,
                            Optional.empty()));
        }
        return new CollatedQuote(
                q.get("id").asText(),
                speaker,
                status(readings),
                OptionalInt.empty(),
                readings,
                0,
                "");
    }

    private static CollatedQuote.Status status(List<CollatedQuote.Reading> readings) {
        var all = readings.stream().map(CollatedQuote.Reading::status).toList();
        if (all.contains(CollatedQuote.ReadingStatus.MISATTRIBUTED)) {
            return CollatedQuote.Status.MISATTRIBUTED;
        }
        if (all.contains(CollatedQuote.ReadingStatus.ALTERED)) return CollatedQuote.Status.ALTERED;
        return readings.size() == 1 ? CollatedQuote.Status.SINGLE : CollatedQuote.Status.AGREED;
    }

    private CollatedFigure figure(JsonNode f) {
        List<CollatedFigure.Reading> readings = new ArrayList<>();
        for (JsonNode r : readings(f)) {
            readings.add(
                    new CollatedFigure.Reading(
                            r.get("report").asText(),
                            new Figure(
                                    span(r),
                                    value(r, f),
                                    Optional.empty(),
                                    f.get("unit").asText(),
                                    Figure.Type.QUANTITY,
                                    Figure.Bound.EXACT,
                                    f.get("of").asText(),
                                    strings(f.get("credited_to")))));
        }
        return new CollatedFigure(
                f.get("id").asText(),
                f.get("of").asText(),
                f.get("unit").asText(),
                constant(CollatedFigure.Status.class, f.get("status").asText()),
                OptionalInt.empty(),
                readings);
    }

    private static BigDecimal value(JsonNode reading, JsonNode figure) {
        JsonNode own = reading.path("value");
        return own.isNumber() ? own.decimalValue() : figure.path("value").decimalValue();
    }

    private CollatedClaim claim(JsonNode c) {
        List<CollatedClaim.Reading> readings = new ArrayList<>();
        for (JsonNode r : readings(c)) {
            readings.add(
                    new CollatedClaim.Reading(
                            r.get("report").asText(),
                            new Claim(
                                    span(r),
                                    span(r),
                                    constant(Claim.Stance.class, r.get("stance").asText()),
                                    text(r, "holder").map(h -> new Speaker(h, Optional.empty())),
                                    OptionalInt.empty())));
        }
        List<String> denied = strings(c.get("denied_by"));
        return new CollatedClaim(
                c.get("id").asText(),
                c.get("claim").asText(),
                strings(c.get("asserted_by")),
                denied,
                denied.isEmpty() ? CollatedClaim.Status.UNOPPOSED : CollatedClaim.Status.CONTESTED,
                OptionalInt.empty(),
                readings);
    }

    private CollatedMeeting meeting(JsonNode m) {
        return new CollatedMeeting(
                m.get("id").asText(),
                strings(m.get("who")),
                text(m, "where"),
                text(m, "date"),
                m.get("minutes").isNumber()
                        ? OptionalInt.of(m.get("minutes").asInt())
                        : OptionalInt.empty(),
                passages(m));
    }

    private CollatedCommitment commitment(JsonNode c) {
        return new CollatedCommitment(
                c.get("id").asText(),
                text(c, "by"),
                c.get("what").asText(),
                text(c, "due"),
                passages(c));
    }

    private CollatedPosition position(JsonNode p) {
        return new CollatedPosition(
                p.get("party").asText(),
                p.get("issue").asText(),
                constant(Position.Stance.class, p.get("stance").asText()),
                passages(p));
    }

    private List<Passage> passages(JsonNode item) {
        return readings(item).stream()
                .map(r -> new Passage(r.get("report").asText(), span(r)))
                .toList();
    }

    private Span span(JsonNode reading) {
        String words = reading.get("text").asText();
        int at = tradition.text(reading.get("report").asText()).indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.path(field).isTextual()
                ? Optional.of(node.get(field).asText())
                : Optional.empty();
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
