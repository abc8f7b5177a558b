package firsthand;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The arrows between the program's packages: what stands on what, and who may know which library.
class DeskArchitectureTest {
    private static final List<String> ORDER =
            List.of("library", "follow", "alert", "web", "api", "mcp", "cli");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("firsthand");

    static List<String> packages() {
        return ORDER.subList(0, ORDER.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void knowsNothingOfWhatStandsOnIt(String name) {
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

    @ParameterizedTest
    @CsvSource({
        "org.jdbi.., library",
        "java.sql.., library",
        "org.apache.lucene.., library",
        "io.modelcontextprotocol.., mcp",
        "at.favre.lib.., web",
        "picocli.., cli"
    })
    void isKnownToOnePackageAlone(String of, String name) {
        noClasses()
                .that()
                .resideInAPackage("firsthand..")
                .and()
                .resideOutsideOfPackage("firsthand." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(of)
                .check(CLASSES);
    }

    @Test
    void onlyOneClassKnowsTheWebServer() {
        noClasses()
                .that()
                .resideInAPackage("firsthand..")
                .and()
                .doNotHaveFullyQualifiedName("firsthand.web.Server")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.helidon..")
                .check(CLASSES);
    }
}
