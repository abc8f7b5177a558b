package firsthand.cluster;

import java.util.function.UnaryOperator;
import org.apache.spark.sql.SparkSession;

/// The engine as tests start it: small, silent, on this machine.
final class Engine {
    private Engine() {}

    /// The one engine in this process, two threads wide, for all tests: starting it is dear.
    ///
    /// @param partitions into which rows are divided, no fewer
    static SparkSession shared(int partitions) {
        return with("local[2]", partitions, builder -> builder);
    }

    /// @param master `local[2]`, `local-cluster[2,1,1024]`; an engine that already runs is taken as
    ///     it is
    static SparkSession with(
            String master, int partitions, UnaryOperator<SparkSession.Builder> more) {
        SparkSession spark = more.apply(settings(master, partitions)).getOrCreate();
        spark.conf().set("spark.sql.shuffle.partitions", partitions);
        return spark;
    }

    private static SparkSession.Builder settings(String master, int partitions) {
        return ArchiveJob.session()
                .master(master)
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.hadoop.fs.file.impl", LocalFiles.class.getName())
                .config("spark.sql.shuffle.partitions", partitions)
                .config("spark.default.parallelism", partitions)
                .config("spark.sql.adaptive.coalescePartitions.enabled", false)
                .config("spark.sql.catalogImplementation", "in-memory");
    }
}
