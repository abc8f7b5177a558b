package firsthand.cluster;

import firsthand.cluster.Numbers.Growing;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/// In how many reports a fingerprint stands, told to each of these reports; those that stand in one
/// alone are left out. Boilerplate is counted as one more than the most, whatever it is, and never
/// held: memory is bounded by the longest list that counts.
final class Frequencies extends Flat<Row> {
    private final Iterator<Row> occurrences;
    private final int most;
    private final Growing docs = new Growing();
    private boolean any;
    private boolean boilerplate;
    private long print;

    /// @param occurrences sorted by fingerprint, then by what they are
    Frequencies(Iterator<Row> occurrences, int most) {
        this.occurrences = occurrences;
        this.most = most;
    }

    @Override
    boolean step(Consumer<Row> out) {
        if (!occurrences.hasNext()) {
            end(out);
            return false;
        }
        Row row = occurrences.next();
        long of = row.getLong(1);
        if (!any || of != print) {
            end(out);
            any = true;
            print = of;
            boilerplate = false;
        }
        switch (row.getByte(2)) {
            case Occurrences.FREQUENT -> boilerplate = true;
            case Occurrences.SPREAD -> out.accept(row(row.getLong(3), most + 1));
            default -> count(row.getLong(3), out);
        }
        return true;
    }

    private void count(long doc, Consumer<Row> out) {
        if (!boilerplate && docs.size() == most) {
            boilerplate = true;
            give(most + 1, out);
        }
        if (boilerplate) out.accept(row(doc, most + 1));
        else docs.add(doc);
    }

    private void end(Consumer<Row> out) {
        if (docs.size() > 1) give(docs.size(), out);
        docs.clear();
    }

    private void give(int reports, Consumer<Row> out) {
        for (int i = 0; i < docs.size(); i++) out.accept(row(docs.get(i), reports));
        docs.clear();
    }

    private Row row(long doc, int reports) {
        return RowFactory.create(doc, print, reports);
    }
}
