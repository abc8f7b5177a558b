package firsthand.cluster;

import firsthand.encoding.Encoded;
import firsthand.report.Report;
import firsthand.reuse.Fingerprints;
import firsthand.reuse.ReusePairs;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/// Each report's fingerprints. Reports with the same ones are compared as one, their first.
final class FingerprintStage {
    /// `original` is the first report with the same fingerprints; null for that report itself,
    /// which alone has them here.
    static final String COLUMNS = "doc BIGINT, original BIGINT, prints BINARY";

    private static final ReusePairs.Options OPTIONS = ReusePairs.Options.DEFAULT;

    private FingerprintStage() {}

    static Dataset<Row> all(Dataset<Row> reports) {
        Dataset<Row> printed =
                Table.made(
                        reports.select("doc", "rank", "body"),
                        "doc BIGINT, rank BINARY, sameness BIGINT, prints BINARY",
                        rows -> Flat.of(rows, FingerprintStage::print));
        return Table.made(
                Table.gathered(printed, "sameness", "sameness", "prints", "rank"),
                COLUMNS,
                FingerprintStage::originals);
    }

    private static void print(Row row, Consumer<Row> out) {
        Report report = Encoded.read(row.getAs("body"), Report.class);
        long[] prints = Fingerprints.of(report.text(), OPTIONS.words());
        if (prints.length < OPTIONS.shared()) return;
        long sameness = 0;
        for (long print : prints) sameness = 31 * sameness + print;
        byte[] bytes = Numbers.bytes(prints);
        out.accept(RowFactory.create(row.getAs("doc"), row.getAs("rank"), sameness, bytes));
    }

    private static Iterator<Row> originals(Iterator<Row> rows) {
        return Flat.of(rows, new Originals()::next);
    }

    /// The first of each run of equals, and its copies.
    private static final class Originals {
        private byte[] prints = {};
        private long first;

        void next(Row row, Consumer<Row> out) {
            byte[] own = row.getAs("prints");
            Long doc = row.getAs("doc");
            if (Arrays.equals(own, prints)) {
                out.accept(RowFactory.create(doc, first, null));
            } else {
                prints = own;
                first = doc;
                out.accept(RowFactory.create(doc, null, own));
            }
        }
    }
}
