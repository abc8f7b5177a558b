package firsthand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import firsthand.collation.Collation;
import firsthand.collation.Passage;
import firsthand.dossier.Dossier;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The words of all readings of a dossier: as the program means them, and as its JSON points at
/// them.
final class Words {
    private final Map<String, String> texts = new HashMap<>();
    private final List<String> found = new ArrayList<>();

    private Words() {}

    /// In the order of the JSON's lists.
    static List<String> meant(Dossier d) {
        Words words = new Words();
        for (var s : d.story().reports()) words.texts.put(s.report().id(), s.report().text());
        Collation c = d.collation();
        c.claims().forEach(x -> x.readings().forEach(r -> words.add(r.report(), r.claim().span())));
        c.commitments().forEach(x -> x.readings().forEach(words::add));
        c.figures()
                .forEach(x -> x.readings().forEach(r -> words.add(r.report(), r.figure().span())));
        c.meetings().forEach(x -> x.readings().forEach(words::add));
        c.positions().forEach(x -> x.readings().forEach(words::add));
        c.quotes().forEach(x -> x.readings().forEach(r -> words.add(r.report(), r.quote().span())));
        c.timeline().forEach(x -> x.readings().forEach(words::add));
        return words.found;
    }

    private void add(Passage p) {
        add(p.report(), p.span());
    }

    private void add(String report, Span span) {
        found.add(report + ": " + span.of(texts.getOrDefault(report, "")));
    }

    /// The sections in alphabetical order, as in [#meant].
    static List<String> printed(JsonNode dossier, Set<String> sections) {
        Map<String, int[]> texts = new HashMap<>();
        for (JsonNode r : dossier.get("reports")) {
            texts.put(r.get("id").asText(), r.get("text").asText().codePoints().toArray());
        }
        List<String> found = new ArrayList<>();
        for (String section : new TreeSet<>(sections)) {
            for (JsonNode item : dossier.get(section)) {
                for (JsonNode r : item.get("readings")) found.add(words(r, texts));
            }
        }
        return found;
    }

    private static String words(JsonNode reading, Map<String, int[]> texts) {
        String report = reading.get("report").asText();
        int start = reading.get("start").asInt();
        int end = reading.get("end").asInt();
        return report
                + ": "
                + new String(texts.getOrDefault(report, new int[0]), start, end - start);
    }
}
