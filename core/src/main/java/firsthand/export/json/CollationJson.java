package firsthand.export.json;

import firsthand.export.view.Keys;

import com.fasterxml.jackson.core.JsonGenerator;
import firsthand.collation.CollatedClaim;
import firsthand.collation.CollatedCommitment;
import firsthand.collation.CollatedFigure;
import firsthand.collation.CollatedMeeting;
import firsthand.collation.CollatedPosition;
import firsthand.collation.CollatedQuote;
import firsthand.collation.Collation;
import firsthand.collation.Lead;
import firsthand.collation.Moment;
import firsthand.statement.Speaker;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The items of a dossier as JSON, each with its readings.
final class CollationJson {
    private final JsonOut out;
    private final JsonGenerator json;
    private final StatementJson statements;
    private final Optional<LocalDate> asOf;

    CollationJson(JsonOut out, Optional<LocalDate> asOf) {
        this.out = out;
        this.asOf = asOf;
        this.json = out.json();
        this.statements = new StatementJson(out);
    }

    void collation(Collation c) throws IOException {
        out.array("quotes", c.quotes(), this::quote);
        out.array("figures", c.figures(), this::figure);
        out.array("claims", c.claims(), this::claim);
        out.array("meetings", c.meetings(), this::meeting);
        out.array("commitments", c.commitments(), this::commitment);
        out.array("positions", c.positions(), this::position);
        out.array("timeline", c.timeline(), this::moment);
    }

    void leads(List<Lead> leads) throws IOException {
        out.array("leads", leads, this::lead);
    }

    private void lead(Lead l) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", Keys.key(l.kind()));
        json.writeStringField("sentence", l.sentence());
        json.writeStringField("item", l.item());
        out.array("where", l.where(), out::passage);
        json.writeEndObject();
    }

    private void quote(CollatedQuote q) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", q.id());
        out.optional("speaker", q.speaker());
        json.writeStringField("status", Keys.key(q.status()));
        out.optional("origins", q.origins());
        out.array("readings", q.readings(), this::quoteReading);
        json.writeNumberField("nearest", q.nearest());
        json.writeStringField("nearestWhy", q.nearestWhy());
        json.writeEndObject();
    }

    private void quoteReading(CollatedQuote.Reading r) throws IOException {
        json.writeStartObject();
        json.writeStringField("report", r.report());
        statements.quoteFields(r.report(), r.quote());
        json.writeStringField("status", Keys.key(r.status()));
        out.optional("context", r.context(), span -> out.place(r.report(), span));
        json.writeEndObject();
    }

    private void figure(CollatedFigure f) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", f.id());
        json.writeStringField("of", f.of());
        json.writeStringField("unit", f.unit());
        json.writeStringField("status", Keys.key(f.status()));
        out.optional("origins", f.origins());
        out.array("readings", f.readings(), this::figureReading);
        json.writeEndObject();
    }

    private void figureReading(CollatedFigure.Reading r) throws IOException {
        json.writeStartObject();
        json.writeStringField("report", r.report());
        statements.figureFields(r.report(), r.figure());
        json.writeEndObject();
    }

    private void claim(CollatedClaim c) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", c.id());
        json.writeStringField("claim", c.claim());
        out.array("assertedBy", c.assertedBy(), json::writeString);
        out.array("deniedBy", c.deniedBy(), json::writeString);
        json.writeStringField("status", Keys.key(c.status()));
        out.optional("origins", c.origins());
        out.array("readings", c.readings(), this::claimReading);
        json.writeEndObject();
    }

    private void claimReading(CollatedClaim.Reading r) throws IOException {
        json.writeStartObject();
        json.writeStringField("report", r.report());
        out.span(r.report(), r.claim().span());
        json.writeStringField("stance", Keys.key(r.claim().stance()));
        out.optional("holder", r.claim().holder().map(Speaker::name));
        json.writeEndObject();
    }

    private void meeting(CollatedMeeting m) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", m.id());
        out.array("who", m.who(), json::writeString);
        out.optional("where", m.where());
        out.optional("date", m.date());
        out.optional("minutes", m.minutes());
        out.array("readings", m.readings(), out::passage);
        json.writeEndObject();
    }

    private void commitment(CollatedCommitment c) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", c.id());
        out.optional("by", c.by());
        json.writeStringField("what", c.what());
        out.optional("due", c.due());
        if (asOf.isPresent()) json.writeBooleanField("overdue", c.isOverdue(asOf.get()));
        out.array("readings", c.readings(), out::passage);
        json.writeEndObject();
    }

    private void position(CollatedPosition p) throws IOException {
        json.writeStartObject();
        json.writeStringField("party", p.party());
        json.writeStringField("issue", p.issue());
        json.writeStringField("stance", Keys.key(p.stance()));
        out.array("readings", p.readings(), out::passage);
        json.writeEndObject();
    }

    private void moment(Moment m) throws IOException {
        json.writeStartObject();
        json.writeStringField("when", m.when());
        json.writeStringField("what", m.what());
        out.array("readings", m.readings(), out::passage);
        json.writeEndObject();
    }
}
