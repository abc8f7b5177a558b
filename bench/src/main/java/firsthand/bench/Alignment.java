package firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Where the readings of the truth are found among the readings of an output, and how well the
/// output puts them together.
final class Alignment {
    private final Tradition tradition;
    private final List<JsonNode> gold;
    private final List<JsonNode> found;
    private final Map<Reading, Integer> place = new LinkedHashMap<>();
    private int readings;
    private int recalled;

    /// A reading of the truth: the item's number, the report, the words.
    record Reading(int item, String report, String words) {}

    Alignment(Tradition tradition, List<JsonNode> gold, List<JsonNode> found) {
        this.tradition = tradition;
        this.gold = gold;
        this.found = found;
        for (int item = 0; item < gold.size(); item++) {
            for (JsonNode reading : gold.get(item).path("readings")) place(item, reading);
        }
    }

    private void place(int item, JsonNode reading) {
        Reading key =
                new Reading(item, reading.get("report").asText(), reading.get("text").asText());
        int best = -1;
        double bestFit = -1;
        for (int i = 0; i < found.size(); i++) {
            if (!hit(tradition, reading, found.get(i))) continue;
            double fit = fit(reading, found.get(i));
            if (fit > bestFit) {
                best = i;
                bestFit = fit;
            }
        }
        if (best >= 0) place.put(key, best);
        readings++;
        if (place.containsKey(key)) recalled++;
    }

    /// How closely the found reading fits the words of the true one: 1 when it is as long.
    private double fit(JsonNode reading, JsonNode item) {
        String words = reading.get("text").asText();
        double n = words.codePointCount(0, words.length());
        double length = at(reading, item).map(Alignment::span).map(Span::length).orElse(0);
        return length >= n ? n / length : length / n;
    }

    /// Whether a reading of the found item overlaps a place of the true reading by half.
    static boolean hit(Tradition tradition, JsonNode reading, JsonNode item) {
        String report = reading.get("report").asText();
        for (Span true_ : tradition.places(report, reading.get("text").asText())) {
            for (JsonNode q : item.path("readings")) {
                if (!q.path("report").asText().equals(report) || !q.path("start").isNumber()) {
                    continue;
                }
                Span span = span(q);
                if (true_.overlap(span) >= 0.5 * Math.min(true_.length(), span.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The found item's reading that overlaps the true one most.
    Optional<JsonNode> at(JsonNode reading, JsonNode item) {
        Optional<JsonNode> best = Optional.empty();
        int most = 0;
        String report = reading.get("report").asText();
        for (Span true_ : tradition.places(report, reading.get("text").asText())) {
            for (JsonNode q : item.path("readings")) {
                if (!q.path("report").asText().equals(report) || !q.path("start").isNumber()) {
                    continue;
                }
                int overlap = true_.overlap(span(q));
                if (overlap > most) {
                    most = overlap;
                    best = Optional.of(q);
                }
            }
        }
        return best;
    }

    private static Span span(JsonNode reading) {
        return new Span(reading.get("start").asInt(), reading.get("end").asInt());
    }

    /// The true readings that were found, each with the number of the item that holds it.
    Map<Reading, Integer> place() {
        return place;
    }

    JsonNode gold(Reading reading) {
        for (JsonNode r : gold.get(reading.item()).path("readings")) {
            if (r.get("report").asText().equals(reading.report())
                    && r.get("text").asText().equals(reading.words())) return r;
        }
        throw new IllegalArgumentException("no such reading: " + reading);
    }

    double readingRecall() {
        return recalled / (double) Math.max(1, readings);
    }

    /// Over pairs of found readings from two reports: is "the same item" right?
    Rates pairs() {
        List<Reading> keys = new ArrayList<>(place.keySet());
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < keys.size(); i++) {
            for (int j = i + 1; j < keys.size(); j++) {
                if (keys.get(i).report().equals(keys.get(j).report())) continue;
                boolean same = keys.get(i).item() == keys.get(j).item();
                boolean together = Objects.equals(place.get(keys.get(i)), place.get(keys.get(j)));
                if (same && together) right++;
                if (!same && together) wrong++;
                if (same && !together) missed++;
            }
        }
        return Rates.of(right, right + wrong, right + missed);
    }
}
