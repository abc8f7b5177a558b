package firsthand.cluster;

import firsthand.encoding.Encoded;
import firsthand.export.json.DossierJson;
import firsthand.report.Report;
import firsthand.statement.Statement;
import firsthand.statement.Statements;
import firsthand.text.CodePoints;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/// What each report says, each report alone. The costliest stage, and the one that divides best.
final class StatementStage {
    /// `line` is the line of `firsthand statements --format jsonl`; `places` are all statements,
    /// also
    /// those that the line does not have, in code points; `said` are the statements without their
    /// report, see [#attach].
    static final String COLUMNS =
            "doc BIGINT, report STRING, day STRING, language STRING, line STRING, places"
                    + " ARRAY<STRUCT<kind: STRING, start: INT, end: INT>>, said BINARY";

    private static final Report NONE = Report.of("-", "-");

    private StatementStage() {}

    /// @param reports as [NumberStage] gives them
    static Dataset<Row> statements(Dataset<Row> reports) {
        return Table.made(
                reports.select("doc", "day", "body"),
                COLUMNS,
                rows -> Flat.of(rows, StatementStage::ask));
    }

    private static void ask(Row row, Consumer<Row> out) {
        Report report = Encoded.read(row.getAs("body"), Report.class);
        Statements said = Worker.firsthand().statements(report);
        out.accept(
                RowFactory.create(
                        row.getAs("doc"),
                        report.id(),
                        row.getAs("day"),
                        report.language(),
                        DossierJson.line(json -> json.statements(said)),
                        places(said),
                        Encoded.of(of(said, told(NONE, said.report())), Statements.class)));
    }

    private static Row[] places(Statements said) {
        CodePoints points = CodePoints.of(said.report().text());
        List<Row> places = new ArrayList<>();
        Stream.of(
                        said.quotes(),
                        said.figures(),
                        said.dates(),
                        said.claims(),
                        said.meetings(),
                        said.commitments(),
                        said.positions())
                .flatMap(List::stream)
                .forEach(s -> places.add(place(s, points)));
        return places.toArray(Row[]::new);
    }

    private static Row place(Statement s, CodePoints points) {
        Span span = points.export(s.span());
        String kind = s.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return RowFactory.create(kind, span.start(), span.end());
    }

    /// The statements with the report that they are of, in the language that its text was found to
    /// be in and with what that rests on.
    static Statements attach(byte[] said, Report report) {
        Statements known = Encoded.read(said, Statements.class);
        return of(known, told(report, known.report()));
    }

    /// The report with what asking told of another form of it: language, basis, notices.
    private static Report told(Report report, Report asked) {
        return report.withLanguage(asked.language())
                .withStated(asked.stated())
                .withNotices(asked.notices());
    }

    private static Statements of(Statements s, Report report) {
        return new Statements(
                report,
                s.quotes(),
                s.figures(),
                s.dates(),
                s.claims(),
                s.meetings(),
                s.commitments(),
                s.positions());
    }
}
