package firsthand.cluster;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import firsthand.reuse.ReusePairs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/// The pairs of reports that may share twenty word 5-grams: all that do, and few others.
///
/// What passes between tasks are lists of numbers in buckets, never a row for a 5-gram or for a
/// meeting. A bucket has no more 5-grams than fit into memory, whatever the archive's size.
final class CandidateStage {
    static final String COLUMNS = "a BIGINT, b BIGINT";

    private static final ReusePairs.Options OPTIONS = ReusePairs.Options.DEFAULT;

    /// 5-grams that a task looks at together: 16 MB, and some five times as much to sort and to
    /// divide them.
    private static final int CHUNK = 2 << 20;

    private CandidateStage() {}

    /// @param prints as [FingerprintStage] gives them
    static Dataset<Row> candidates(Dataset<Row> prints) {
        Dataset<Row> originals =
                prints.where(col("original").isNull()).select(col("doc"), col("prints"));
        int buckets = buckets(originals);
        int most = OPTIONS.longestList();
        Dataset<Row> occurrences =
                Table.made(
                        originals,
                        Occurrences.COLUMNS,
                        rows -> new Occurrences(rows, CHUNK, most, buckets));
        Dataset<Row> frequencies =
                Table.made(
                        Table.gathered(occurrences, "bucket", "bucket", "what"),
                        Frequencies.COLUMNS,
                        rows -> new Frequencies(rows, most, CHUNK));
        Dataset<Row> prefixes =
                Table.made(
                        Table.gathered(frequencies, "doc", "doc"),
                        Prefix.COLUMNS,
                        rows ->
                                Flat.of(
                                        new Groups(rows, "doc"),
                                        (group, out) ->
                                                Prefix.of(
                                                        group,
                                                        OPTIONS.shared(),
                                                        most,
                                                        buckets,
                                                        out)));
        Dataset<Row> meetings =
                Table.made(
                        Table.gathered(prefixes, "bucket", "bucket", "report"),
                        Meetings.COLUMNS,
                        Meetings::new);
        return Table.made(
                Table.gathered(meetings, "report", "report"),
                COLUMNS,
                rows -> Flat.of(new Groups(rows, "report"), CandidateStage::often));
    }

    /// So many that each has what a task looks at together, and each core has one.
    private static int buckets(Dataset<Row> originals) {
        long bytes = originals.agg(coalesce(sum(length(col("prints"))), lit(0L))).head().getLong(0);
        long full = (bytes / Long.BYTES + CHUNK - 1) / CHUNK;
        int cores = originals.sparkSession().sparkContext().defaultParallelism();
        return (int) Math.max(full, cores);
    }

    /// @param group what one report met in each bucket
    static void often(List<Row> group, Consumer<Row> out) {
        long report = group.getFirst().getLong(0);
        Map<Long, Long> often = new HashMap<>();
        for (Row row : group) {
            long[] met = Numbers.of(row.getAs(1));
            for (int i = 0; i < met.length; i += 2) often.merge(met[i], met[i + 1], Long::sum);
        }
        often.forEach(
                (earlier, n) -> {
                    if (n + Prefix.missed(earlier, report) >= Prefix.MEETINGS)
                        out.accept(RowFactory.create(Prefix.doc(earlier), Prefix.doc(report)));
                });
    }
}
