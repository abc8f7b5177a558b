package firsthand.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import firsthand.collation.CollatedClaim;
import firsthand.collation.CollatedCommitment;
import firsthand.collation.CollatedFigure;
import firsthand.collation.CollatedMeeting;
import firsthand.collation.CollatedPosition;
import firsthand.collation.CollatedQuote;
import firsthand.collation.Moment;
import firsthand.collation.Passage;
import firsthand.dossier.Dossier;
import firsthand.report.Junk;
import firsthand.report.Notice;
import firsthand.report.Report;
import firsthand.report.Stated;
import firsthand.report.StatedTime;
import firsthand.statement.Figure;
import firsthand.statement.Quote;
import firsthand.statement.Speaker;
import firsthand.statement.Statements;
import firsthand.statement.TimeExpression;
import firsthand.stemma.Descent;
import firsthand.stemma.Stemma;
import firsthand.text.CodePoints;
import firsthand.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Writes the contract's JSON: dossiers, statement lines, descents. Offsets are exported as code
/// points.
public final class DossierJson implements AutoCloseable {
    private static final JsonFactory FACTORY = new JsonFactory();
    private final JsonGenerator json;
    private final Map<String, CodePoints> codePoints = new HashMap<>();

    public DossierJson(Writer out, boolean indented) throws IOException {
        json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setRootValueSeparator(null);
        if (indented) json.useDefaultPrettyPrinter();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    /// One dossier, as an object.
    public void dossier(Dossier d) throws IOException {
        codePoints.clear();
        List<Report> reports = d.story().reports().stream().map(Statements::report).toList();
        for (Report r : reports) codePoints.put(r.id(), CodePoints.of(r.text()));
        json.writeStartObject();
        json.writeStringField("schema", "firsthand-dossier-1");
        story(d, reports);
        array("reports", reports, this::report);
        stemma(d.stemma());
        array("quotes", d.collation().quotes(), this::quote);
        array("figures", d.collation().figures(), this::figure);
        array("claims", d.collation().claims(), this::claim);
        array("meetings", d.collation().meetings(), this::meeting);
        array("commitments", d.collation().commitments(), this::commitment);
        array("positions", d.collation().positions(), this::position);
        array("timeline", d.collation().timeline(), this::moment);
        json.writeEndObject();
    }

    /// What one report says, as an object.
    public void statements(Statements s) throws IOException {
        codePoints.clear();
        String id = s.report().id();
        codePoints.put(id, CodePoints.of(s.report().text()));
        json.writeStartObject();
        json.writeStringField("report", id);
        json.writeStringField("language", s.report().language());
        array("quotes", s.quotes(), q -> quote(id, q));
        array("figures", s.figures(), f -> figure(id, f));
        array("dates", s.dates(), t -> date(id, t));
        json.writeEndObject();
    }

    /// One descent of a dossier with its evidence, as an object: the line of `firsthand stemma`.
    public void descentLine(Dossier d, Descent descent) throws IOException {
        if (codePoints.isEmpty()) {
            for (Statements s : d.story().reports()) {
                codePoints.put(s.report().id(), CodePoints.of(s.report().text()));
            }
        }
        descent(descent);
    }

    /// Which story a report belongs to, as an object: the line of `firsthand stories`.
    public void storyLine(String report, String story) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", report);
        json.writeStringField("story", story);
        json.writeEndObject();
    }

