package firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.StreamSupport;

/// Scores an output (the contract's dossiers) against a tradition's truth.
final class TraditionScorer {
    private final Tradition tradition;
    private final JsonNode gold;
    private final JsonNode dossier;
    private final Map<String, Double> scores = new LinkedHashMap<>();

    private TraditionScorer(Tradition tradition, JsonNode dossier) {
        this.tradition = tradition;
        this.gold = tradition.gold();
        this.dossier = dossier;
    }

    /// Every metric by its name; `headline` is the mean of those that count most. The dossier that
    /// holds most of the event's reports is scored.
    static Map<String, Double> score(Tradition tradition, List<JsonNode> dossiers) {
        Set<String> story = Set.copyOf(tradition.story());
        JsonNode best = MissingNode.getInstance();
        int most = -1;
        for (JsonNode d : dossiers) {
            int members = 0;
            for (JsonNode r : d.path("story").path("reports")) {
                if (story.contains(r.asText())) members++;
            }
            if (members > most) {
                most = members;
                best = d;
            }
        }
        return new TraditionScorer(tradition, best).all();
    }

    private Map<String, Double> all() {
        story();
        StemmaScore.of(tradition, dossier.path("stemma"), scores);
        quotes();
        figures();
        items("claims", this::sameSides);
        items("meetings", (want, got) -> text(got, "date").equals(text(want, "date")));
        items("commitments", (want, got) -> due(got).equals(text(want, "due")));
        items("positions", this::samePosition);
        junk();
        headline();
        return scores;
    }

    private void story() {
        Set<String> story = Set.copyOf(tradition.story());
        int members = 0;
        int right = 0;
        for (JsonNode r : dossier.path("story").path("reports")) {
            members++;
            if (story.contains(r.asText())) right++;
        }
        scores.put("story_f1", Rates.of(right, members, story.size()).f1());
    }

    private void quotes() {
        List<JsonNode> found = list(dossier.path("quotes"));
        Alignment alignment = aligned("quotes", list(gold.get("quotes")), found);
        int speakers = 0;
        int deviations = 0;
        int named = 0;
        for (var e : alignment.place().entrySet()) {
            JsonNode want = alignment.gold(e.getKey());
            JsonNode quote = gold.get("quotes").get(e.getKey().item());
            JsonNode got =
                    alignment.at(want, found.get(e.getValue())).orElse(MissingNode.getInstance());
            if (sameSpeaker(want, quote, got)) speakers++;
            String status = want.path("status").asText();
            if (!status.equals("faithful")) {
                deviations++;
                if (got.path("status").asText().equals(status)) named++;
            }
        }
        scores.put("quotes.speaker_accuracy", ratio(speakers, alignment.place().size()));
        scores.put("quotes.deviation_found", ratio(named, deviations));
        scores.put("quotes.deviations", (double) deviations);
        scores.put("quotes.deviations_flagged", (double) flagged(found));
    }

    private static boolean sameSpeaker(JsonNode want, JsonNode quote, JsonNode got) {
        String name = got.path("speaker").path("name").asText("");
        String speaker = quote.path("speaker").asText("");
        String written = want.path("speaker_as_written").asText("");
        if (Likeness.sameName(name, written.isEmpty() ? speaker : written)) return true;
        return !want.path("status").asText().equals("misattributed")
                && Likeness.sameName(name, speaker);
    }

    private static int flagged(List<JsonNode> quotes) {
        int flagged = 0;
        for (JsonNode q : quotes) {
            for (JsonNode r : q.path("readings")) {
                String status = r.path("status").asText("");
                if (!Set.of("", "null", "faithful", "single").contains(status)) flagged++;
            }
        }
        return flagged;
    }

    private void figures() {
        List<JsonNode> shared = new ArrayList<>();
        for (JsonNode f : gold.get("figures")) if (reports(f).size() > 1) shared.add(f);
        List<JsonNode> found = list(dossier.path("figures"));
        Alignment alignment = aligned("figures", shared, found);
        int status = 0;
        for (int i = 0; i < shared.size(); i++) {
            Optional<Integer> item = commonest(alignment, i);
            String got = item.map(n -> found.get(n).path("status").asText()).orElse("");
            if (got.equals(shared.get(i).path("status").asText())) status++;
        }
        scores.put("figures.status_accuracy", ratio(status, shared.size()));
        values(alignment, shared, found);
    }

    private void values(Alignment alignment, List<JsonNode> shared, List<JsonNode> found) {
        int values = 0;
        int right = 0;
        for (var e : alignment.place().entrySet()) {
            JsonNode want = alignment.gold(e.getKey());
            if (!want.path("value").isNumber()) continue;
            values++;
            JsonNode item = found.get(e.getValue());
            JsonNode got = alignment.at(want, item).orElse(MissingNode.getInstance());
            String own = got.path("unit").asText("");
            String unit = own.isEmpty() ? item.path("unit").asText("") : own;
            if (Likeness.sameValue(want, shared.get(e.getKey().item()), got.path("value"), unit)) {
                right++;
            }
        }
        scores.put("figures.value_accuracy", ratio(right, values));
    }

