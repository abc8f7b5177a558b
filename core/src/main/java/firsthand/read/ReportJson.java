package firsthand.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import firsthand.report.Notice;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A report line's object, as CONTRACT.md defines it. `text` is kept exactly as given.
final class ReportJson {
    /// Bounded in depth, in the length of numbers and names; two values in one line are an error.
    static final ObjectMapper MAPPER =
            new ObjectMapper(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(200)
                                                    .maxStringLength(64 << 20)
                                                    .build())
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private ReportJson() {}

    static Report report(JsonNode node) throws Refusal {
        if (!node.isObject()) throw new Refusal("bad-json", "This is no JSON object.");
        JsonNode given = node.path("text");
        if (!given.isTextual() || given.asText().isBlank()) {
            throw new Refusal("no-text", "A report needs a \"text\" with words in it.");
        }
        String text = given.asText();
        Optional<StatedTime> published = field(node, "published").flatMap(ReportJson::time);
        Report r =
                new Report(
                        id(node).orElseGet(() -> contentId(text)),
                        field(node, "outlet"),
                        field(node, "url"),
                        field(node, "title"),
                        field(node, "author"),
                        published,
                        field(node, "language").map(ReportJson::primary).orElse("und"),
                        text,
                        List.of(),
                        List.of());
        Optional<String> unread = field(node, "published").filter(p -> published.isEmpty());
        return unread.map(p -> r.withNotices(List.of(unreadable(p)))).orElse(r);
    }

    /// An id made from the words alone, so that the same text has the same id on every run.
    static String contentId(String text) {
        return Report.of("new", text).sha256().substring(0, 16);
    }

    private static Notice unreadable(String published) {
        String shown = published.length() > 40 ? published.substring(0, 40) + "…" : published;
        return new Notice(
                "unread-date",
                Optional.empty(),
                "Its stated time, \"" + shown + "\", is no date that we can read.");
    }

    static Optional<StatedTime> time(String written) {
        return StatedTime.parse(written).or(() -> StatedDates.find(written));
    }

    static String primary(String tag) {
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static Optional<String> id(JsonNode node) {
        JsonNode id = node.path("id");
        return id.isNumber() ? Optional.of(id.asText()) : field(node, "id");
    }

    private static Optional<String> field(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isTextual() && !value.asText().isBlank()
                ? Optional.of(value.asText())
                : Optional.empty();
    }
}
