package firsthand.cluster;

import static org.apache.spark.sql.functions.col;

import firsthand.encoding.Encoded;
import firsthand.report.Report;
import firsthand.reuse.Fingerprints;
import firsthand.reuse.Reuse;
import firsthand.reuse.ReusePairs;
import firsthand.reuse.SharedPassages;
import firsthand.text.CodePoints;
import firsthand.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/// All pairs of reports that share twenty word 5-grams, and where: the pairs of
/// [firsthand.reuse.ReusePairs] over the whole archive.
final class ReuseStage {
    /// `identical` pairs have the same fingerprints: the first of them and one of its copies.
    /// Places
    /// count code points.
    static final String COLUMNS =
            "first STRING, second STRING, shared INT, identical BOOLEAN, passages"
                    + " ARRAY<STRUCT<firstStart: INT, firstEnd: INT, secondStart: INT, secondEnd: INT>>,"
                    + " day STRING";

    private static final String PAIR = "a BIGINT, b BIGINT, shared INT, identical BOOLEAN";
    private static final ReusePairs.Options OPTIONS = ReusePairs.Options.DEFAULT;

    private ReuseStage() {}

    /// @param reports as [NumberStage] gives them
    /// @param prints as [FingerprintStage#all] gives them
    /// @param shared as [FingerprintStage#shared] gives them
    static Dataset<Row> pairs(Dataset<Row> reports, Dataset<Row> prints, Dataset<Row> shared) {
        Dataset<Row> found = compared(candidates(shared), shared).union(copies(prints));
        Dataset<Row> one = reports.selectExpr("doc AS a", "rank AS aRank", "body AS aBody");
        Dataset<Row> other = reports.selectExpr("doc AS b", "rank AS bRank", "body AS bBody");
        return Table.made(
                found.join(one, "a").join(other, "b"),
                COLUMNS,
                rows -> Flat.of(rows, ReuseStage::passages));
    }

    /// Pairs that share a fingerprint of their prefixes: all that can share enough of them.
    private static Dataset<Row> candidates(Dataset<Row> shared) {
        Dataset<Row> prefixes =
                Table.made(
                        shared.select("doc", "prefix"),
                        "print BIGINT, doc BIGINT",
                        rows -> Flat.of(rows, ReuseStage::prefix));
        return Table.made(
                        Table.gathered(prefixes, "print", "print"),
                        "a BIGINT, b BIGINT",
                        ReuseStage::meet)
                .distinct();
    }

    private static void prefix(Row row, Consumer<Row> out) {
        for (long print : Numbers.of(row.getAs("prefix")))
            out.accept(RowFactory.create(print, row.getAs("doc")));
    }

    /// Each report with those that came before it in its list; a list is no longer than the most
    /// that counts, and nothing but it is held.
    private static Iterator<Row> meet(Iterator<Row> rows) {
        Numbers.Growing list = new Numbers.Growing();
        long[] print = {0};
        return Flat.of(
                rows,
                (row, out) -> {
                    long of = row.getLong(0);
                    if (list.size() > 0 && of != print[0]) list.clear();
                    print[0] = of;
                    long doc = row.getLong(1);
                    for (int i = 0; i < list.size(); i++) {
                        long earlier = list.get(i);
                        out.accept(
                                RowFactory.create(Math.min(earlier, doc), Math.max(earlier, doc)));
                    }
                    list.add(doc);
                });
    }

    /// The candidates that share enough, counted exactly.
    private static Dataset<Row> compared(Dataset<Row> candidates, Dataset<Row> shared) {
        Dataset<Row> one = shared.selectExpr("doc AS a", "shared AS aPrints");
        Dataset<Row> other = shared.selectExpr("doc AS b", "shared AS bPrints");
        return Table.made(
                candidates.join(one, "a").join(other, "b"),
                PAIR,
                rows -> Flat.of(rows, ReuseStage::compare));
    }

    private static void compare(Row row, Consumer<Row> out) {
        int shared =
                Fingerprints.common(
                        Numbers.of(row.getAs("aPrints")), Numbers.of(row.getAs("bPrints")));
        if (shared >= OPTIONS.shared())
            out.accept(RowFactory.create(row.getAs("a"), row.getAs("b"), shared, false));
    }

    private static Dataset<Row> copies(Dataset<Row> prints) {
        return prints.where(col("original").isNotNull())
                .selectExpr(
                        "original AS a",
                        "doc AS b",
                        "CAST(length(prints) / 8 AS INT) AS shared",
                        "true AS identical");
    }

    private static void passages(Row row, Consumer<Row> out) {
        byte[] aRank = row.getAs("aRank");
        byte[] bRank = row.getAs("bRank");
        boolean inOrder = Arrays.compareUnsigned(aRank, bRank) < 0;
        Report a = Encoded.read(row.getAs("aBody"), Report.class);
        Report b = Encoded.read(row.getAs("bBody"), Report.class);
        Report first = inOrder ? a : b;
        Report second = inOrder ? b : a;
        CodePoints firstPoints = CodePoints.of(first.text());
        CodePoints secondPoints = CodePoints.of(second.text());
        List<Row> passages = new ArrayList<>();
        for (Reuse.Passage p : SharedPassages.of(first.text(), second.text(), OPTIONS.words())) {
            Span f = firstPoints.export(p.first());
            Span s = secondPoints.export(p.second());
            passages.add(RowFactory.create(f.start(), f.end(), s.start(), s.end()));
        }
        out.accept(
                RowFactory.create(
                        first.id(),
                        second.id(),
                        row.getAs("shared"),
                        row.getAs("identical"),
                        passages.toArray(Row[]::new),
                        Days.of(second)));
    }
}
