package firsthand.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Counting fingerprints chunk by chunk gives what counting them all at once gives.
class FrequenciesTest {
    private static final StructType REPORT = Table.schema("doc BIGINT, prints BINARY");
    private static final int MOST = 5;

    private static List<Row> reports(Random random) {
        List<Row> reports = new ArrayList<>();
        for (long doc = 0; doc < 200; doc++) {
            long[] prints =
                    random.longs(12, 0, 400).map(p -> p * p / 40).sorted().distinct().toArray();
            reports.add(
                    new GenericRowWithSchema(new Object[] {doc, Numbers.bytes(prints)}, REPORT));
        }
        return reports;
    }

    private static List<Row> all(Flat<Row> rows) {
        List<Row> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 500, 100_000})
    void chunksDoNotShow(int chunk) {
        List<Row> reports = reports(new Random(chunk));
        Map<Long, Integer> counts = new HashMap<>();
        for (Row r : reports)
            for (long p : Numbers.of(r.getAs("prints"))) counts.merge(p, 1, Integer::sum);
        List<String> expected = new ArrayList<>();
        for (Row r : reports) {
            for (long p : Numbers.of(r.getAs("prints"))) {
                int n = Math.min(MOST + 1, counts.get(p));
                if (n > 1) expected.add(r.get(0) + " " + p + " " + n);
            }
        }
        List<Row> sent = all(new Occurrences(reports.iterator(), chunk, MOST));
        // two tasks, as the rows are divided among them
        List<String> found = new ArrayList<>();
        for (int task = 0; task < 2; task++) {
            int mine = task;
            List<Row> sorted =
                    sent.stream()
                            .filter(r -> Math.floorMod(r.getLong(0), 2L) == mine)
                            .sorted(
                                    Comparator.comparingLong((Row r) -> r.getLong(1))
                                            .thenComparingInt(r -> r.getByte(2))
                                            .thenComparingLong(r -> r.getLong(3)))
                            .toList();
            for (Row r : all(new Frequencies(sorted.iterator(), MOST)))
                found.add(r.get(0) + " " + r.get(1) + " " + r.get(2));
        }
        assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList());
    }

    @org.junit.jupiter.api.Test
    void aLineOnEveryPageIsSpread() {
        List<Row> pages = new ArrayList<>();
        for (long doc = 0; doc < 1000; doc++) {
            long[] one = {7};
            pages.add(new GenericRowWithSchema(new Object[] {doc, Numbers.bytes(one)}, REPORT));
        }
        List<Row> sent = all(new Occurrences(pages.iterator(), 1_000_000, MOST));
        int[] tasks = new int[10];
        for (Row r : sent) tasks[(int) Math.floorMod(r.getLong(0) >>> 20, 10L)]++;
        assertTrue(Arrays.stream(tasks).max().orElseThrow() < 200, Arrays.toString(tasks));
    }
}
