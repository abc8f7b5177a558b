package firsthand.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import firsthand.dossier.Dossier;
import firsthand.report.Junk;
import firsthand.report.Notice;
import firsthand.report.Report;
import firsthand.report.Stated;
import firsthand.report.StatedTime;
import firsthand.statement.Statements;
import firsthand.stemma.Descent;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Writes the contract's JSON: dossiers, statement lines, descents. Offsets are exported as code
/// points.
public final class DossierJson implements AutoCloseable {
    private final JsonOut out;
    private final JsonGenerator json;
    private final StatementJson statements;
    private final StemmaJson stemma;
    private final CollationJson collation;
    private final Optional<LocalDate> asOf;

    public DossierJson(Writer out, boolean indented) throws IOException {
        this(out, indented, Optional.empty());
    }

    /// @param asOf the day as of which each undertaking is said to be overdue or not
    public DossierJson(Writer out, boolean indented, Optional<LocalDate> asOf) throws IOException {
        this.out = new JsonOut(out, indented);
        this.json = this.out.json();
        this.statements = new StatementJson(this.out);
        this.stemma = new StemmaJson(this.out);
        this.collation = new CollationJson(this.out, asOf);
        this.asOf = asOf;
    }

    /// What is written to a line.
    public interface Writing {
        void to(DossierJson json) throws IOException;
    }

    /// What is written, as a line of text without its end: `line(json -> json.dossier(d))`.
    public static String line(Writing what) {
        StringWriter line = new StringWriter();
        try (DossierJson json = new DossierJson(line, false)) {
            what.to(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    /// One dossier, as an object.
    public void dossier(Dossier d) throws IOException {
        List<Report> reports = d.story().reports().stream().map(Statements::report).toList();
        out.reports(reports);
        json.writeStartObject();
        json.writeStringField("schema", "firsthand-dossier-1");
        if (asOf.isPresent()) json.writeStringField("asOf", asOf.get().toString());
        story(d, reports);
        out.array("reports", reports, this::report);
        stemma.stemma(d.stemma());
        collation.collation(d.collation());
        collation.leads(d.leads());
        out.array("corrections", d.corrections(), c -> CorrectionsJson.write(c, out));
        json.writeEndObject();
    }

    /// All of them as one list.
    public void dossiers(List<Dossier> dossiers) throws IOException {
        out.list(dossiers, this::dossier);
        endLine();
    }

    /// What one report says, as an object.
    public void statements(Statements s) throws IOException {
        String id = s.report().id();
        out.reports(List.of(s.report()));
        json.writeStartObject();
        json.writeStringField("report", id);
        json.writeStringField("language", s.report().language());
        out.array("quotes", s.quotes(), q -> statements.quote(id, q));
        out.array("figures", s.figures(), f -> statements.figure(id, f));
        out.array("dates", s.dates(), t -> statements.date(id, t));
        json.writeEndObject();
    }

    /// The descents of a dossier with their evidence, one a line: what `firsthand stemma` prints.
    public void descentLines(Dossier d) throws IOException {
        out.reports(d.story().reports().stream().map(Statements::report).toList());
        for (Descent descent : d.stemma().descents()) {
            stemma.descent(descent);
            endLine();
        }
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
        out.optional("title", r.title());
        out.optional("author", r.author());
        out.optional("published", r.published().map(StatedTime::written));
        json.writeStringField("language", r.language());
        json.writeStringField("text", r.text());
        stated(r);
        json.writeEndObject();
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
        out.optional("firstPublished", times.min(byTime).map(StatedTime::written));
        times = reports.stream().flatMap(r -> r.published().stream());
        out.optional("lastPublished", times.max(byTime).map(StatedTime::written));
        out.array("reports", reports, r -> json.writeString(r.id()));
        json.writeEndObject();
    }

    private void report(Report r) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", r.id());
        out.optional("outlet", r.outlet());
        out.optional("url", r.url());
        out.optional("title", r.title());
        out.optional("author", r.author());
        out.optional("published", r.published().map(StatedTime::written));
        json.writeStringField("language", r.language());
        json.writeStringField("text", r.text());
        json.writeStringField("sha256", r.sha256());
        out.array("junk", r.junk(), j -> junk(r.id(), j));
        out.array("notices", r.notices(), n -> notice(r.id(), n));
        stated(r);
        json.writeEndObject();
    }

    private void stated(Report r) throws IOException {
        out.array(
                "stated",
                r.stated().stream().filter(s -> !s.what().equals("file")).toList(),
                this::stated);
    }

    private void junk(String report, Junk j) throws IOException {
        json.writeStartObject();
        out.span(report, j.span());
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
            out.span(report, n.span().get());
        } else {
            json.writeNullField("start");
            json.writeNullField("end");
        }
        json.writeStringField("why", n.why());
        json.writeEndObject();
    }
}
