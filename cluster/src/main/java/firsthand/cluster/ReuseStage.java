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

    private static final ReusePairs.Options OPTIONS = ReusePairs.Options.DEFAULT;

    private ReuseStage() {}

    /// @param reports as [NumberStage] gives them
    /// @param prints as [FingerprintStage] gives them
    /// @param candidates as [CandidateStage] gives them
    static Dataset<Row> pairs(Dataset<Row> reports, Dataset<Row> prints, Dataset<Row> candidates) {
        Dataset<Row> found = candidates.selectExpr("a", "b").union(copies(prints));
        Dataset<Row> one = reports.selectExpr("doc AS a", "rank AS aRank", "body AS aBody");
        Dataset<Row> other = reports.selectExpr("doc AS b", "rank AS bRank", "body AS bBody");
        return Table.made(
                found.join(one, "a").join(other, "b"),
                COLUMNS,
                rows -> Flat.of(rows, ReuseStage::compare));
    }

    private static Dataset<Row> copies(Dataset<Row> prints) {
        return prints.where(col("original").isNotNull()).selectExpr("original AS a", "doc AS b");
    }

    /// Exactly: two that only met often share too little.
    private static void compare(Row row, Consumer<Row> out) {
        byte[] aRank = row.getAs("aRank");
        byte[] bRank = row.getAs("bRank");
        boolean inOrder = Arrays.compareUnsigned(aRank, bRank) < 0;
        Report a = Encoded.read(row.getAs("aBody"), Report.class);
        Report b = Encoded.read(row.getAs("bBody"), Report.class);
        long[] aPrints = Fingerprints.of(a.text(), OPTIONS.words());
        long[] bPrints = Fingerprints.of(b.text(), OPTIONS.words());
        int shared = Fingerprints.common(aPrints, bPrints);
        if (shared < OPTIONS.shared()) return;
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
                        shared,
                        Arrays.equals(aPrints, bPrints),
                        passages.toArray(Row[]::new),
                        Days.of(second)));
    }
}
