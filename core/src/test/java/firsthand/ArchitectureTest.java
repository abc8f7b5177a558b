package firsthand;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The arrows between the packages: data flows through them in this order, and none knows of a
/// later one.
class ArchitectureTest {
    private static final List<String> ORDER =
            List.of(
                    "text",
                    "report",
                    "reuse",
                    "read",
                    "language",
                    "statement",
                    "story",
                    "stemma",
                    "collation",
                    "dossier",
                    "export");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("firsthand");

    static List<String> packages() {
        return ORDER.subList(0, ORDER.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void knowsNothingOfWhatComesAfterIt(String name) {
        String[] later =
                IntStream.range(ORDER.indexOf(name) + 1, ORDER.size())
                        .mapToObj(i -> "firsthand." + ORDER.get(i) + "..")
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("firsthand." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void noPackageKnowsTheFrontDoor() {
        noClasses()
                .that()
                .resideInAPackage("firsthand.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("firsthand")
                .check(CLASSES);
    }

    @Test
    void noCycles() {
        slices().matching("firsthand.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        var found = new TreeSet<String>();
        for (JavaClass c : CLASSES) {
            String[] parts = c.getPackageName().split("\\.");
            if (parts.length > 1) found.add(parts[1]);
        }
        found.removeAll(ORDER);
        assertEquals(new TreeSet<>(), found);
    }
}
