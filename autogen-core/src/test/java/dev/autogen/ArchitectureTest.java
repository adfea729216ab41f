package dev.autogen;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerSql;
import dev.autogen.operation.DataStep;
import dev.autogen.operation.OperationVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house: which room may use which, and which outside library lives where. */
class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.autogen");

    /** Complete: a room that is not named here may not be there. Every room may use {@code error}, which uses none. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("root", List.of("operation", "schema")),
            Map.entry("error", List.of()),
            Map.entry("schema", List.of()),
            Map.entry("operation", List.of("schema")),
            Map.entry("custom", List.of("schema", "operation")),
            Map.entry("diff", List.of("schema", "operation")),
            Map.entry("dialect", List.of("schema", "operation")),
            Map.entry("reflect", List.of("schema", "dialect")),
            Map.entry("product", List.of("schema", "operation", "dialect", "reflect")),
            Map.entry("revision", List.of()),
            Map.entry("script", List.of("root", "operation", "revision")),
            Map.entry("render", List.of("root", "operation", "schema", "revision", "script")),
            // of script only RevisionScript, the revision as a value, which a rewriter may drop, change or split
            Map.entry("rewrite", List.of("schema", "operation", "dialect", "script")),
            Map.entry("runtime", List.of("root", "schema", "operation", "dialect", "product", "revision", "script")),
            Map.entry(
                    "command",
                    List.of(
                            "root",
                            "config",
                            "custom",
                            "diff",
                            "dialect",
                            "operation",
                            "product",
                            "reflect",
                            "render",
                            "revision",
                            "rewrite",
                            "runtime",
                            "schema",
                            "script")),
            Map.entry(
                    "config",
                    List.of(
                            "root",
                            "custom",
                            "diff",
                            "dialect",
                            "operation",
                            "product",
                            "reflect",
                            "render",
                            "revision",
                            "rewrite",
                            "runtime",
                            "schema",
                            "script"))));

    /** Beside them only {@link DataStep} names a class of a library: the connection that it hands to its author. */
    private static final Map<String, List<String>> LIBRARY_LIVES_IN = Map.of(
            "com.palantir.javapoet..", List.of("render"),
            "org.snakeyaml..", List.of("config"),
            "java.sql..", List.of("reflect", "product", "runtime", "command", "custom"),
            "javax.tools..", List.of("script"),
            "com.sun.source..", List.of("script"));

    @TestFactory
    List<DynamicTest> aRoomUsesOnlyWhatItMay() {
        List<DynamicTest> tests = new ArrayList<>();
        MAY_USE.forEach((room, others) -> {
            List<String> allowed = new ArrayList<>(others);
            allowed.add(room);
            allowed.add("error");
            DescribedPredicate<JavaClass> forbidden = resideInAPackage("dev.autogen..")
                    .and(DescribedPredicate.not(resideInAnyPackage(
                            allowed.stream().map(ArchitectureTest::packages).toArray(String[]::new))));
            ArchRule rule = noClasses()
                    .that()
                    .resideInAPackage(packages(room))
                    .should()
                    .dependOnClassesThat(forbidden)
                    .as(room + " may use " + others)
                    .allowEmptyShould(true);
            tests.add(DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CORE)));
        });
        return tests;
    }

    @TestFactory
    List<DynamicTest> aForeignLibraryLivesInItsRoom() {
        List<DynamicTest> tests = new ArrayList<>();
        LIBRARY_LIVES_IN.forEach((library, rooms) -> {
            ArchRule rule = noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            rooms.stream().map(ArchitectureTest::packages).toArray(String[]::new))
                    .and(DescribedPredicate.not(type(DataStep.class)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library)
                    .as(library + " lives in " + rooms);
            tests.add(DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CORE)));
        });
        return tests;
    }

    @Test
    void aDialectKnowsNoServer() {
        noClasses()
                .that()
                .areAssignableTo(Dialect.class)
                .or()
                .areAssignableTo(ServerSql.class)
                .or()
                .areAssignableTo(OperationVisitor.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "dev.autogen.reflect..")
                .because("what a dialect says can be said without a database")
                .check(CORE);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("dev.autogen.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void everyRoomIsInTheTable() {
        assertThat(CORE.stream().map(ArchitectureTest::room).distinct()).isSubsetOf(MAY_USE.keySet());
    }

    @Test
    void nothingIsPrinted() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("output belongs to the command line")
                .check(CORE);
    }

    private static String packages(String room) {
        return room.equals("root") ? "dev.autogen" : "dev.autogen." + room + "..";
    }

    private static String room(JavaClass type) {
        String rest = type.getPackageName().substring("dev.autogen".length());
        return rest.isEmpty() ? "root" : rest.replaceFirst("^\\.(\\w+).*", "$1");
    }
}