    /// The found item that holds most readings of the true one; the first among equals.
    private static Optional<Integer> commonest(Alignment alignment, int item) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        alignment
                .place()
                .forEach(
                        (reading, place) -> {
                            if (reading.item() == item) counts.merge(place, 1, Integer::sum);
                        });
        Optional<Integer> best = Optional.empty();
        int most = 0;
        for (var e : counts.entrySet()) {
            if (e.getValue() > most) {
                most = e.getValue();
                best = Optional.of(e.getKey());
            }
        }
        return best;
    }

    private Alignment aligned(String section, List<JsonNode> wanted, List<JsonNode> found) {
        Alignment alignment = new Alignment(tradition, wanted, found);
        Rates pairs = alignment.pairs();
        scores.put(section + ".reading_recall", alignment.readingRecall());
        scores.put(section + ".align_precision", pairs.precision());
        scores.put(section + ".align_recall", pairs.recall());
        scores.put(section + ".align_f1", pairs.f1());
        return alignment;
    }

    /// How many true items are found at all, and how many with the right label.
    private void items(String section, BiPredicate<JsonNode, JsonNode> label) {
        List<JsonNode> wanted = list(gold.get(section));
        List<JsonNode> found = list(dossier.path(section));
        int recalled = 0;
        int labelled = 0;
        for (JsonNode want : wanted) {
            List<JsonNode> hits = found.stream().filter(f -> anyReading(want, f)).toList();
            if (!hits.isEmpty()) recalled++;
            if (hits.stream().anyMatch(f -> label.test(want, f))) labelled++;
        }
        scores.put(section + ".recall", ratio(recalled, wanted.size()));
        scores.put(section + ".labelled", ratio(labelled, wanted.size()));
        scores.put(section + ".found", (double) found.size());
    }

    private boolean anyReading(JsonNode want, JsonNode found) {
        return list(want.get("readings")).stream()
                .anyMatch(r -> Alignment.hit(tradition, r, found));
    }

    private boolean sameSides(JsonNode want, JsonNode got) {
        return sameSide(want.path("asserted_by"), got.path("assertedBy"))
                && sameSide(want.path("denied_by"), got.path("deniedBy"));
    }

    private static boolean sameSide(JsonNode want, JsonNode got) {
        if (want.isEmpty()) return got.isEmpty();
        for (JsonNode a : want) {
            for (JsonNode b : got) if (Likeness.sameName(a.asText(), b.asText())) return true;
        }
        return false;
    }

    private boolean samePosition(JsonNode want, JsonNode got) {
        return Likeness.sameName(want.path("party").asText(""), got.path("party").asText(""))
                && text(got, "stance").equals(text(want, "stance"));
    }

    private void junk() {
        int hit = 0;
        for (JsonNode want : gold.get("junk")) if (marked(want)) hit++;
        scores.put("junk_found", ratio(hit, gold.get("junk").size()));
    }

    private boolean marked(JsonNode want) {
        String report = want.get("report").asText();
        for (JsonNode r : dossier.path("reports")) {
            if (!r.path("id").asText().equals(report)) continue;
            for (Span place : tradition.places(report, want.get("text").asText())) {
                for (JsonNode j : r.path("junk")) {
                    Span junk = new Span(j.get("start").asInt(), j.get("end").asInt());
                    if (junk.overlap(place) >= 0.5 * place.length()) return true;
                }
            }
        }
        return false;
    }

    private void headline() {
        double sum = 0;
        List<String> single =
                List.of(
                        "same_origin_f1",
                        "edge_f1",
                        "quotes.speaker_accuracy",
                        "figures.status_accuracy",
                        "claims.labelled",
                        "commitments.labelled",
                        "meetings.labelled",
                        "positions.labelled");
        for (String name : single) sum += score(name);
        sum += score("quotes.reading_recall") * score("quotes.align_f1");
        sum += score("figures.reading_recall") * score("figures.align_f1");
        scores.put("headline", sum / 10);
    }

    private double score(String name) {
        Double score = scores.get(name);
        if (score == null) throw new IllegalArgumentException("no metric " + name);
        return score;
    }

    private static Set<String> reports(JsonNode item) {
        Set<String> reports = new HashSet<>();
        for (JsonNode r : item.path("readings")) reports.add(r.get("report").asText());
        return reports;
    }

    private static Optional<String> text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    private static Optional<String> due(JsonNode node) {
        return text(node, "due").filter(d -> !d.isEmpty());
    }

    private static double ratio(int part, int whole) {
        return part / (double) Math.max(1, whole);
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
