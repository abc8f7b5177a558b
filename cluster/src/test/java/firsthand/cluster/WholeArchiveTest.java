package firsthand.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.cluster.ArchiveJob.Options;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The tables of a real archive, `firsthand.archive`, are those of one machine, row for row:
/// reports, pairs and stories. Too long for every day: `bench/same-tables ARCHIVE` runs it.
@EnabledIfSystemProperty(named = "firsthand.archive", matches = ".+")
class WholeArchiveTest {
    private static List<String> inputs;
    private static List<List<String>> expected;

    @TempDir Path temp;

    @BeforeAll
    static void read() {
        inputs = List.of(System.getProperty("firsthand.archive"));
        OneMachine one = new OneMachine(inputs, Worker.firsthand());
        expected = List.of(one.reports(), one.pairs(), one.stories(KilledWorkersTest.WINDOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void isThatOfOneMachine(int partitions) throws IOException {
        SparkSession spark = Engine.shared(partitions);
        Options options =
                new Options(
                        KilledWorkersTest.PARTS,
                        KilledWorkersTest.WINDOW,
                        StoryWork.WHOLE,
                        Optional.empty(),
                        false);
        String out = temp.toString();
        new ArchiveJob(spark, options).run(inputs, out);
        List<List<String>> made = KilledWorkersTest.tables(spark, out);
        for (int table = 0; table < made.size(); table++)
            assertEquals(expected.get(table), made.get(table));
        System.out.printf(
                "%d partitions: %d reports, %d pairs, %d stories: the same%n",
                partitions, made.get(0).size(), made.get(1).size(), made.get(2).size());
    }
}
