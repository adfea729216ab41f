package dev.autogen.hibernate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.servers.Servers;
import dev.autogen.servers.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The edits of the scenarios on other servers than the one that the scenarios are written for; what their revisions and SQL are there
 * is not written down, only where they lead.
 */
class EditsTest {

    /** For each product, the edits that do not go there and back with rows. */
    private static final Map<String, Map<EditRun.Result, List<String>>> EXCEPTIONS = Map.of(
            "sqlite",
            Map.of(
                    // types, comments, options and SQL that only PostgreSQL has
                    EditRun.Result.NOT_EXPORTED,
                    List.of(
                            "column/collation-added",
                            "column/collation-changed",
                            "column/collation-removed",
                            "column/comment-added",
                            "column/comment-changed",
                            "column/comment-removed",
                            "column/default-changed",
                            "column/type-named-enum-to-string-enum",
                            "column/type-string-enum-to-named-enum",
                            "composite/attribute-added-at-the-end",
                            "composite/attribute-removed",
                            "composite/attributes-changed",
                            "composite/created",
                            "composite/dropped",
                            "entity/soft-delete-added",
                            "enum/created",
                            "enum/dropped",
                            "enum/value-added-and-made-the-default",
                            "enum/value-added-at-the-end",
                            "enum/value-added-in-the-middle",
                            "enum/value-removed",
                            "enum/value-removed-that-a-check-stands-beside",
                            "enum/values-reordered",
                            "hostile/checks",
                            "hostile/comments",
                            "hostile/defaults",
                            "hostile/dollars-dots-and-spaces",
                            "hostile/mixed-case",
                            "hostile/names-that-are-not-ascii",
                            "hostile/names-that-the-database-cuts",
                            "hostile/names-with-double-quotes",
                            "hostile/schemas-sequences-and-types",
                            "hostile/sql-keywords-as-names",
                            "index/collation-added",
                            "index/included-column-and-predicate-added",
                            "index/operator-class-added",
                            "index/storage-parameter-changed",
                            "table/comment-added",
                            "table/comment-changed",
                            "table/comment-removed",
                            "table/partitioned-table-gains-an-index",
                            "table/storage-parameters-changed",
                            "table/storage-parameters-removed"),
                    // foreign keys and uniques of several columns, schemas and options of sequences, which Hibernate
                    // does not make on SQLite
                    EditRun.Result.SAME,
                    List.of(
                            "column/type-array-element",
                            "column/type-timestamp-precision",
                            "foreignkey/added",
                            "foreignkey/columns-of-an-action-changed",
                            "foreignkey/match-becomes-full",
                            "foreignkey/name-left-to-hibernate-is-kept",
                            "foreignkey/on-delete-added",
                            "foreignkey/on-delete-changed",
                            "foreignkey/removed",
                            "foreignkey/renamed",
                            "foreignkey/target-changed",
                            "schema/table-and-sequence-move-back-and-the-schema-goes",
                            "schema/table-moves-to-a-second-schema",
                            "sequence/increment-changed",
                            "unique/becomes-deferrable",
                            "unique/columns-changed-under-its-name",
                            "unique/included-column-added",
                            "unique/named-added",
                            "unique/removed",
                            "unique/renamed",
                            "unique/unnamed-added"),
                    // the new constraint does not hold for the rows
                    EditRun.Result.WITHOUT_ROWS,
                    List.of("check/added", "table/collection-becomes-a-list")),
            "h2",
            Map.of(
                    // composites, collations, kinds of indexes, options and SQL that only PostgreSQL has
                    EditRun.Result.NOT_EXPORTED,
                    List.of(
                            "column/collation-added",
                            "column/collation-changed",
                            "column/collation-removed",
                            "composite/attribute-added-at-the-end",
                            "composite/attribute-removed",
                            "composite/attributes-changed",
                            "composite/created",
                            "composite/dropped",
                            "enum/value-added-in-the-middle",
                            "enum/value-removed-that-a-check-stands-beside",
                            "enum/values-reordered",
                            "foreignkey/columns-of-an-action-changed",
                            "foreignkey/match-becomes-full",
                            "hostile/defaults",
                            "index/collation-added",
                            "index/expression-changed",
                            "index/included-column-and-predicate-added",
                            "index/on-an-expression-added",
                            "index/operator-class-added",
                            "index/storage-parameter-changed",
                            "schema/schema-removed",
                            "schema/table-and-sequence-move-back-and-the-schema-goes",
                            "table/partitioned-table-gains-an-index",
                            "table/storage-parameters-changed",
                            "table/storage-parameters-removed",
                            "unique/becomes-deferrable",
                            "unique/included-column-added"),
                    // a constraint that is there keeps its name
                    EditRun.Result.SAME,
                    List.of("foreignkey/name-left-to-hibernate-is-kept"),
                    // the new constraint does not hold for the rows
                    EditRun.Result.WITHOUT_ROWS,
                    List.of("check/added", "table/collection-becomes-a-list"),
                    // H2 takes no table to another schema
                    EditRun.Result.REFUSED,
                    List.of("hostile/schemas-sequences-and-types", "schema/table-moves-to-a-second-schema")));

    private static EntityCompiler compiler;

    @BeforeAll
    static void start() throws IOException {
        compiler = new EntityCompiler();
    }

    @AfterAll
    static void stop() throws IOException {
        compiler.close();
    }

    static Stream<Arguments> editsOnServers() {
        return Servers.atHand()
                .filter(server -> EXCEPTIONS.containsKey(server.product().name()))
                .flatMap(server -> ScenarioTest.scenarios().stream().map(scenario -> Arguments.of(server, scenario)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("editsOnServers")
    void anEditLeadsThereAndBackAndKeepsTheRows(TestServer server, Scenario scenario, @TempDir Path work)
            throws SQLException, IOException {
        EditRun.Result result = new EditRun(scenario, server, compiler, work).run();
        assertThat(result).isEqualTo(expected(server.product().name(), scenario));
    }

    private static EditRun.Result expected(String product, Scenario scenario) {
        return EXCEPTIONS.getOrDefault(product, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().contains(scenario.name()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(EditRun.Result.WITH_ROWS);
    }
}
