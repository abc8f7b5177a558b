package firsthand.cluster;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import firsthand.encoding.Encoded;
import firsthand.report.Report;
import java.io.NotSerializableException;
import java.io.Serializable;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.Serializer;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import scala.reflect.ClassTag$;

/// Nothing of `core` goes from machine to machine but as bytes of its own: by mistake neither.
class TrapsTest {
    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("firsthand");

    private static final Report REPORT = Report.of("r1", "The dam gave way.");

    @Test
    void noRecordOfCoreIsSerializable() {
        noClasses()
                .that(resideOutsideOfPackage("firsthand.cluster.."))
                .and(assignableTo(Record.class))
                .should()
                .beAssignableTo(Serializable.class)
                .check(ALL);
    }

    @Test
    void whatCrossesHoldsNothingOfCore() {
        noFields()
                .that()
                .areDeclaredInClassesThat(
                        resideInAPackage("firsthand.cluster..")
                                .and(assignableTo(Serializable.class)))
                .should()
                .haveRawType(
                        resideInAPackage("firsthand..")
                                .and(resideOutsideOfPackage("firsthand.cluster..")))
                .check(ALL);
    }

    @Test
    void coreKnowsNoEngine() {
        noClasses()
                .that(resideOutsideOfPackage("firsthand.cluster.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
                .check(ALL);
    }

    @Test
    void aReportInAClosureStopsTheJob() {
        Report caught = REPORT;
        var rows =
                Table.made(
                        Engine.shared(1).range(1).toDF("n"),
                        "id STRING",
                        in ->
                                Flat.of(
                                        in,
                                        (row, out) -> out.accept(RowFactory.create(caught.id()))));
        SparkException stopped = assertThrows(SparkException.class, rows::collectAsList);
        assertTrue(stopped.toString().contains("not serializable"), stopped.toString());
    }

    @Test
    void theJobsSerializerRefusesAReport() {
        SparkConf conf = new SparkConf(false);
        assertThrows(NotSerializableException.class, () -> serialized(new JavaSerializer(conf)));
    }

    /// What a site that prefers Kryo must set: without it Kryo takes any object apart, and nobody
    /// is
    /// told.
    @Test
    void kryoRefusesAReportWhenAskedTo() {
        SparkConf conf = new SparkConf(false).set("spark.kryo.registrationRequired", "true");
        Exception refused =
                assertThrows(Exception.class, () -> serialized(new KryoSerializer(conf)));
        assertTrue(refused.getMessage().contains("not registered"), refused.getMessage());
    }

    @Test
    void bytesCrossEitherWay() {
        byte[] bytes = Encoded.of(REPORT, Report.class);
        var serializer = new JavaSerializer(new SparkConf(false)).newInstance();
        var tag = ClassTag$.MODULE$.<byte[]>apply(byte[].class);
        byte[] back = serializer.deserialize(serializer.serialize(bytes, tag), tag);
        assertEquals(REPORT, Encoded.read(back, Report.class));
    }

    private static Object serialized(Serializer by) {
        return by.newInstance().serialize(REPORT, ClassTag$.MODULE$.<Report>apply(Report.class));
    }
}
