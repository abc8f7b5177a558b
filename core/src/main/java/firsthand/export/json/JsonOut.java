package firsthand.export.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import firsthand.collation.Passage;
import firsthand.report.Report;
import firsthand.text.CodePoints;
import firsthand.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// JSON with what the contract needs often: spans in code points, fields that may be null, lists.
final class JsonOut {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final Map<String, CodePoints> codePoints = new HashMap<>();

    JsonOut(Writer out, boolean indented) throws IOException {
        json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setRootValueSeparator(null);
        if (indented) json.useDefaultPrettyPrinter();
    }

    /// Writes one item of a list.
    interface Each<T> {
        void write(T item) throws IOException;
    }

    JsonGenerator json() {
        return json;
    }

    /// From now on spans are spans of these reports.
    void reports(List<Report> reports) {
        codePoints.clear();
        for (Report r : reports) codePoints.put(r.id(), CodePoints.of(r.text()));
    }

    /// The code points of a report's text.
    CodePoints points(String report) {
        CodePoints points = codePoints.get(report);
        if (points == null)
            throw new IllegalArgumentException("no report " + report + " in this story");
        return points;
    }

    void passage(Passage p) throws IOException {
        json.writeStartObject();
        json.writeStringField("report", p.report());
        span(p.report(), p.span());
        json.writeEndObject();
    }

    void place(String report, Span span) throws IOException {
        json.writeStartObject();
        span(report, span);
        json.writeEndObject();
    }

    void span(String report, Span span) throws IOException {
        Span exported = points(report).export(span);
        json.writeNumberField("start", exported.start());
        json.writeNumberField("end", exported.end());
    }

    void number(String name, BigDecimal value) throws IOException {
        BigDecimal plain = value.stripTrailingZeros();
        json.writeFieldName(name);
        json.writeNumber((plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString());
    }

    void optional(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) json.writeStringField(name, value.get());
        else json.writeNullField(name);
    }

    void optional(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) json.writeNumberField(name, value.getAsInt());
        else json.writeNullField(name);
    }

    <T> void optional(String name, Optional<T> value, Each<T> each) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) each.write(value.get());
        else json.writeNull();
    }

    <T> void array(String name, List<T> items, Each<T> each) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) each.write(item);
        json.writeEndArray();
    }

    /// The items as one list.
    <T> void list(List<T> items, Each<T> each) throws IOException {
        json.writeStartArray();
        for (T item : items) each.write(item);
        json.writeEndArray();
    }
}
