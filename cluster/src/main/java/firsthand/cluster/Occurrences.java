package firsthand.cluster;

import firsthand.cluster.Numbers.Growing;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/// Which report has which fingerprint, on the way to whoever counts it.
///
/// A fingerprint that is boilerplate within the few thousand reports of a chunk is boilerplate
/// everywhere: one row says so to whoever counts it, and its occurrences are spread over all tasks
/// instead of meeting in one. So a line that stands on a million pages makes no task larger than
/// others.
final class Occurrences extends Flat<Row> {
    /// What a row is; the order in which they are sorted.
    static final byte FREQUENT = 0;

    static final byte COUNTED = 1;
    static final byte SPREAD = 2;

    private final Iterator<Row> reports;
    private final int chunk;
    private final int most;

    /// @param chunk so many fingerprints are looked at together
    /// @param most in more reports a fingerprint is boilerplate
    Occurrences(Iterator<Row> reports, int chunk, int most) {
        this.reports = reports;
        this.chunk = chunk;
        this.most = most;
    }

    @Override
    boolean step(Consumer<Row> out) {
        Growing prints = new Growing();
        Growing docs = new Growing();
        Growing ends = new Growing();
        while (prints.size() < chunk && reports.hasNext()) {
            Row row = reports.next();
            for (long print : Numbers.of(row.getAs("prints"))) prints.add(print);
            docs.add(row.<Long>getAs("doc"));
            ends.add(prints.size());
        }
        long[] all = prints.toArray();
        long[] frequent = frequent(all);
        for (long print : frequent) out.accept(row(print, print, FREQUENT, 0));
        int at = 0;
        for (int d = 0; d < docs.size(); d++) {
            long doc = docs.get(d);
            for (; at < ends.get(d); at++) {
                boolean known = Arrays.binarySearch(frequent, all[at]) >= 0;
                out.accept(
                        known
                                ? row(mixed(all[at], doc), all[at], SPREAD, doc)
                                : row(all[at], all[at], COUNTED, doc));
            }
        }
        return reports.hasNext();
    }

    private static Row row(long spread, long print, byte what, long doc) {
        return RowFactory.create(spread, print, what, doc);
    }

    private static long mixed(long print, long doc) {
        return (print ^ doc) * 0x9E3779B97F4A7C15L;
    }

    /// Ascending.
    private long[] frequent(long[] prints) {
        long[] sorted = prints.clone();
        Arrays.sort(sorted);
        Growing found = new Growing();
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from + 1;
            while (to < sorted.length && sorted[to] == sorted[from]) to++;
            if (to - from > most) found.add(sorted[from]);
        }
        return found.toArray();
    }
}
