package firsthand.cluster;

import static org.apache.spark.sql.functions.col;

import firsthand.encoding.Encoded;
import firsthand.report.Report;
import firsthand.reuse.Fingerprints;
import firsthand.reuse.ReusePairs;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/// Each report's fingerprints, and of those that share with others the fingerprints that are
/// shared.
///
/// Reports with the same fingerprints are compared as one, their first. A fingerprint that one
/// report alone has is forgotten; the others are put in one order for all, rare ones first. Any two
/// reports that share `n` of them then share one among the first `size - n + 1` of each, their
/// *prefix*: only these are looked up, and boilerplate, being frequent, stands at the end.
final class FingerprintStage {
    /// `original` is the first report with the same fingerprints, null for that report itself.
    static final String ALL = "doc BIGINT, original BIGINT, prints BINARY";

    /// `shared` are the fingerprints that others have too, `prefix` the rarest of them.
    static final String SHARED = "doc BIGINT, shared BINARY, prefix BINARY";

    private static final ReusePairs.Options OPTIONS = ReusePairs.Options.DEFAULT;

    /// Fingerprints that a task counts together before it sends them on: 64 MB.
    private static final int CHUNK = 4 << 20;

    private FingerprintStage() {}

    static Dataset<Row> all(Dataset<Row> reports) {
        Dataset<Row> printed =
                Table.made(
                        reports.select("doc", "rank", "body"),
                        "doc BIGINT, rank BINARY, sameness STRING, prints BINARY",
                        rows -> Flat.of(rows, FingerprintStage::print));
        return Table.made(
                Table.gathered(printed, "sameness", "sameness", "rank"),
                ALL,
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
                out.accept(RowFactory.create(doc, first, row.getAs("prints")));
            } else {
                sameness = own;
                first = doc;
                out.accept(RowFactory.create(doc, null, row.getAs("prints")));
            }
        }
    }

    /// @param all as [#all] gives them
    static Dataset<Row> shared(Dataset<Row> all) {
        int most = OPTIONS.longestList();
        Dataset<Row> occurrences =
                Table.made(
                        all.where(col("original").isNull()).select("doc", "prints"),
                        "spread BIGINT, print BIGINT, what TINYINT, doc BIGINT",
                        rows -> new Occurrences(rows, CHUNK, most));
        Dataset<Row> frequent =
                Table.made(
                        Table.gathered(occurrences, "spread", "print", "what", "doc"),
                        "doc BIGINT, print BIGINT, reports INT",
                        rows -> new Frequencies(rows, most));
        return Table.made(
                Table.gathered(frequent, "doc", "doc"),
                SHARED,
                rows -> Flat.of(new Groups(rows, "doc"), FingerprintStage::prefix));
    }

    private static void prefix(java.util.List<Row> group, Consumer<Row> out) {
        int n = group.size();
        if (n < OPTIONS.shared()) return;
        group.sort(FingerprintStage::rareFirst);
        Numbers.Growing prefix = new Numbers.Growing();
        for (Row row : group.subList(0, n - OPTIONS.shared() + 1)) {
            if (row.getInt(2) <= OPTIONS.longestList()) prefix.add(row.getLong(1));
        }
        if (prefix.size() == 0) return;
        long[] shared = group.stream().mapToLong(row -> row.getLong(1)).toArray();
        Arrays.sort(shared);
        out.accept(
                RowFactory.create(
                        group.getFirst().getAs("doc"),
                        Numbers.bytes(shared),
                        Numbers.bytes(prefix.toArray())));
    }

    private static int rareFirst(Row a, Row b) {
        int byReports = Integer.compare(a.getInt(2), b.getInt(2));
        return byReports != 0 ? byReports : Long.compare(a.getLong(1), b.getLong(1));
    }
}
