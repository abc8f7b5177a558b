package firsthand.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import firsthand.cluster.StoryWork.Found;
import firsthand.dossier.Dossier;
import firsthand.encoding.Encoded;
import firsthand.encoding.ProgramCode;
import firsthand.export.json.DossierJson;
import firsthand.report.Report;
import firsthand.statement.Statements;
import firsthand.stemma.Copies;
import firsthand.stemma.Descent;
import firsthand.text.CodePoints;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/// Stemma, collation and dossier of each story, a story a task's step.
final class DossierStage {
    private static final String DESCENTS =
            "ARRAY<STRUCT<child: STRING, parent: STRING, kind: STRING, share: DOUBLE, certainty: DOUBLE,"
                    + " evidence: ARRAY<STRUCT<childStart: INT, childEnd: INT, report: STRING, start: INT,"
                    + " end: INT, why: STRING>>>>";

    private static final String PROGRAM = ProgramCode.fingerprint();

    /// `dossier` is the line of `firsthand read --format jsonl`; `body` and `program`, the code
    /// that
    /// made it, are for the library's import.
    static final String COLUMNS =
            "story STRING, day STRING, title STRING, reports INT, compared INT, dossier STRING, body"
                    + " BINARY, program STRING, descents "
                    + DESCENTS;

    private DossierStage() {}

    /// @param reports as [NumberStage] gives them
    /// @param said as [StatementStage] gives them
    /// @param stories as [StoryStage] gives them
    static Dataset<Row> dossiers(
            Dataset<Row> reports, Dataset<Row> said, Dataset<Row> stories, int whole) {
        Dataset<Row> members =
                reports.select("doc", "rank", "body")
                        .join(said.select("doc", "said"), "doc")
                        .join(stories, "doc")
                        .select("story", "rank", "body", "said");
        return Table.made(
                Table.gathered(members, "story", "story", "rank"),
                COLUMNS,
                rows -> {
                    StoryWork work = new StoryWork(Worker.firsthand(), whole);
                    return Flat.of(
                            new Groups(rows, "story"), (group, out) -> work(group, work, out));
                });
    }

    private static void work(List<Row> story, StoryWork work, Consumer<Row> out) {
        List<Report> reports = new ArrayList<>();
        Map<String, byte[]> said = new HashMap<>();
        // a large story's reports aren't held twice
        while (!story.isEmpty()) {
            Row row = story.removeLast();
            Report r = Encoded.read(row.getAs("body"), Report.class);
            reports.add(r);
            said.put(r.id(), row.getAs("said"));
        }
        Collections.reverse(reports);
        Found found = work.of(reports, r -> said(r, said));
        Dossier d = found.dossier();
        Report first = reports.stream().min(Copies.FIRST).orElseThrow();
        out.accept(
                RowFactory.create(
                        d.story().id(),
                        Days.of(first),
                        d.title(),
                        reports.size(),
                        d.story().reports().size(),
                        DossierJson.line(json -> json.dossier(d)),
                        Encoded.of(d, Dossier.class),
                        PROGRAM,
                        descents(found.descents(), reports)));
    }

    private static Statements said(Report report, Map<String, byte[]> said) {
        byte[] known = said.get(report.id());
        if (known == null) throw new IllegalStateException("nobody asked " + report.id());
        return StatementStage.attach(known, report);
    }

    private static Row[] descents(List<Descent> descents, List<Report> reports) {
        Map<String, Report> byId = new HashMap<>();
        reports.forEach(r -> byId.put(r.id(), r));
        Map<String, CodePoints> points = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Descent d : descents) {
            List<Row> evidence = new ArrayList<>();
            for (Descent.Evidence e : d.evidence()) {
                Span child = exported(e.child(), d.child(), byId, points);
                Span parent = exported(e.parent(), e.report(), byId, points);
                evidence.add(
                        RowFactory.create(
                                child.start(),
                                child.end(),
                                e.report(),
                                parent.start(),
                                parent.end(),
                                e.why()));
            }
            rows.add(
                    RowFactory.create(
                            d.child(),
                            d.parent(),
                            d.kind().name().toLowerCase(Locale.ROOT),
                            d.share(),
                            d.certainty(),
                            evidence.toArray(Row[]::new)));
        }
        return rows.toArray(Row[]::new);
    }

    private static Span exported(
            Span span, String id, Map<String, Report> byId, Map<String, CodePoints> points) {
        return points.computeIfAbsent(
                        id,
                        i -> {
                            Report r = byId.get(i);
                            if (r == null) throw new IllegalStateException("no report " + i);
                            return CodePoints.of(r.text());
                        })
                .export(span);
    }

    /// The table of descents.
    ///
    /// @param dossiers as [#dossiers] gives them
    static Dataset<Row> descents(Dataset<Row> dossiers) {
        return dossiers.select(col("story"), col("day"), explode(col("descents")).as("d"))
                .select("story", "d.*", "day");
    }
}
