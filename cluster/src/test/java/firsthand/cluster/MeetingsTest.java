package firsthand.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever shares enough meets often enough, whatever else the reports hold.
class MeetingsTest {
    private static final StructType COUNTED = Table.schema(Frequencies.COLUMNS);
    private static final int SHARED = 20;
    private static final int MOST = 12;

    /// The 5-grams of reports that copy one another in part: some are rare, some boilerplate.
    private static List<long[]> reports(Random random) {
        List<long[]> reports = new ArrayList<>();
        for (int r = 0; r < 80; r++) {
            Set<Long> grams = new TreeSet<>();
            int own = r;
            random.longs(30, 0, 60).forEach(g -> grams.add(1_000L * own + g));
            for (int copied = random.nextInt(3); r > 0 && copied > 0; copied--) {
                long[] other = reports.get(random.nextInt(r));
                int from = random.nextInt(other.length);
                for (int i = from; i < Math.min(other.length, from + 15 + own % 20); i++)
                    grams.add(other[i]);
            }
            if (r % 3 > 0) for (long g = 0; g < r % 25; g++) grams.add(900_000L + g);
            reports.add(grams.stream().mapToLong(Long::longValue).toArray());
        }
        return reports;
    }

    private static long common(long[] a, long[] b) {
        return Arrays.stream(a).filter(g -> Arrays.binarySearch(b, g) >= 0).count();
    }

    private static List<Row> prefixes(List<long[]> reports, int buckets) {
        Map<Long, Integer> counts = new HashMap<>();
        for (long[] grams : reports) for (long g : grams) counts.merge(g, 1, Integer::sum);
        List<Row> prefixes = new ArrayList<>();
        for (int doc = 0; doc < reports.size(); doc++) {
            long[] ranked =
                    Arrays.stream(reports.get(doc))
                            .filter(g -> counts.get(g) > 1)
                            .map(g -> Grams.ranked(g, Math.min(MOST + 1, counts.get(g))))
                            .toArray();
            // a report's 5-grams come in several rows
            List<Row> group = new ArrayList<>();
            for (int half = 0; half < 2; half++) {
                long[] part =
                        Arrays.copyOfRange(
                                ranked, half * ranked.length / 2, (half + 1) * ranked.length / 2);
                Object[] row = {(long) doc, Numbers.bytes(part)};
                group.add(new GenericRowWithSchema(row, COUNTED));
            }
            Prefix.of(group, SHARED, MOST, buckets, prefixes::add);
        }
        return prefixes.stream()
                .sorted(
                        Comparator.comparingInt((Row r) -> r.getInt(0))
                                .thenComparingLong(r -> r.getLong(1)))
                .toList();
    }

    private static Set<String> candidates(List<long[]> reports, int buckets) {
        Map<Long, List<Row>> met = new HashMap<>();
        new Meetings(prefixes(reports, buckets).iterator())
                .forEachRemaining(
                        r -> met.computeIfAbsent(r.getLong(0), k -> new ArrayList<>()).add(r));
        Set<String> found = new TreeSet<>();
        met.forEach(
                (report, rows) ->
                        CandidateStage.often(
                                rows, pair -> found.add(pair.get(0) + " " + pair.get(1))));
        return found;
    }

    private static long boilerplate(long[] grams, Map<Long, Integer> counts) {
        return Arrays.stream(grams).filter(g -> counts.get(g) > MOST).count();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void nobodyWhoSharesEnoughIsMissed(int buckets) {
        int enough = 0;
        for (int seed = 0; seed < 8; seed++) {
            List<long[]> reports = reports(new Random(seed));
            Set<String> found = candidates(reports, buckets);
            Map<Long, Integer> counts = new HashMap<>();
            for (long[] grams : reports) for (long g : grams) counts.merge(g, 1, Integer::sum);
            for (int b = 0; b < reports.size(); b++) {
                for (int a = 0; a < b; a++) {
                    long[] other = reports.get(b);
                    long common = common(reports.get(a), other);
                    boolean rare =
                            Arrays.stream(reports.get(a))
                                    .filter(g -> Arrays.binarySearch(other, g) >= 0)
                                    .anyMatch(g -> counts.get(g) <= MOST);
                    String pair = a + " " + b;
                    if (common >= SHARED && rare) {
                        enough++;
                        assertTrue(found.contains(pair), pair + " of " + seed);
                    }
                    long missed =
                            Math.min(
                                    boilerplate(reports.get(a), counts),
                                    boilerplate(other, counts));
                    if (common + missed < Prefix.MEETINGS) assertFalse(found.contains(pair), pair);
                }
            }
        }
        assertTrue(enough > 200, "pairs that share enough: " + enough);
    }

    @Test
    void copiesMeetInOneRow() {
        List<Row> rows = new ArrayList<>();
        long[] grams = new Random(1).longs(300, 0, 1L << 40).toArray();
        for (long doc = 0; doc < 50; doc++)
            rows.add(RowFactory.create(0, Prefix.marked(doc, 0), Numbers.bytes(grams)));
        List<Row> met = new ArrayList<>();
        new Meetings(rows.iterator()).forEachRemaining(met::add);
        assertEquals(49, met.size());
        long[] last = Numbers.of(met.getLast().getAs(1));
        assertEquals(2 * 49, last.length);
        for (int i = 1; i < last.length; i += 2) assertEquals(300, last[i]);
    }
}
