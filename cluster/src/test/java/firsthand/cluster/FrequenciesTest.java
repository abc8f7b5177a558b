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
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counting 5-grams chunk by chunk and bucket by bucket gives what counting them all at once gives.
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
    @CsvSource({"1, 1, 1000", "50, 3, 10", "500, 7, 40", "100000, 4, 100000"})
    void chunksAndBucketsDoNotShow(int chunk, int buckets, int hold) {
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
        List<Row> sorted =
                all(new Occurrences(reports.iterator(), chunk, MOST, buckets)).stream()
                        .sorted(
                                Comparator.comparingInt((Row r) -> r.getInt(0))
                                        .thenComparingInt(r -> r.getByte(1)))
                        .toList();
        List<String> found = new ArrayList<>();
        for (Row r : all(new Frequencies(sorted.iterator(), MOST, hold))) {
            for (long ranked : Numbers.of(r.<byte[]>getAs(1)))
                found.add(r.get(0) + " " + Grams.gram(ranked) + " " + Grams.reports(ranked));
        }
        assertEquals(expected.stream().sorted().toList(), found.stream().sorted().toList());
    }

    @Test
    void aLineOnEveryPageIsSpread() {
        List<Row> pages = new ArrayList<>();
        for (long doc = 0; doc < 1000; doc++) {
            long[] one = {7};
            pages.add(new GenericRowWithSchema(new Object[] {doc, Numbers.bytes(one)}, REPORT));
        }
        int[] tasks = new int[10];
        for (Row r : all(new Occurrences(pages.iterator(), 1_000_000, MOST, 10)))
            tasks[r.getInt(0)] += Numbers.of(r.getAs(2)).length / 3;
        assertEquals(1000, Arrays.stream(tasks).sum());
        assertTrue(Arrays.stream(tasks).max().orElseThrow() < 200, Arrays.toString(tasks));
    }
}
