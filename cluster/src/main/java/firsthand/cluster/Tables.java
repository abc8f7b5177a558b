package firsthand.cluster;

import firsthand.encoding.Encoded;
import firsthand.report.Report;
import firsthand.report.StatedTime;
import firsthand.text.CodePoints;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/// The tables of reports and of stories.
final class Tables {
    private static final String PLACE = "start: INT, end: INT";

    /// Places count code points.
    static final String REPORTS =
            "id STRING, outlet STRING, url STRING, title STRING, author STRING, published STRING, language"
                    + " STRING, text STRING, sha256 STRING, junk ARRAY<STRUCT<"
                    + PLACE
                    + ", why: STRING>>, notices ARRAY<STRUCT<kind: STRING, "
                    + PLACE
                    + ", why: STRING>>, day STRING";

    /// `first` is the report that states the earliest time; `members` are all reports, by id.
    static final String STORIES =
            "story STRING, first STRING, reports INT, members ARRAY<STRING>, day STRING";

    private Tables() {}

    /// @param reports as [NumberStage] gives them
    static Dataset<Row> reports(Dataset<Row> reports) {
        return Table.made(
                reports.select("body", "sha256"), REPORTS, rows -> Flat.of(rows, Tables::report));
    }

    private static void report(Row row, Consumer<Row> out) {
        Report r = Encoded.read(row.getAs("body"), Report.class);
        CodePoints points = CodePoints.of(r.text());
        List<Row> junk = new ArrayList<>();
        r.junk()
                .forEach(
                        j -> {
                            Span s = points.export(j.span());
                            junk.add(RowFactory.create(s.start(), s.end(), j.why()));
                        });
        List<Row> notices = new ArrayList<>();
        r.notices()
                .forEach(
                        n -> {
                            @Nullable Span s = n.span().map(points::export).orElse(null);
                            @Nullable Integer start = s == null ? null : (Integer) s.start();
                            @Nullable Integer end = s == null ? null : (Integer) s.end();
                            notices.add(RowFactory.create(n.kind(), start, end, n.why()));
                        });
        out.accept(
                RowFactory.create(
                        r.id(),
                        r.outlet().orElse(null),
                        r.url().orElse(null),
                        r.title().orElse(null),
                        r.author().orElse(null),
                        r.published().map(StatedTime::written).orElse(null),
                        r.language(),
                        r.text(),
                        row.getAs("sha256"),
                        junk.toArray(Row[]::new),
                        notices.toArray(Row[]::new),
                        Days.of(r)));
    }

    /// @param reports as [NumberStage] gives them
    /// @param stories as [StoryStage] gives them
    static Dataset<Row> stories(Dataset<Row> reports, Dataset<Row> stories) {
        Dataset<Row> members =
                reports.select("doc", "id", "sha256", "day", "rank")
                        .join(stories, "doc")
                        .select("story", "rank", "id", "sha256", "day");
        return Table.made(
                Table.gathered(members, "story", "story", "rank"),
                STORIES,
                rows -> Flat.of(new Groups(rows, "story"), Tables::story));
    }

    private static void story(List<Row> members, Consumer<Row> out) {
        Row first = members.getFirst();
        String sha256 = first.getAs("sha256");
        String[] ids =
                members.stream().map(r -> r.<String>getAs("id")).sorted().toArray(String[]::new);
        out.accept(
                RowFactory.create(
                        "s-" + sha256.substring(0, 12),
                        first.getAs("id"),
                        ids.length,
                        ids,
                        first.getAs("day")));
    }
}
