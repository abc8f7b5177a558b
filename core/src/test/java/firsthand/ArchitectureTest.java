package firsthand;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import firsthand.statement.StatementFinder;
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
                    "export",
                    "encoding");

    /// The packages below `statement`, in which the finders are.
    private static final List<String> STATEMENT_ORDER =
            List.of(
                    "lexicon",
                    "number",
                    "mark",
                    "name",
                    "attribution",
                    "speaker",
                    "quote",
                    "time",
                    "credit",
                    "figure",
                    "material",
                    "claim",
                    "meeting",
                    "commitment",
                    "position");

    /// Kinds of statement of which none needs another.
    private static final List<String> APART = List.of("claim", "meeting", "commitment", "position");

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

    static List<String> statementPackages() {
        return STATEMENT_ORDER;
    }

    @ParameterizedTest
    @MethodSource("statementPackages")
    void findersKnowNothingOfLaterFinders(String name) {
        int from = STATEMENT_ORDER.indexOf(APART.contains(name) ? APART.getFirst() : name);
        String[] later =
                STATEMENT_ORDER.subList(from, STATEMENT_ORDER.size()).stream()
                        .filter(other -> !other.equals(name))
                        .map(other -> "firsthand.statement." + other + "..")
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("firsthand.statement." + name + "..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(later).or(equivalentTo(StatementFinder.class)))
                .check(CLASSES);
    }

    @Test
    void statementRecordsKnowNoFinder() {
        noClasses()
                .that(resideInAPackage("firsthand.statement"))
                .and(not(belongTo(equivalentTo(StatementFinder.class))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("firsthand.statement.*..")
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
    void noFormOfADossierKnowsTheListOfForms() {
        noClasses()
                .that()
                .resideInAPackage("firsthand.export.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("firsthand.export")
                .check(CLASSES);
        slices().matching("firsthand.export.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        var found = new TreeSet<String>();
        var ofStatements = new TreeSet<String>();
        for (JavaClass c : CLASSES) {
            String[] parts = c.getPackageName().split("\\.");
            if (parts.length > 1) found.add(parts[1]);
            if (parts.length > 2 && parts[1].equals("statement")) ofStatements.add(parts[2]);
        }
        found.removeAll(ORDER);
        assertEquals(new TreeSet<>(), found);
        ofStatements.removeAll(STATEMENT_ORDER);
        assertEquals(new TreeSet<>(), ofStatements);
    }
}
