package firsthand.cluster;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/// Schemas in one line each, and rows made from rows.
final class Table {
    private Table() {}

    /// Columns as `name TYPE, name TYPE`, in the engine's own words.
    static StructType schema(String columns) {
        return StructType.fromDDL(columns);
    }

    /// Each partition's rows become rows of this schema.
    static Dataset<Row> made(
            Dataset<Row> from, String columns, MapPartitionsFunction<Row, Row> how) {
        return from.mapPartitions(how, Encoders.row(schema(columns)));
    }

    /// All places with the same value of the column come together, sorted by the columns.
    static Dataset<Row> gathered(Dataset<Row> rows, String by, String first, String... then) {
        return rows.repartition(rows.col(by)).sortWithinPartitions(first, then);
    }
}
