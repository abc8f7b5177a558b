package firsthand.cluster;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import firsthand.encoding.Encoded;
import firsthand.read.Numbering;
import firsthand.report.Report;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/// What one machine knows of a report because it has seen all before it: an id that no other has,
/// and whether its text is another's. The same [Numbering] decides, over those ids alone that could
/// meet.
final class NumberStage {
    /// What a report is from here on.
    static final String COLUMNS =
            "doc BIGINT, id STRING, sha256 STRING, day STRING, rank BINARY, body BINARY";

    private static final UserDefinedFunction ROOT =
            udf((UDF1<String, String>) NumberStage::root, DataTypes.StringType);

    private NumberStage() {}

    /// The engine may ask for rows that it is about to leave out.
    private static @Nullable String root(@Nullable String id) {
        return id == null ? null : Numbering.root(id);
    }

    /// Of whom something is to be told anew, hardly any as a rule: `of` the report, its `name` of
    /// the run, and `twin`, the first report with the same text where it isn't that itself.
    ///
    /// @param reports as [ReadStage#reports] gives them
    /// @param wordsAlone nobody is told whose text is another's
    static Dataset<Row> changes(Dataset<Row> reports, boolean wordsAlone) {
        Dataset<Row> heads = reports.select("doc", "id", "sha256");
        Dataset<Row> renamed = renamed(heads);
        if (wordsAlone)
            return renamed.selectExpr("of", "to AS name", "CAST(NULL AS STRING) AS twin");
        Dataset<Row> named =
                heads.join(renamed, heads.col("doc").equalTo(renamed.col("of")), "left")
                        .select(
                                heads.col("doc"),
                                heads.col("sha256"),
                                heads.col("id").as("given"),
                                coalesce(renamed.col("to"), heads.col("id")).as("name"));
        Dataset<Row> first =
                named.groupBy("sha256")
                        .agg(min(struct(col("doc"), col("name"))).as("first"), count("*").as("n"))
                        .where("n > 1")
                        .select(
                                col("sha256").as("text"),
                                col("first.doc").as("firstDoc"),
                                col("first.name").as("twin"));
        return named.join(first, named.col("sha256").equalTo(first.col("text")), "left")
                .where("name != given OR firstDoc != doc")
                .selectExpr("doc AS of", "name", "CASE WHEN firstDoc != doc THEN twin END AS twin");
    }

    /// @param reports as [ReadStage#reports] gives them
    /// @param changes as [#changes] gives them
    static Dataset<Row> numbered(Dataset<Row> reports, Dataset<Row> changes) {
        Dataset<Row> all =
                reports.join(changes, reports.col("doc").equalTo(changes.col("of")), "left");
        return Table.made(all, COLUMNS, rows -> Flat.of(rows, NumberStage::row));
    }

    /// New names for those that need one, `of` the report `to` the id.
    private static Dataset<Row> renamed(Dataset<Row> heads) {
        Dataset<Row> roots =
                heads.groupBy("id")
                        .agg(count("*").as("n"))
                        .where("n > 1")
                        .select(ROOT.apply(col("id")).as("root"))
                        .distinct();
        Dataset<Row> rooted = heads.withColumn("root", ROOT.apply(col("id")));
        Dataset<Row> contested =
                rooted.join(roots, rooted.col("root").equalTo(roots.col("root")), "left_semi");
        return Table.made(
                Table.gathered(contested, "root", "root", "doc"),
                "of BIGINT, to STRING",
                NumberStage::number);
    }

    private static Iterator<Row> number(Iterator<Row> rows) {
        Run run = new Run();
        return Flat.of(rows, run::next);
    }

    /// The ids of one root after the other.
    private static final class Run {
        private String root = "";
        private Numbering ids = new Numbering();

        void next(Row row, Consumer<Row> out) {
            String of = row.getAs("root");
            if (!of.equals(root)) {
                root = of;
                ids = new Numbering();
            }
            String given = row.getAs("id");
            String id = ids.unique(given);
            if (!id.equals(given)) out.accept(RowFactory.create(row.getAs("doc"), id));
        }
    }

    private static void row(Row row, Consumer<Row> out) {
        String id = row.getAs("id");
        byte[] rank = row.getAs("rank");
        byte[] body = row.getAs("body");
        String name = row.getAs("name");
        if (name != null) {
            Report read = Encoded.read(body, Report.class);
            Report named = Numbering.named(read, name, Optional.ofNullable(row.getAs("twin")));
            id = named.id();
            rank = Rank.of(named);
            body = Encoded.plain(named, Report.class);
        }
        out.accept(
                RowFactory.create(
                        row.getAs("doc"), id, row.getAs("sha256"), row.getAs("day"), rank, body));
    }
}
