package firsthand.export.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import firsthand.dossier.Correction;
import firsthand.dossier.Correction.Anchor;
import firsthand.dossier.Correction.Signature;
import firsthand.text.CodePoints;
import firsthand.text.Span;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;

/// Writes and reads people's corrections, one JSON object each. Spans count code points of the
/// words' own text: `start` and `end` as they were in the report, with the words themselves.
public final class CorrectionsJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CorrectionsJson() {}

    /// One line for the correction, without a line end.
    ///
    /// @param points the code points of the report that an anchor stands in
    public static String write(Correction correction, PointsOf points) {
        return node(correction, points).toString();
    }

    /// The same object inside a dossier.
    static void write(Correction correction, JsonOut out) throws IOException {
        JSON.writeTree(out.json(), node(correction, out::points));
    }

    private static ObjectNode node(Correction correction, PointsOf points) {
        ObjectNode node = JSON.createObjectNode();
        switch (correction) {
            case Correction.ReadingMoved c -> {
                node.put("kind", "reading-moved");
                node.set("reading", anchor(c.reading(), points));
                node.set("to", anchor(c.to(), points));
            }
            case Correction.ReadingSplit c -> {
                node.put("kind", "reading-split");
                node.set("reading", anchor(c.reading(), points));
            }
            case Correction.ItemsMerged c -> {
                node.put("kind", "items-merged");
                node.set("first", anchor(c.first(), points));
                node.set("second", anchor(c.second(), points));
            }
            case Correction.SpeakerRenamed c -> {
                node.put("kind", "speaker-renamed");
                node.set("reading", anchor(c.reading(), points));
                node.put("name", c.name());
            }
            case Correction.DescentRejected c ->
                    node.put("kind", "descent-rejected")
                            .put("child", c.child())
                            .put("parent", c.parent());
        }
        Signature s = correction.signed();
        node.put("who", s.who()).put("when", s.when().toString()).put("why", s.why());
        return node;
    }

    /// Reads what [#write] wrote.
    ///
    /// @throws IOException when the line is no correction
    public static Correction read(String line, PointsOf points) throws IOException {
        JsonNode n = JSON.readTree(line);
        try {
            Signature signed =
                    new Signature(text(n, "who"), Instant.parse(text(n, "when")), text(n, "why"));
            return switch (text(n, "kind")) {
                case "reading-moved" ->
                        new Correction.ReadingMoved(
                                anchor(n, "reading", points), anchor(n, "to", points), signed);
                case "reading-split" ->
                        new Correction.ReadingSplit(anchor(n, "reading", points), signed);
                case "items-merged" ->
                        new Correction.ItemsMerged(
                                anchor(n, "first", points), anchor(n, "second", points), signed);
                case "speaker-renamed" ->
                        new Correction.SpeakerRenamed(
                                anchor(n, "reading", points), text(n, "name"), signed);
                case "descent-rejected" ->
                        new Correction.DescentRejected(text(n, "child"), text(n, "parent"), signed);
                default -> throw new IOException("no such correction: " + text(n, "kind"));
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException("not a correction: " + e.getMessage(), e);
        }
    }

    /// The code points of a report's text.
    public interface PointsOf {
        CodePoints of(String report);
    }

    private static ObjectNode anchor(Anchor a, PointsOf points) {
        Span exported = points.of(a.report()).export(a.span());
        return JSON.createObjectNode()
                .put("report", a.report())
                .put("sha256", a.sha256())
                .put("start", exported.start())
                .put("end", exported.end())
                .put("words", a.words());
    }

    private static Anchor anchor(JsonNode of, String field, PointsOf points) throws IOException {
        JsonNode n = of.get(field);
        if (n == null || !n.path("start").isInt() || !n.path("end").isInt())
            throw new IOException("not a correction: no " + field);
        CodePoints p = points.of(text(n, "report"));
        Span span = new Span(p.index(n.get("start").asInt()), p.index(n.get("end").asInt()));
        return new Anchor(text(n, "report"), text(n, "sha256"), span, text(n, "words"));
    }

    private static String text(JsonNode n, String field) throws IOException {
        if (!n.path(field).isTextual()) throw new IOException("not a correction: no " + field);
        return n.get(field).asText();
    }
}
