package firsthand.export.exchange;

import firsthand.export.view.DossierWriter;
import firsthand.export.view.Readings;
import firsthand.export.view.Sources;

import com.fasterxml.jackson.core.JsonGenerator;
import firsthand.dossier.Dossier;
import firsthand.report.Report;
import firsthand.text.CodePoints;
import firsthand.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Dossiers as W3C Web Annotations (JSON-LD): one annotation a reading, its target the report with
/// a text position (code points) and a text quote.
public final class AnnotationDossier implements DossierWriter {
    private static final int CONTEXT = 32;

    @Override
    public void write(List<Dossier> dossiers, Writer out) throws IOException {
        try (JsonGenerator json = JsonLd.begin(out)) {
            json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
            json.writeStringField("id", page(dossiers));
            json.writeStringField("type", "AnnotationPage");
            json.writeArrayFieldStart("items");
            for (Dossier d : dossiers) story(d, json);
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    /// The page is named by its stories: a page of annotations must have one name.
    private static String page(List<Dossier> dossiers) {
        List<String> parts = new ArrayList<>(List.of("annotations"));
        for (Dossier d : dossiers) parts.add(d.story().id());
        return JsonLd.urn(parts.toArray(String[]::new));
    }

    private static void story(Dossier d, JsonGenerator json) throws IOException {
        Sources sources = new Sources(d);
        Map<String, CodePoints> points = new HashMap<>();
        for (Report r : sources.reports()) points.put(r.id(), CodePoints.of(r.text()));
        int n = 1;
        for (Readings.Reading r : Readings.of(d.collation())) {
            Report report = sources.report(r.report());
            CodePoints own = points.getOrDefault(r.report(), CodePoints.of(""));
            json.writeStartObject();
            json.writeStringField("id", JsonLd.urn("annotation", d.story().id(), "" + n++));
            json.writeStringField("type", "Annotation");
            json.writeStringField("motivation", "describing");
            body(r, json);
            target(report, r.span(), own, json);
            json.writeEndObject();
        }
    }

    private static void body(Readings.Reading r, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("body");
        tag(r.kind() + ":" + r.item(), "tagging", json);
        for (String words : List.of(r.about(), r.who(), r.value(), r.standing(), r.status())) {
            if (!words.isBlank()) tag(words, "describing", json);
        }
        json.writeEndArray();
    }

    private static void tag(String words, String purpose, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", purpose);
        json.writeStringField("value", words);
        json.writeEndObject();
    }

    private static void target(Report r, Span span, CodePoints points, JsonGenerator json)
            throws IOException {
        String text = r.text();
        Span place = points.export(span);
        json.writeObjectFieldStart("target");
        json.writeStringField("source", JsonLd.source(r));
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", place.start());
        json.writeNumberField("end", place.end());
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", span.of(text));
        json.writeStringField("prefix", before(text, span.start()));
        json.writeStringField("suffix", after(text, span.end()));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String before(String text, int end) {
        int start = Math.max(0, end - CONTEXT);
        if (start > 0 && Character.isLowSurrogate(text.charAt(start))) start++;
        return text.substring(Math.min(start, end), end);
    }

    private static String after(String text, int start) {
        int end = Math.min(text.length(), start + CONTEXT);
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) end--;
        return text.substring(start, Math.max(start, end));
    }
}
