package firsthand.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import firsthand.library.Library;
import firsthand.library.StoryLine;
import firsthand.text.Folding;
import firsthand.web.Addresses;
import firsthand.web.DossierTwin;
import firsthand.web.Problem;
import firsthand.web.Stories;
import firsthand.web.Twins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Follows words back: which quotes, figures and claims of which stories are like a text that
/// somebody saw, who has them, how many origins stand behind them, and where exactly they stand.
public final class Tracing {
    private static final int STORIES = 4;
    private static final int ITEMS = 12;
    private static final double LEAST_LIKE = .34;

    private final Library library;
    private final Stories stories;

    public Tracing(Library library, Stories stories) {
        this.library = library;
        this.stories = stories;
    }

    private record Match(double likeness, String story, String title, String kind, JsonNode item) {}

    /// What was found, likest first. Every word of a report stands in a field called `words`.
    public ObjectNode trace(String text) {
        Set<String> sought = words(text);
        List<Match> matches = new ArrayList<>();
        int compared = 0;
        for (StoryLine line : library.like(text, STORIES)) {
            try {
                var told = stories.told(line.id().value());
                compared++;
                gather(told, sought, matches);
            } catch (Stories.NotYet e) {
                // it is being compared; who asks again will find it
            } catch (Problem e) {
                // it went away meanwhile
            }
        }
        matches.sort(
                Comparator.comparingDouble((Match m) -> -m.likeness())
                        .thenComparing(Match::story)
                        .thenComparing(m -> m.item().path("id").asText()));
        ObjectNode found = Twins.JSON.createObjectNode();
        found.put("text", text);
        found.put("storiesCompared", compared);
        ArrayNode list = found.putArray("matches");
        matches.stream().limit(ITEMS).forEach(m -> list.add(match(m)));
        return found;
    }

    private static void gather(Stories.Told told, Set<String> sought, List<Match> matches) {
        ObjectNode dossier = DossierTwin.tree(told.dossier());
        Map<String, String> texts = new HashMap<>();
        for (JsonNode r : dossier.path("reports")) {
            texts.put(r.path("id").asText(), r.path("text").asText());
        }
        for (String kind : List.of("quotes", "figures", "claims")) {
            for (JsonNode item : dossier.path(kind)) {
                double likeness = 0;
                for (JsonNode reading : item.path("readings")) {
                    String words = at(texts, reading);
                    ((ObjectNode) reading).put("words", words);
                    likeness =
                            Math.max(likeness, likeness(sought, words(words + " " + said(item))));
                }
                if (likeness >= LEAST_LIKE) {
                    String one = kind.substring(0, kind.length() - 1);
                    String title = dossier.path("story").path("title").asText();
                    matches.add(new Match(likeness, told.story(), title, one, item));
                }
            }
        }
    }

    /// What is counted or claimed, beside the reading's own words.
    private static String said(JsonNode item) {
        return item.path("of").asText("") + " " + item.path("claim").asText("");
    }

    private static String at(Map<String, String> texts, JsonNode reading) {
        String text = texts.getOrDefault(reading.path("report").asText(), "");
        int start = reading.path("start").asInt();
        int end = reading.path("end").asInt();
        int[] points = text.codePoints().toArray();
        int to = Math.min(end, points.length);
        int from = Math.min(start, to);
        return new String(points, from, to - from);
    }

    private static double likeness(Set<String> sought, Set<String> words) {
        if (sought.isEmpty() || words.isEmpty()) return 0;
        long shared = sought.stream().filter(words::contains).count();
        double smaller = Math.min(sought.size(), words.size());
        double larger = Math.max(sought.size(), words.size());
        // short items must be whole in the text, long ones share a good part of it
        return shared < Math.min(2, smaller) ? 0 : .6 * shared / smaller + .4 * shared / larger;
    }

    /// The folded words that carry meaning: numbers, and words of four letters or more.
    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String w : Folding.fold(text).split("[^\\p{L}\\p{N}]+")) {
            boolean number =
                    IntStream.range(0, w.length()).anyMatch(i -> Character.isDigit(w.charAt(i)));
            if (number || w.length() >= 4) words.add(w.length() > 6 ? w.substring(0, 6) : w);
        }
        return words;
    }

    private static ObjectNode match(Match m) {
        ObjectNode o = Twins.JSON.createObjectNode();
        o.put("kind", m.kind());
        o.put("likeness", Math.round(m.likeness() * 100) / 100.0);
        o.put("story", m.story());
        o.put("storyTitle", m.title());
        String view = m.kind() + "s";
        o.put(
                "page",
                Addresses.story(m.story(), view)
                        + "#"
                        + Addresses.part(m.item().path("id").asText()));
        o.set("origins", m.item().path("origins"));
        o.set("status", m.item().path("status"));
        ObjectNode item = m.item().deepCopy();
        for (JsonNode r : item.path("readings")) {
            String report = r.path("report").asText();
            String at = "#at-" + r.path("start").asInt() + "-" + r.path("end").asInt();
            ((ObjectNode) r).put("page", Addresses.report(m.story(), report) + at);
        }
        o.set("item", item);
        return o;
    }
}
