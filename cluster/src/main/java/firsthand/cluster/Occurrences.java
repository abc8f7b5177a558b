package firsthand.cluster;

import firsthand.cluster.Numbers.Growing;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/// Which report has which 5-gram, on the way to whoever counts it: of each chunk of reports one row
/// for each bucket of 5-grams.
///
/// A 5-gram that is boilerplate within the few thousand reports of a chunk is boilerplate
/// everywhere: one row says so to whoever counts it, and its occurrences are spread over all
/// buckets instead of meeting in one. So a line that stands on a million pages makes no task larger
/// than others.
final class Occurrences extends Flat<Row> {
    /// `what` is the order in which rows of a bucket are read. `lists` are 5-grams where they are
    /// [#FREQUENT], else reports with theirs: `report, how many, 5-gram, 5-gram, ...`, and so on.
    static final String COLUMNS = "bucket INT, what TINYINT, lists BINARY";

    static final byte FREQUENT = 0;
    static final byte COUNTED = 1;
    static final byte SPREAD = 2;

    private final Iterator<Row> reports;
    private final int chunk;
    private final int most;
    private final int buckets;

    /// @param reports `doc, prints`
    /// @param chunk so many 5-grams are looked at together
    /// @param most in more reports a 5-gram is boilerplate
    /// @param buckets into which 5-grams are divided
    Occurrences(Iterator<Row> reports, int chunk, int most, int buckets) {
        this.reports = reports;
        this.chunk = chunk;
        this.most = most;
        this.buckets = buckets;
    }

    @Override
    boolean step(Consumer<Row> out) {
        Growing grams = new Growing();
        Growing docs = new Growing();
        Growing ends = new Growing();
        while (grams.size() < chunk && reports.hasNext()) {
            Row row = reports.next();
            for (long print : Numbers.of(row.getAs("prints"))) grams.add(Grams.of(print));
            docs.add(row.<Long>getAs("doc"));
            ends.add(grams.size());
        }
        if (docs.size() == 0) return false;
        long[] all = grams.toArray();
        long[] frequent = frequent(all);
        Buckets told = new Buckets(FREQUENT);
        Buckets counted = new Buckets(COUNTED);
        Buckets spread = new Buckets(SPREAD);
        for (long gram : frequent) told.add(Grams.bucket(gram, buckets), gram);
        int at = 0;
        for (int d = 0; d < docs.size(); d++) {
            long doc = docs.get(d);
            for (; at < ends.get(d); at++) {
                long gram = all[at];
                if (Arrays.binarySearch(frequent, gram) < 0)
                    counted.add(Grams.bucket(gram, buckets), doc, gram);
                else spread.add(spread(gram, doc), doc, gram);
            }
        }
        told.give(out);
        counted.give(out);
        spread.give(out);
        return true;
    }

    private int spread(long gram, long doc) {
        return (int) (((gram ^ doc) * 0x9E3779B97F4A7C15L >>> 1) % buckets);
    }

    /// Ascending.
    private long[] frequent(long[] grams) {
        long[] sorted = grams.clone();
        Arrays.sort(sorted);
        Growing found = new Growing();
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from + 1;
            while (to < sorted.length && sorted[to] == sorted[from]) to++;
            if (to - from > most) found.add(sorted[from]);
        }
        return found.toArray();
    }

    /// What goes to each bucket.
    private final class Buckets {
        private final byte what;
        private final @Nullable Growing[] lists = new Growing[buckets];
        private final int[] counts = new int[buckets];
        private final long[] docs = new long[buckets];

        Buckets(byte what) {
            this.what = what;
        }

        private Growing list(int bucket) {
            Growing list = lists[bucket];
            if (list == null) lists[bucket] = list = new Growing();
            return list;
        }

        void add(int bucket, long gram) {
            list(bucket).add(gram);
        }

        /// The 5-grams of a report come one after the other.
        void add(int bucket, long doc, long gram) {
            Growing list = list(bucket);
            if (list.size() == 0 || docs[bucket] != doc) {
                docs[bucket] = doc;
                list.add(doc);
                counts[bucket] = list.size();
                list.add(0);
            }
            list.add(gram);
            list.set(counts[bucket], list.get(counts[bucket]) + 1);
        }

        void give(Consumer<Row> out) {
            for (int b = 0; b < buckets; b++) {
                Growing list = lists[b];
                if (list == null) continue;
                out.accept(RowFactory.create(b, what, Numbers.bytes(list.toArray())));
            }
        }
    }
}
