package firsthand.cluster;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import firsthand.cluster.Listing.InputFile;
import firsthand.encoding.Encoded;
import firsthand.read.Inputs;
import firsthand.read.Limits;
import firsthand.read.Outcome;
import firsthand.report.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/// Bytes to outcomes, a file a task, by `core`'s readers: each report as its file has it, its id
/// not
/// yet numbered.
final class ReadStage {
    /// `doc` is the place in the run: the file's number and the outcome's within it. `rank` is the
    /// order in time, see [Rank]. A refusal has a key and a reason and no body.
    static final String COLUMNS =
            "doc BIGINT, id STRING, sha256 STRING, day STRING, rank BINARY, body BINARY, place STRING,"
                    + " key STRING, reason STRING";

    private static final List<String> FIELDS =
            List.of("id", "outlet", "url", "title", "author", "published", "language", "text");

    private final SparkSession spark;
    private final How how;

    /// How reports are read.
    ///
    /// @param wordsAlone only what is needed to compare words is looked for
    /// @param today a report that claims a later day gets a notice; null where nobody said (an
    ///     `Optional` can't cross to a worker)
    record How(boolean wordsAlone, @Nullable LocalDate today) implements Serializable {
        Inputs into(Consumer<Outcome> out) {
            return wordsAlone
                    ? Inputs.wordsAlone(Limits.USUAL, out)
                    : Inputs.unnumbered(Limits.USUAL, Optional.ofNullable(today), out);
        }
    }

    ReadStage(SparkSession spark, How how) {
        this.spark = spark;
        this.how = how;
    }

    Dataset<Row> outcomes(List<String> inputs) throws IOException {
        Configuration hadoop = spark.sessionState().newHadoopConf();
        Listing listing = Listing.of(inputs, hadoop);
        List<InputFile> files = listing.files();
        Dataset<Row> all = missing(listing, files.size());
        List<Row> streamed = new ArrayList<>();
        Map<String, Row> tables = new HashMap<>();
        for (int number = 0; number < files.size(); number++) {
            InputFile f = files.get(number);
            Row row = RowFactory.create(number, f.place(), f.address());
            if (f.isParquet()) tables.put(f.address(), row);
            else streamed.add(row);
        }
        if (!tables.isEmpty()) all = all.union(rows(tables));
        return streamed.isEmpty() ? all : all.union(streams(streamed, hadoop));
    }

    private Dataset<Row> missing(Listing listing, int from) {
        List<Row> rows = new ArrayList<>();
        for (var m : listing.missing()) {
            long doc = doc(from + rows.size(), 0);
            rows.add(refusal(doc, new Outcome.Refused(m.place(), m.key(), m.reason())));
        }
        return spark.createDataFrame(rows, Table.schema(COLUMNS));
    }

    private Dataset<Row> streams(List<Row> files, Configuration hadoop) {
        Map<String, String> settings = new HashMap<>();
        hadoop.forEach(e -> settings.put(e.getKey(), e.getValue()));
        How by = how;
        int tasks = Math.max(1, files.size());
        // a file a task, with nothing sent around
        var listed = new JavaSparkContext(spark.sparkContext()).parallelize(files, tasks);
        var schema = Table.schema("file INT, place STRING, address STRING");
        return Table.made(
                spark.createDataFrame(listed, schema), COLUMNS, rows -> read(rows, settings, by));
    }

    private static Iterator<Row> read(Iterator<Row> files, Map<String, String> settings, How how) {
        Configuration hadoop = new Configuration(false);
        settings.forEach(hadoop::set);
        return Handed.each(
                files,
                (row, out) -> {
                    String place = row.getString(1);
                    Path path = new Path(row.getString(2));
                    Outcomes outcomes = new Outcomes(row.getInt(0), how.wordsAlone, out);
                    Inputs inputs = how.into(outcomes::take);
                    try (InputStream in = path.getFileSystem(hadoop).open(path, 1 << 16)) {
                        inputs.read(path.getName(), place, "", in);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /// Tables of reports: the columns of a report line, any of them absent but the text.
    private Dataset<Row> rows(Map<String, Row> files) {
        String[] addresses = files.keySet().stream().sorted().toArray(String[]::new);
        Dataset<Row> table = spark.read().option("mergeSchema", "true").parquet(addresses);
        List<String> known = FIELDS.stream().filter(List.of(table.columns())::contains).toList();
        List<Column> columns = new ArrayList<>();
        columns.add(col("_metadata.file_path").as("file_path"));
        columns.add(col("_metadata.row_index").as("row_index"));
        known.forEach(f -> columns.add(col(f).cast("string")));
        How by = how;
        return Table.made(
                table.select(columns.toArray(Column[]::new)),
                COLUMNS,
                rows -> Flat.of(rows, (row, out) -> line(row, known, files, by, out)));
    }

    private static void line(
            Row row, List<String> fields, Map<String, Row> files, How how, Consumer<Row> out) {
        Row file = files.get(new Path(URI.create(row.getString(0))).toString());
        if (file == null) throw new IllegalStateException("no input " + row.getString(0));
        long index = row.getLong(1);
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < fields.size(); i++) {
            if (!row.isNullAt(i + 2)) line.put(fields.get(i), row.getString(i + 2));
        }
        Outcomes outcomes = new Outcomes(file.getInt(0), how.wordsAlone, out).from(index);
        byte[] json = line.toString().getBytes(StandardCharsets.UTF_8);
        how.into(outcomes::take)
                .read(
                        "row.jsonl",
                        file.getString(1) + " row " + index,
                        "",
                        new ByteArrayInputStream(json));
    }

    static long doc(int file, long outcome) {
        return (long) file << 32 | outcome;
    }

    /// The outcomes of one file as rows.
    private static final class Outcomes {
        private final int file;
        private final boolean wordsAlone;
        private final Consumer<Row> out;
        private long next;

        Outcomes(int file, boolean wordsAlone, Consumer<Row> out) {
            this.file = file;
            this.wordsAlone = wordsAlone;
            this.out = out;
        }

        Outcomes from(long first) {
            next = first;
            return this;
        }

        void take(Outcome outcome) {
            long doc = doc(file, next++);
            out.accept(
                    switch (outcome) {
                        case Outcome.Accepted(Report r) -> report(doc, r);
                        case Outcome.Refused r -> refusal(doc, r);
                    });
        }

        private Row report(long doc, Report r) {
            @Nullable String sha256 = wordsAlone ? null : r.sha256();
            byte[] body = Encoded.plain(r, Report.class);
            return RowFactory.create(
                    doc, r.id(), sha256, Days.of(r), Rank.of(r), body, null, null, null);
        }
    }

    private static Row refusal(long doc, Outcome.Refused r) {
        return RowFactory.create(doc, null, null, null, null, null, r.place(), r.key(), r.reason());
    }

    /// The table of refusals: where, a stable key, a reason in words.
    static Dataset<Row> refusals(Dataset<Row> outcomes) {
        return outcomes.where(col("key").isNotNull())
                .select(
                        col("doc"),
                        col("place"),
                        col("key"),
                        col("reason"),
                        org.apache.spark.sql.functions.lit(Days.UNDATED).as("day"));
    }

    /// The rows of the reports alone.
    static Dataset<Row> reports(Dataset<Row> outcomes) {
        return outcomes.where(col("body").isNotNull()).drop("place", "key", "reason");
    }
}
