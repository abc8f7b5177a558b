package firsthand.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Report lines: one JSON object a line, as CONTRACT.md defines it. `text` is kept exactly as
/// given.
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    static Outcome read(String line, String place) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return new Outcome.Refused(place, "cut-off", "This line is no complete JSON object.");
        }
        if (!node.isObject()
                || !node.path("text").isTextual()
                || node.path("text").asText().isBlank()) {
            return new Outcome.Refused(place, "no-text", "A report needs a \"text\".");
        }
        String text = node.path("text").asText();
        String id =
                field(node, "id").orElseGet(() -> Report.of("new", text).sha256().substring(0, 16));
        return new Outcome.Accepted(
                new Report(
                        id,
                        field(node, "outlet"),
                        field(node, "url"),
                        field(node, "title"),
                        field(node, "author"),
                        field(node, "published").flatMap(StatedTime::parse),
                        field(node, "language")
                                .map(l -> l.split("[-_]")[0].toLowerCase(Locale.ROOT))
                                .orElse("und"),
                        text,
                        List.of(),
                        List.of()));
    }

    private static Optional<String> field(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isTextual() && !value.asText().isBlank()
                ? Optional.of(value.asText())
                : Optional.empty();
    }
}
