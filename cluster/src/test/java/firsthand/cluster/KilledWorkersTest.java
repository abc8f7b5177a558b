package firsthand.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firsthand.cluster.ArchiveJob.Options;
import firsthand.cluster.ArchiveJob.Part;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A worker process is killed at a random moment of the job: the tables are the same. The number of
/// kills is in `firsthand.kills`, the input in `firsthand.archive`.
class KilledWorkersTest {
    private static final int KILLS = Integer.getInteger("firsthand.kills", 1);

    /// Without an archive of your own: one sample, all parts but those that need the language
    /// models.
    private static final String ARCHIVE =
            System.getProperty("firsthand.archive", "../samples/election-count");

    static final Set<Part> PARTS =
            Boolean.getBoolean("firsthand.all-parts")
                    ? EnumSet.allOf(Part.class)
                    : EnumSet.of(Part.REPORTS, Part.REUSE, Part.STORIES);

    static final Windows.Size WINDOW = new Windows.Size(5_000, 1_000);

    @TempDir Path temp;

    @Test
    void tablesOutliveTheWorkers() throws Exception {
        List<String> inputs = List.of(ARCHIVE);
        OneMachine one = new OneMachine(inputs, Worker.firsthand());
        List<List<String>> expected = List.of(one.reports(), one.pairs(), one.stories(WINDOW));
        Options options = new Options(PARTS, WINDOW, StoryWork.WHOLE, Optional.empty(), false);
        SparkSession spark = Workers.start(4);
        try {
            Killer killer = new Killer();
            spark.sparkContext().addSparkListener(killer);
            int usual = 0;
            // one sequence: the first numbers of neighbouring seeds are much alike
            Random moments = new Random(1);
            for (int run = 0; run <= KILLS; run++) {
                String out = temp.resolve("run" + run).toString();
                // in the first run nobody is killed: it shows how many tasks there are
                int at = run == 0 ? 0 : 1 + moments.nextInt(usual * 8 / 10);
                killer.tasks.set(0);
                killer.at.set(at);
                long start = System.nanoTime();
                new ArchiveJob(spark, options).run(inputs, out);
                long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                if (run == 0) usual = killer.tasks.get();
                assertEquals(run == 0 ? 0 : run, killer.kills.get(), "no worker was killed");
                assertEquals(expected, tables(spark, out));
                System.out.println(
                        "run "
                                + run
                                + ", killed at task "
                                + at
                                + " of "
                                + usual
                                + ": "
                                + took
                                + " ms");
            }
        } finally {
            spark.stop();
        }
    }

    /// Kills a worker when so many tasks have ended.
    private static final class Killer extends SparkListener {
        private final AtomicInteger tasks = new AtomicInteger();
        private final AtomicInteger at = new AtomicInteger();
        private final AtomicInteger kills = new AtomicInteger();

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            if (tasks.incrementAndGet() == at.get() && Workers.killOne(new Random(at.get())))
                kills.incrementAndGet();
        }
    }

    static List<List<String>> tables(SparkSession spark, String out) {
        return List.of(
                Lines.of(spark, out, "reports", OneMachine.REPORTS),
                Lines.of(spark, out, "reuse_pairs", OneMachine.PAIRS),
                Lines.of(spark, out, "stories", OneMachine.STORIES));
    }
}
