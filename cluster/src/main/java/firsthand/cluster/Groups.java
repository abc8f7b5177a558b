package firsthand.cluster;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;

/// The rows of a sorted partition, those with the same key at a time. Only one group is held.
final class Groups implements Iterator<List<Row>> {
    private final Iterator<Row> rows;
    private final String key;
    private List<Row> next = new ArrayList<>();

    /// @param key a column of plain values by which the rows are sorted
    Groups(Iterator<Row> rows, String key) {
        this.rows = rows;
        this.key = key;
        if (rows.hasNext()) next.add(rows.next());
    }

    @Override
    public boolean hasNext() {
        return !next.isEmpty();
    }

    @Override
    public List<Row> next() {
        if (next.isEmpty()) throw new NoSuchElementException();
        List<Row> group = next;
        next = new ArrayList<>();
        Object of = group.getFirst().getAs(key);
        while (rows.hasNext()) {
            Row row = rows.next();
            if (!row.getAs(key).equals(of)) {
                next.add(row);
                break;
            }
            group.add(row);
        }
        return group;
    }
}
