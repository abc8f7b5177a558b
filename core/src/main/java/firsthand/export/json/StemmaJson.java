package firsthand.export.json;

import firsthand.export.view.Keys;

import com.fasterxml.jackson.core.JsonGenerator;
import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import java.io.IOException;
import java.util.List;

/// A family tree as JSON.
final class StemmaJson {
    private final JsonOut out;
    private final JsonGenerator json;

    StemmaJson(JsonOut out) {
        this.out = out;
        this.json = out.json();
    }

    void stemma(Stemma s) throws IOException {
        json.writeObjectFieldStart("stemma");
        out.array("sources", s.sources(), this::source);
        out.array("descents", s.descents(), this::descent);
        json.writeObjectFieldStart("origins");
        for (var e : s.origins().entrySet()) {
            out.array(e.getKey(), List.copyOf(e.getValue()), json::writeString);
        }
        json.writeEndObject();
        out.optional("independentOrigins", s.independentOrigins());
        json.writeEndObject();
    }

    private void source(Stemma.Source s) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", s.id());
        json.writeBooleanField("lost", s.lost());
        if (s.lost()) json.writeStringField("why", s.why());
        json.writeEndObject();
    }

    private void descentFields(Descent d) throws IOException {
        json.writeStringField("child", d.child());
        json.writeStringField("parent", d.parent());
        json.writeStringField("kind", Keys.key(d.kind()));
        json.writeNumberField("share", Keys.rounded(d.share()));
        json.writeNumberField("certainty", Keys.rounded(d.certainty()));
    }

    void descent(Descent d) throws IOException {
        json.writeStartObject();
        descentFields(d);
        out.array("evidence", d.evidence(), e -> evidence(d.child(), e));
        json.writeEndObject();
    }

    private void evidence(String child, Descent.Evidence e) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("child");
        out.span(child, e.child());
        json.writeEndObject();
        json.writeObjectFieldStart("parent");
        json.writeStringField("report", e.report());
        out.span(e.report(), e.parent());
        json.writeEndObject();
        json.writeStringField("why", e.why());
        json.writeEndObject();
    }
}
