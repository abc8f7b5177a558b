package firsthand.cluster;

import firsthand.cluster.Numbers.Growing;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/// How often a report meets each earlier one in the lists of a bucket's 5-grams. A meeting costs an
/// addition, not a row: copies that have hundreds of 5-grams in common make one entry in one row.
final class Meetings extends Flat<Row> {
    /// `met`: `earlier report, how often`, and so on.
    static final String COLUMNS = "report BIGINT, met BINARY";

    private static final int REPORT_BITS = 24;
    private static final int REPORT = (1 << REPORT_BITS) - 1;

    private final Iterator<Row> rows;
    private int bucket = -1;
    private Growing entries = new Growing();
    private Growing reports = new Growing();
    private Lists lists = Lists.NONE;
    private int next;

    /// @param rows of [Prefix], sorted by bucket, then by report
    Meetings(Iterator<Row> rows) {
        this.rows = rows;
    }

    @Override
    boolean step(Consumer<Row> out) {
        if (next < lists.reports.length) {
            lists.give(next++, out);
            return true;
        }
        if (!rows.hasNext()) {
            sort();
            return lists.reports.length > 0;
        }
        Row row = rows.next();
        if (row.getInt(0) != bucket) {
            sort();
            bucket = row.getInt(0);
        }
        int number = reports.size();
        if (number > REPORT)
            throw new IllegalStateException("more than 16 million reports in a bucket");
        reports.add(row.getLong(1));
        for (long gram : Numbers.of(row.getAs(2))) entries.add(gram << REPORT_BITS | number);
        return true;
    }

    private void sort() {
        lists = Lists.of(entries.toArray(), reports.toArray());
        next = 0;
        entries = new Growing();
        reports = new Growing();
    }

    /// The lists of a bucket.
    ///
    /// @param members reports by number, list after list, ascending in each
    /// @param begins where the list of each member begins
    /// @param ends where the places of each report end
    /// @param places of all reports among the members, report after report
    /// @param reports by number
    /// @param counts a zero for each report
    private record Lists(
            int[] members, int[] begins, int[] ends, int[] places, long[] reports, int[] counts) {
        static final Lists NONE =
                new Lists(new int[0], new int[0], new int[0], new int[0], new long[0], new int[0]);

        static Lists of(long[] entries, long[] reports) {
            Arrays.sort(entries);
            int[] members = new int[entries.length];
            int[] begins = new int[entries.length];
            int[] ends = new int[reports.length];
            for (int i = 0; i < entries.length; i++) {
                boolean same =
                        i > 0 && entries[i] >>> REPORT_BITS == entries[i - 1] >>> REPORT_BITS;
                begins[i] = same ? begins[i - 1] : i;
                members[i] = (int) entries[i] & REPORT;
                ends[members[i]]++;
            }
            // filling moves where they begin to where they end
            Numbers.countsToBegins(ends);
            int[] places = new int[entries.length];
            for (int i = 0; i < entries.length; i++) places[ends[members[i]]++] = i;
            return new Lists(members, begins, ends, places, reports, new int[reports.length]);
        }

        void give(int report, Consumer<Row> out) {
            Growing met = new Growing();
            for (int p = report == 0 ? 0 : ends[report - 1]; p < ends[report]; p++) {
                for (int i = begins[places[p]]; i < places[p]; i++) {
                    if (counts[members[i]]++ == 0) met.add(members[i]);
                }
            }
            if (met.size() == 0) return;
            Growing told = new Growing();
            for (int i = 0; i < met.size(); i++) {
                int earlier = (int) met.get(i);
                told.add(reports[earlier]);
                told.add(counts[earlier]);
                counts[earlier] = 0;
            }
            out.accept(RowFactory.create(reports[report], Numbers.bytes(told.toArray())));
        }
    }
}
