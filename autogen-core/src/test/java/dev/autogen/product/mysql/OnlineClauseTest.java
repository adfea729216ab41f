package dev.autogen.product.mysql;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.index;
import static dev.autogen.Types.integer;
import static dev.autogen.operation.Concurrency.CONCURRENTLY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.Op;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.dialect.Statement;
import dev.autogen.dialect.TableLock;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Hazard.Kind;
import dev.autogen.operation.Operation;
import dev.autogen.product.mysql.Changes.Change;
import dev.autogen.product.mysql.MySqlFacts.Brand;
import dev.autogen.product.mysql.MySqlFacts.Strings;
import dev.autogen.product.mysql.MySqlFacts.TableNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a statement says that it may do is what {@code check} and the plan say. */
class OnlineClauseTest {

    static Stream<Arguments> changes() {
        return Stream.of(Brand.values())
                .flatMap(brand -> Changes.all(dialect(brand)).stream().map(change -> Arguments.of(brand, change)));
    }

    private static Dialect dialect(Brand brand) {
        ServerVersion version =
                brand == Brand.MARIADB ? new ServerVersion("MariaDB", 10, 11) : new ServerVersion("MySQL", 8, 0);
        return new MySqlDialect(
                new MySqlFacts(brand, version, "utf8mb4_general_ci", TableNames.EXACT, Strings.ESCAPED));
    }

    private static List<String> sql(Dialect dialect, Operation operation) {
        return dialect.statements(operation).stream().map(Statement::sql).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("changes")
    void statementHazardAndLockTellTheSameStory(Brand brand, Change change) {
        Dialect dialect = dialect(brand);
        Online expected = change.on(brand);
        boolean maria = brand == Brand.MARIADB;

        List<String> said = sql(dialect, change.operation()).stream()
                .filter(sql -> sql.matches("(?s).*\\b(?:alter table|create (?:\\w+ )?index|drop index) .*"))
                .toList();
        String clause = switch (expected) {
            case OTHERS_WRITE -> maria ? "algorithm=inplace, lock=none" : "lock=none";
            case OTHERS_READ -> "algorithm=inplace, lock=shared";
            case COPIED -> "algorithm=copy";
        };
        assertThat(said).isNotEmpty().allMatch(sql -> sql.contains("algorithm=") || sql.contains("lock="));
        assertThat(said).anyMatch(sql -> sql.contains(clause) || sql.contains(clause.replace(",", "")));
        if (expected == Online.OTHERS_WRITE) {
            // an index that a table without a primary key is kept by comes before
            assertThat(said)
                    .allMatch(sql -> sql.lastIndexOf("algorithm=copy") <= sql.lastIndexOf("lock=none"))
                    .noneMatch(sql -> sql.contains("lock=shared"));
        }

        List<Kind> kinds = dialect.hazards(List.of(change.operation())).get(0).stream()
                .map(Hazard::kind)
                .filter(kind -> kind == Kind.REWRITES || kind == Kind.LOCKS)
                .toList();
        assertThat(kinds)
                .isEqualTo(
                        switch (expected) {
                            case OTHERS_WRITE -> List.of();
                            case OTHERS_READ -> List.of(Kind.LOCKS);
                            case COPIED -> List.of(Kind.REWRITES);
                        });

        assertThat(dialect.locks(change.operation()))
                .extracting(TableLock::mode)
                .containsOnly(expected == Online.OTHERS_WRITE ? "NONE" : "SHARED")
                .hasSize(change.operation() instanceof Operation.AddForeignKey ? 2 : 1);
    }

    /** Nobody uses it yet. */
    @ParameterizedTest
    @EnumSource(Brand.class)
    void ofATableThatTheRevisionCreatesNothingIsSaid(Brand brand) {
        List<Operation> operations = new ArrayList<>();
        Op op = operations::add;
        op.createTable("t", column("id", integer()));
        op.addColumn("t", column("s", integer()).generatedAs("id + 1"));
        Dialect dialect = dialect(brand);
        assertThat(dialect.statements(operations).get(1))
                .singleElement()
                .satisfies(statement -> assertThat(statement.sql())
                        .isEqualTo("alter table t add column s integer generated always as (id + 1) stored"));
        assertThat(dialect.hazards(operations).get(1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Brand.class)
    void whatIsToKeepNobodyWaitingFailsRatherThanDoSo(Brand brand) {
        List<Operation> operations = new ArrayList<>();
        Op op = operations::add;
        op.createIndex("t", index("ft", "tx").using("fulltext"), CONCURRENTLY);
        assertThat(sql(dialect(brand), operations.get(0)))
                .singleElement()
                .asString()
                .endsWith(" lock=none");
    }
}
