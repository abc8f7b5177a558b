package firsthand.export.json;

import firsthand.export.view.Keys;

import com.fasterxml.jackson.core.JsonGenerator;
import firsthand.statement.Figure;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.TimeExpression;
import java.io.IOException;

/// Single statements as JSON, for statement lines and for the readings of dossiers.
final class StatementJson {
    private final JsonOut out;
    private final JsonGenerator json;

    StatementJson(JsonOut out) {
        this.out = out;
        this.json = out.json();
    }

    void quote(String report, Quote q) throws IOException {
        json.writeStartObject();
        quoteFields(report, q);
        out.optional("cue", q.cue(), cue -> out.place(report, cue));
        if (q.utterance().isPresent()) json.writeNumberField("utterance", q.utterance().getAsInt());
        if (q.partOf().isPresent()) json.writeNumberField("partOf", q.partOf().getAsInt());
        json.writeEndObject();
    }

    void quoteFields(String report, Quote q) throws IOException {
        out.span(report, q.span());
        json.writeStringField("kind", Keys.key(q.kind()));
        out.optional("speaker", q.speaker(), s -> speaker(report, s));
    }

    private void speaker(String report, Speaker s) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", s.name());
        if (s.mention().isPresent()) {
            out.span(report, s.mention().get());
        } else {
            json.writeNullField("start");
            json.writeNullField("end");
        }
        json.writeEndObject();
    }

    void figure(String report, Figure f) throws IOException {
        json.writeStartObject();
        figureFields(report, f);
        json.writeStringField("type", f.type().name());
        json.writeStringField("of", f.of());
        json.writeEndObject();
    }

    void figureFields(String report, Figure f) throws IOException {
        out.span(report, f.span());
        out.number("value", f.value());
        if (f.high().isPresent()) out.number("high", f.high().get());
        else json.writeNullField("high");
        json.writeStringField("unit", f.unit());
        json.writeBooleanField("approximate", f.approximate());
        json.writeStringField("bound", Keys.key(f.bound()));
        out.array("creditedTo", f.creditedTo(), json::writeString);
    }

    void date(String report, TimeExpression t) throws IOException {
        json.writeStartObject();
        out.span(report, t.span());
        json.writeStringField("type", t.type().name());
        json.writeStringField("value", t.value());
        json.writeEndObject();
    }
}
