package firsthand.cluster;

import firsthand.cluster.Numbers.Growing;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/// In how many reports a 5-gram stands, told to each of these reports; those that stand in one
/// alone are left out. Boilerplate is counted as one more than the most, whatever it is, and not
/// held: memory is bounded by a bucket's other 5-grams.
final class Frequencies extends Flat<Row> {
    /// `grams` are [Grams#ranked]; a report has several rows.
    static final String COLUMNS = "doc BIGINT, grams BINARY";

    private static final int DOCUMENT_BITS = 24;
    private static final int DOCUMENT = (1 << DOCUMENT_BITS) - 1;

    private final Iterator<Row> rows;
    private final int most;
    private final int hold;
    private int bucket = -1;

    /// 5-gram and number of the report, in this order.
    private Growing entries = new Growing();

    private Growing docs = new Growing();
    private Set<Long> boilerplate = new HashSet<>();

    /// What is still to be given of the bucket before: its reports and their 5-grams.
    private long[] givenDocs = {};

    private long[] given = {};
    private int[] ends = {};
    private int next;

    /// @param rows of [Occurrences], sorted by bucket, then by what they are
    /// @param hold so many occurrences are held before boilerplate is looked for among them
    Frequencies(Iterator<Row> rows, int most, int hold) {
        this.rows = rows;
        this.most = most;
        this.hold = hold;
    }

    @Override
    boolean step(Consumer<Row> out) {
        if (next < givenDocs.length) {
            give(out);
            return true;
        }
        if (!rows.hasNext()) {
            count();
            return givenDocs.length > 0;
        }
        Row row = rows.next();
        int of = row.getInt(0);
        if (of != bucket) {
            count();
            bucket = of;
        }
        take(row.getByte(1), Numbers.of(row.getAs(2)), out);
        return true;
    }

    private void take(byte what, long[] lists, Consumer<Row> out) {
        if (what == Occurrences.FREQUENT) {
            for (long gram : lists) boilerplate.add(gram);
            return;
        }
        for (int at = 0, end; at < lists.length; at = end) {
            end = at + 2 + (int) lists[at + 1];
            Growing frequent = new Growing();
            int number = docs.size();
            for (int i = at + 2; i < end; i++) {
                if (what == Occurrences.SPREAD || boilerplate.contains(lists[i]))
                    frequent.add(Grams.ranked(lists[i], most + 1));
                else entries.add(lists[i] << DOCUMENT_BITS | number);
            }
            if (frequent.size() < end - at - 2) counted(lists[at]);
            give(lists[at], frequent.toArray(), out);
        }
        if (entries.size() >= 2 * hold) findBoilerplate(out);
    }

    /// A report comes once to be counted: it stands in one chunk.
    private void counted(long doc) {
        docs.add(doc);
        if (docs.size() > DOCUMENT)
            throw new IllegalStateException("more than 16 million reports in a bucket");
    }

    /// What has become boilerplate goes on its way.
    private void findBoilerplate(Consumer<Row> out) {
        long[] sorted = sorted();
        entries = new Growing();
        for (int from = 0, to; from < sorted.length; from = to) {
            to = end(sorted, from);
            if (to - from <= most) {
                for (int i = from; i < to; i++) entries.add(sorted[i]);
                continue;
            }
            long gram = sorted[from] >>> DOCUMENT_BITS;
            boilerplate.add(gram);
            for (int i = from; i < to; i++)
                give(docs.get(number(sorted[i])), new long[] {Grams.ranked(gram, most + 1)}, out);
        }
    }

    private long[] sorted() {
        long[] sorted = entries.toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static int end(long[] sorted, int from) {
        int to = from + 1;
        while (to < sorted.length && sorted[to] >>> DOCUMENT_BITS == sorted[from] >>> DOCUMENT_BITS)
            to++;
        return to;
    }

    private static int number(long entry) {
        return (int) entry & DOCUMENT;
    }

    /// Counts what was held of the bucket; its reports are given one by one.
    private void count() {
        long[] sorted = sorted();
        givenDocs = docs.toArray();
        ends = new int[givenDocs.length];
        int kept = 0;
        for (int from = 0, to; from < sorted.length; from = to) {
            to = end(sorted, from);
            if (to - from == 1) continue;
            for (int i = from; i < to; i++) ends[number(sorted[i])]++;
            kept += to - from;
        }
        // filling moves where they begin to where they end
        Numbers.countsToBegins(ends);
        given = new long[kept];
        for (int from = 0, to; from < sorted.length; from = to) {
            to = end(sorted, from);
            if (to - from == 1) continue;
            long ranked =
                    Grams.ranked(sorted[from] >>> DOCUMENT_BITS, Math.min(to - from, most + 1));
            for (int i = from; i < to; i++) given[ends[number(sorted[i])]++] = ranked;
        }
        next = 0;
        entries = new Growing();
        docs = new Growing();
        boilerplate = new HashSet<>();
    }

    private void give(Consumer<Row> out) {
        int from = next == 0 ? 0 : ends[next - 1];
        give(givenDocs[next], Arrays.copyOfRange(given, from, ends[next]), out);
        next++;
    }

    private static void give(long doc, long[] grams, Consumer<Row> out) {
        if (grams.length > 0) out.accept(RowFactory.create(doc, Numbers.bytes(grams)));
    }
}