    /// What was made of a web page, as an object: the line of `firsthand page`.
    public void pageLine(String file, Report r) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file);
        optional("title", r.title());
        optional("author", r.author());
        optional("published", r.published().map(StatedTime::written));
        json.writeStringField("language", r.language());
        json.writeStringField("text", r.text());
        json.writeEndObject();
    }

    /// The items as one list.
    <T> void list(List<T> items, Each<T> each) throws IOException {
        json.writeStartArray();
        for (T item : items) each.write(item);
        json.writeEndArray();
        endLine();
    }

    /// Ends a line, so that the next object begins on its own.
    public void endLine() throws IOException {
        json.writeRaw('\n');
    }

    private void story(Dossier d, List<Report> reports) throws IOException {
        json.writeObjectFieldStart("story");
        json.writeStringField("id", d.story().id());
        json.writeStringField("title", d.title());
        Comparator<StatedTime> byTime = Comparator.comparing(StatedTime::earliest);
        var times = reports.stream().flatMap(r -> r.published().stream());
        optional("firstPublished", times.min(byTime).map(StatedTime::written));
        times = reports.stream().flatMap(r -> r.published().stream());
        optional("lastPublished", times.max(byTime).map(StatedTime::written));
        array("reports", reports, r -> json.writeString(r.id()));
        json.writeEndObject();
    }

    private void report(Report r) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", r.id());
        optional("outlet", r.outlet());
        optional("url", r.url());
        optional("title", r.title());
        optional("author", r.author());
        optional("published", r.published().map(StatedTime::written));
        json.writeStringField("language", r.language());
        json.writeStringField("text", r.text());
        json.writeStringField("sha256", r.sha256());
        array("junk", r.junk(), j -> junk(r.id(), j));
        array("notices", r.notices(), n -> notice(r.id(), n));
        array(
                "stated",
                r.stated().stream().filter(s -> !s.what().equals("file")).toList(),
                this::stated);
        json.writeEndObject();
    }

    private void junk(String report, Junk j) throws IOException {
        json.writeStartObject();
        span(report, j.span());
        json.writeStringField("why", j.why());
        json.writeEndObject();
    }

    private void stated(Stated s) throws IOException {
        json.writeStartObject();
        json.writeStringField("what", s.what());
        json.writeStringField("value", s.value());
        json.writeStringField("from", s.from());
        json.writeEndObject();
    }

    private void notice(String report, Notice n) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", n.kind());
        if (n.span().isPresent()) {
            span(report, n.span().get());
        } else {
            json.writeNullField("start");
            json.writeNullField("end");
        }
        json.writeStringField("why", n.why());
        json.writeEndObject();
    }

    private void stemma(Stemma s) throws IOException {
        json.writeObjectFieldStart("stemma");
        array("sources", s.sources(), this::source);
        array("descents", s.descents(), this::descent);
        json.writeObjectFieldStart("origins");
        for (var e : s.origins().entrySet()) {
            array(e.getKey(), List.copyOf(e.getValue()), json::writeString);
        }
        json.writeEndObject();
        optional("independentOrigins", s.independentOrigins());
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
        json.writeStringField("kind", key(d.kind()));
        json.writeNumberField("share", rounded(d.share()));
        json.writeNumberField("certainty", rounded(d.certainty()));
    }

    private void descent(Descent d) throws IOException {
        json.writeStartObject();
        descentFields(d);
        array("evidence", d.evidence(), e -> evidence(d.child(), e));
        json.writeEndObject();
    }

    private void evidence(String child, Descent.Evidence e) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("child");
        span(child, e.child());
        json.writeEndObject();
        json.writeObjectFieldStart("parent");
        json.writeStringField("report", e.report());
        span(e.report(), e.parent());
        json.writeEndObject();
        json.writeStringField("why", e.why());
        json.writeEndObject();
    }

    private void quote(String report, Quote q) throws IOException {
        json.writeStartObject();
        quoteFields(report, q);
        optional("cue", q.cue(), cue -> place(report, cue));
        if (q.utterance().isPresent()) json.writeNumberField("utterance", q.utterance().getAsInt());
        if (q.partOf().isPresent()) json.writeNumberField("partOf", q.partOf().getAsInt());
        json.writeEndObject();
    }

    private void quoteFields(String report, Quote q) throws IOException {
        span(report, q.span());
        json.writeStringField("kind", key(q.kind()));
        optional("speaker", q.speaker(), s -> speaker(report, s));
    }

    private void speaker(String report, Speaker s) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", s.name());
        if (s.mention().isPresent()) {
            span(report, s.mention().get());
        } else {
            json.writeNullField("start");
            json.writeNullField("end");
        }
        json.writeEndObject();
    }

    private void figure(String report, Figure f) throws IOException {
        json.writeStartObject();
        figureFields(report, f);
        json.writeStringField("type", f.type().name());
        json.writeStringField("of", f.of());
        json.writeEndObject();
    }

    private void figureFields(String report, Figure f) throws IOException {
        span(report, f.span());
        number("value", f.value());
        if (f.high().isPresent()) number("high", f.high().get());
        else json.writeNullField("high");
        json.writeStringField("unit", f.unit());
        json.writeBooleanField("approximate", f.approximate());
        json.writeStringField("bound", key(f.bound()));
        array("creditedTo", f.creditedTo(), json::writeString);
    }

    private void date(String report, TimeExpression t) throws IOException {
        json.writeStartObject();
        span(report, t.span());
        json.writeStringField("type", t.type().name());
        json.writeStringField("value", t.value());
        json.writeEndObject();
    }

    private void quote(CollatedQuote q) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", q.id());
        optional("speaker", q.speaker());
        json.writeStringField("status", key(q.status()));
        optional("origins", q.origins());
        array("readings", q.readings(), this::quoteReading);
        json.writeNumberField("nearest", q.nearest());
        json.writeStringField("nearestWhy", q.nearestWhy());
        json.writeEndObject();
    }

    private void quoteReading(CollatedQuote.Reading r) throws IOException {
        json.writeStartObject();
        json.writeStringField("report", r.report());
        quoteFields(r.report(), r.quote());
        json.writeStringField("status", key(r.status()));
        json.writeEndObject();
    }

    private void figure(CollatedFigure f) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", f.id());
        json.writeStringField("of", f.of());
        json.writeStringField("unit", f.unit());
        json.writeStringField("status", key(f.status()));
        optional("origins", f.origins());
        array("readings", f.readings(), this::figureReading);
        json.writeEndObject();
    }

    private void figureReading(CollatedFigure.Reading r) throws IOException {
        json.writeStartObject();
        json.writeStringField("report", r.report());
        figureFields(r.report(), r.figure());
        json.writeEndObject();
    }

    private void claim(CollatedClaim c) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", c.id());
        json.writeStringField("claim", c.claim());
        array("assertedBy", c.assertedBy(), json::writeString);
        array("deniedBy", c.deniedBy(), json::writeString);
        json.writeStringField("status", key(c.status()));
        optional("origins", c.origins());
        array("readings", c.readings(), this::claimReading);
        json.writeEndObject();
    }

    private void claimReading(CollatedClaim.Reading r) throws IOException {
        json.writeStartObject();
        json.writeStringField("report", r.report());
        span(r.report(), r.claim().span());
        json.writeStringField("stance", key(r.claim().stance()));
        optional("holder", r.claim().holder().map(Speaker::name));
        json.writeEndObject();
    }

    private void meeting(CollatedMeeting m) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", m.id());
        array("who", m.who(), json::writeString);
        optional("where", m.where());
        optional("date", m.date());
        optional("minutes", m.minutes());
        array("readings", m.readings(), this::passage);
        json.writeEndObject();
    }

    private void commitment(CollatedCommitment c) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", c.id());
        optional("by", c.by());
        json.writeStringField("what", c.what());
        optional("due", c.due());
        array("readings", c.readings(), this::passage);
        json.writeEndObject();
    }

    private void position(CollatedPosition p) throws IOException {
        json.writeStartObject();
        json.writeStringField("party", p.party());
        json.writeStringField("issue", p.issue());
        json.writeStringField("stance", key(p.stance()));
        array("readings", p.readings(), this::passage);
        json.writeEndObject();
    }

    private void moment(Moment m) throws IOException {
        json.writeStartObject();
        json.writeStringField("when", m.when());
        json.writeStringField("what", m.what());
        array("readings", m.readings(), this::passage);
        json.writeEndObject();
    }

    private void passage(Passage p) throws IOException {
        json.writeStartObject();
        json.writeStringField("report", p.report());
        span(p.report(), p.span());
        json.writeEndObject();
    }

    private void place(String report, Span span) throws IOException {
        json.writeStartObject();
        span(report, span);
        json.writeEndObject();
    }

    private void span(String report, Span span) throws IOException {
        CodePoints points = codePoints.get(report);
        if (points == null)
            throw new IllegalArgumentException("no report " + report + " in this story");
        Span exported = points.export(span);
        json.writeNumberField("start", exported.start());
        json.writeNumberField("end", exported.end());
    }

    private void number(String name, BigDecimal value) throws IOException {
        BigDecimal plain = value.stripTrailingZeros();
        json.writeFieldName(name);
        json.writeNumber((plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString());
    }

    private void optional(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) json.writeStringField(name, value.get());
        else json.writeNullField(name);
    }

    private void optional(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) json.writeNumberField(name, value.getAsInt());
        else json.writeNullField(name);
    }

    private <T> void optional(String name, Optional<T> value, Each<T> each) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) each.write(value.get());
        else json.writeNull();
    }

    private <T> void array(String name, List<T> items, Each<T> each) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) each.write(item);
        json.writeEndArray();
    }

    /// A name of ours as the contract spells it: `back-translated`.
    public static String key(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN);
    }

    /// Writes one item of a list.
    interface Each<T> {
        void write(T item) throws IOException;
    }
}
