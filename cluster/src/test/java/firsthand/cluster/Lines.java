package firsthand.cluster;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/// Rows as lines, in order, so that two tables can be told equal.
final class Lines {
    private Lines() {}

    /// @param columns of the table that are compared, in order
    static List<String> of(SparkSession spark, String out, String table, String... columns) {
        Dataset<Row> rows = spark.read().parquet(out + "/" + table);
        List<org.apache.spark.sql.Column> chosen = new ArrayList<>();
        for (String c : columns) chosen.add(rows.col(c).cast(type(rows, c)));
        return of(rows.select(chosen.toArray(org.apache.spark.sql.Column[]::new)).collectAsList());
    }

    /// A folder's name that looks like a date is read as one: it is compared as it stands.
    private static String type(Dataset<Row> rows, String column) {
        return column.equals("day")
                ? "string"
                : rows.schema().apply(column).dataType().catalogString();
    }

    static List<String> of(List<Row> rows) {
        return rows.stream().map(Lines::value).sorted().toList();
    }

    static Row row(Object... values) {
        return RowFactory.create(values);
    }

    private static String value(Object value) {
        return switch (value) {
            case null -> "-";
            case Row r -> {
                List<String> parts = new ArrayList<>();
                for (int i = 0; i < r.length(); i++) parts.add(value(r.get(i)));
                yield "(" + String.join(" | ", parts) + ")";
            }
            case Object[] list -> "[" + values(List.of(list)) + "]";
            case List<?> list -> "[" + values(list) + "]";
            case scala.collection.Seq<?> list ->
                    "[" + values(scala.jdk.javaapi.CollectionConverters.asJava(list)) + "]";
            default -> value.toString();
        };
    }

    private static String values(Iterable<?> values) {
        List<String> parts = new ArrayList<>();
        for (Object v : values) parts.add(value(v));
        return String.join(", ", parts);
    }
}
