package firsthand.cluster;

import firsthand.encoding.Encoded;
import firsthand.report.Report;
import firsthand.reuse.Fingerprints;
import firsthand.reuse.ReusePairs;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
                        "doc BIGINT, rank BINARY, sameness STRING, prints BINARY",
                        rows -> Flat.of(rows, FingerprintStage::print));
        return Table.made(
                Table.gathered(printed, "sameness", "sameness", "rank"),
                COLUMNS,
                FingerprintStage::originals);
    }

    private static void print(Row row, Consumer<Row> out) {
        Report report = Encoded.read(row.getAs("body"), Report.class);
        long[] prints = Fingerprints.of(report.text(), OPTIONS.words());
        if (prints.length < OPTIONS.shared()) return;
        byte[] bytes = Numbers.bytes(prints);
        out.accept(RowFactory.create(row.getAs("doc"), row.getAs("rank"), digest(bytes), bytes));
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Iterator<Row> originals(Iterator<Row> rows) {
        return Flat.of(rows, new Originals()::next);
    }

    /// The first of each run of equals, and its copies.
    private static final class Originals {
        private String sameness = "";
        private long first;

        void next(Row row, Consumer<Row> out) {
            String own = row.getAs("sameness");
            Long doc = row.getAs("doc");
            if (own.equals(sameness)) {
                out.accept(RowFactory.create(doc, first, null));
            } else {
                sameness = own;
                first = doc;
                out.accept(RowFactory.create(doc, null, row.getAs("prints")));
            }
        }
    }
}
