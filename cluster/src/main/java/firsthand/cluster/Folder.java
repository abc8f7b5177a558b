package firsthand.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/// Where the tables go. What one stage made and the next one reads is written down first: it is
/// bounded by the disk, not by memory, and a worker that dies costs its own tasks alone.
final class Folder {
    private static final String WORK = "_work";

    private final SparkSession spark;
    private final String out;

    Folder(SparkSession spark, String out) {
        this.spark = spark;
        this.out = out;
    }

    /// Writes rows that only later stages read, and reads them back.
    Dataset<Row> kept(String name, Dataset<Row> rows) {
        String path = out + "/" + WORK + "/" + name;
        rows.write()
                .mode(SaveMode.Overwrite)
                .option("compression", "lz4")
                // hardly a value comes twice
                .option("parquet.enable.dictionary", "false")
                .parquet(path);
        return spark.read().schema(rows.schema()).parquet(path);
    }

    /// Writes a table, one folder a day. Gzip, because plain Java can undo it.
    void table(String name, Dataset<Row> rows, String order) {
        rows.repartition(rows.col("day"))
                .sortWithinPartitions("day", order)
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("day")
                .option("compression", "gzip")
                .parquet(out + "/" + name);
    }

    /// Takes away what only the stages needed.
    void clear() {
        Path work = new Path(out, WORK);
        try {
            work.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(work, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
