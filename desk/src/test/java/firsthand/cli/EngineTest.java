package firsthand.cli;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program that people start has nothing of the cluster's engine on its class path.
class EngineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.apache.spark.SparkContext",
                "org.apache.hadoop.conf.Configuration",
                "scala.Option",
                "firsthand.cluster.ArchiveJob"
            })
    void isNotThere(String name) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }
}
