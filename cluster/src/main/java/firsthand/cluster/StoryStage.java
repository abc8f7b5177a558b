package firsthand.cluster;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;

import firsthand.encoding.Encoded;
import firsthand.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;

/// Which reports are one story: window by window by [firsthand.Firsthand#stories], every window a
/// task, then stories that go on over the border of two windows are one.
///
/// An archive that fits into one window is grouped as one machine groups it.
final class StoryStage {
    /// The story of each report, as a number.
    static final String COLUMNS = "doc BIGINT, story BIGINT";

    private final Windows.Size size;

    StoryStage(Windows.Size size) {
        this.size = size;
    }

    /// The stories found in each window: `story` counts within it.
    static final String FOUND = "window INT, carried BOOLEAN, doc BIGINT, story INT";

    /// @param reports as [NumberStage] gives them
    Dataset<Row> found(Dataset<Row> reports) {
        Windows windows = Windows.of(days(reports), size);
        Dataset<Row> placed =
                reports.select("doc", "day", "rank", "body")
                        .withColumn(
                                "inDay",
                                org.apache
                                        .spark
                                        .sql
                                        .functions
                                        .row_number()
                                        .over(
                                                Window.partitionBy("day")
                                                        .orderBy(col("rank"), col("doc"))));
        Dataset<Row> assigned =
                Table.made(
                        placed,
                        "window INT, carried BOOLEAN, doc BIGINT, body BINARY",
                        rows -> Flat.of(rows, (row, out) -> assign(row, windows, out)));
        return Table.made(
                Table.gathered(assigned, "window", "window"),
                FOUND,
                rows -> Flat.of(new Groups(rows, "window"), StoryStage::group));
    }

    private static SortedMap<String, Long> days(Dataset<Row> reports) {
        SortedMap<String, Long> days = new TreeMap<>();
        for (Row row : reports.groupBy("day").count().collectAsList()) {
            days.put(row.getString(0), row.getLong(1));
        }
        return days;
    }

    private static void assign(Row row, Windows windows, Consumer<Row> out) {
        long doc = row.<Long>getAs("doc");
        byte[] body = row.getAs("body");
        long place = windows.place(row.getAs("day"), row.<Integer>getAs("inDay") - 1);
        int home = windows.home(place);
        out.accept(RowFactory.create(home, false, doc, body));
        if (windows.isCarried(place)) out.accept(RowFactory.create(home + 1, true, doc, body));
    }

    private record Member(boolean carried, long doc) {}

    private static void group(List<Row> window, Consumer<Row> out) {
        int number = window.getFirst().getInt(0);
        Map<String, Member> byId = new HashMap<>();
        List<Report> reports = new ArrayList<>();
        // a window's reports are large: none is held twice
        while (!window.isEmpty()) {
            Row row = window.removeLast();
            Report r = Encoded.read(row.getAs("body"), Report.class);
            reports.add(r);
            byId.put(r.id(), new Member(row.getBoolean(1), row.getLong(2)));
        }
        int story = 0;
        for (List<Report> members : Worker.firsthand().stories(reports)) {
            for (Report r : members) {
                Member m = byId.get(r.id());
                if (m == null) throw new IllegalStateException("an id that nobody gave");
                out.accept(RowFactory.create(number, m.carried, m.doc, story));
            }
            story++;
        }
    }

    /// @param found as [#found] gives them
    static Dataset<Row> stories(Dataset<Row> found) {
        Dataset<Row> again = found.where("carried").selectExpr("doc", "window", "story AS later");
        Dataset<Row> before =
                found.where("NOT carried").selectExpr("doc AS same", "story AS earlier");
        Dataset<Row> shared =
                again.join(before, again.col("doc").equalTo(before.col("same")))
                        .groupBy("window", "later", "earlier")
                        .agg(count("*").cast("int").as("reports"));
        Dataset<Row> inherited =
                Table.made(
                        shared.repartition(1).sortWithinPartitions("window"),
                        "inWindow INT, heir INT, of BIGINT",
                        StoryStage::inherit);
        Dataset<Row> own = found.where("NOT carried");
        return own.join(
                        inherited,
                        own.col("window")
                                .equalTo(inherited.col("inWindow"))
                                .and(own.col("story").equalTo(inherited.col("heir"))),
                        "left")
                .select(
                        col("doc"),
                        coalesce(
                                        col("of"),
                                        org.apache.spark.sql.functions.expr(
                                                "CAST(window AS BIGINT) * 4294967296L + story"))
                                .as("story"));
    }

    private static Iterator<Row> inherit(Iterator<Row> rows) {
        Inheritance inheritance = new Inheritance();
        return Flat.of(
                new Groups(rows, "window"),
                (group, out) -> {
                    int window = group.getFirst().getInt(0);
                    List<Inheritance.Shared> shared =
                            group.stream()
                                    .map(
                                            r ->
                                                    new Inheritance.Shared(
                                                            r.getInt(1), r.getInt(2), r.getInt(3)))
                                    .toList();
                    inheritance
                            .inherited(window, shared)
                            .forEach((heir, of) -> out.accept(RowFactory.create(window, heir, of)));
                });
    }
}
