package dev.autogen.product.postgres;

import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.Op;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Hazard.Kind;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import dev.autogen.testing.LiveDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresHazardsTest {

    private static final Dialect DIALECT = new PostgresDialect();

    @Test
    void constraintsOnATableWithRowsMayFailAndKeepOthersWaiting() {
        assertThat(kinds(op -> {
                    op.addUnique("t", unique("u", "a"));
                    op.addCheck("t", check("c", "a > 0"));
                    op.addForeignKey("t", foreignKey("f", "a").references("other", "id"));
                    op.addPrimaryKey("t", primaryKey("p", "a"));
                }))
                .allSatisfy(kinds -> assertThat(kinds).containsExactly(Kind.MAY_FAIL, Kind.LOCKS));
    }

    @Test
    void anIndexKeepsWritersWaitingAndFailsOnlyIfUnique() {
        assertThat(kinds(op -> {
                    op.createIndex("t", index("i", "a"));
                    op.createIndex("t", index("j", "a").unique(true));
                }))
                .containsExactly(List.of(Kind.LOCKS), List.of(Kind.MAY_FAIL, Kind.LOCKS));
    }

    @Test
    void nothingCanHappenToATableThatTheRevisionCreates() {
        assertThat(kinds(op -> {
                    op.createTable("t", column("a", bigint()));
                    op.addColumn("t", column("b", bigint()).notNull().identity());
                    op.addUnique("t", unique("u", "a"));
                    op.addCheck("t", check("c", "a > 0"));
                    op.addForeignKey("t", foreignKey("f", "a").references("other", "id"));
                    op.createIndex("t", index("i", "a"));
                    op.alterColumn(
                            "t", column("a", bigint()), c -> c.type(integer()).notNull());
                }))
                .allSatisfy(kinds -> assertThat(kinds).isEmpty());
    }

    @Test
    void aKeyOfAColumnThatTheRevisionAddsCannotFailUnlessItsAuthorFillsIt() {
        Consumer<Op> added = op -> {
            op.addColumn("t", column("a", bigint()));
            op.addForeignKey("t", foreignKey("f", "a").references("other", "id"));
        };
        assertThat(kinds(added)).containsExactly(List.of(), List.of(Kind.LOCKS));
        assertThat(kinds(added.andThen(op -> op.execute("update t set a = 1"))))
                .containsExactly(List.of(), List.of(Kind.MAY_FAIL, Kind.LOCKS), List.of());
    }

    @Test
    void whatGoesIsLostUnlessItIsComputed() {
        assertThat(kinds(op -> {
                    op.dropTable("t");
                    op.dropColumn("t", "a");
                    op.dropColumn("t", column("b", bigint()).generatedAs("a + 1"));
                    op.dropSequence("s");
                    op.dropUnique("t", "u");
                    op.dropIndex("t", "i");
                }))
                .containsExactly(
                        List.of(Kind.ROWS_LOST),
                        List.of(Kind.VALUES_LOST),
                        List.of(),
                        List.of(Kind.VALUES_LOST),
                        List.of(),
                        List.of());
    }

    @Test
    void aValueThatLeavesAnEnumMakesItsTablesBeWrittenAnew() {
        assertThat(kinds(op -> {
                    op.alterEnum("mood", List.of("SAD"), List.of("OK", "SAD"));
                    op.alterEnum("mood", List.of("OK", "SAD"), List.of("SAD"));
                    op.alterEnum("mood", List.of("OK", "SAD"), List.of("SAD", "OK"));
                }))
                .containsExactly(List.of(), List.of(Kind.NARROWS, Kind.REWRITES), List.of(Kind.REWRITES));
    }

    @Test
    void rowsNeedAValueWhereNoneMayBeMissing() {
        assertThat(kinds(op -> {
                    op.addColumn("t", column("a", bigint()).notNull());
                    op.addColumn("t", column("a", bigint()).notNull().defaultsTo("0"));
                    op.alterColumn("t", column("a", bigint()), Column::notNull);
                    op.alterColumn("t", column("a", bigint()).notNull(), c -> c.nullable(true));
                }))
                .containsExactly(List.of(Kind.MAY_FAIL), List.of(), List.of(Kind.MAY_FAIL, Kind.LOCKS), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bigint default 0",
                "varchar(64) default 'now(random())'",
                "varchar(64) default lower('A')",
                "timestamptz default now()",
                "timestamptz default current_timestamp(3)",
                "timestamptz default timezone('utc', now())",
                "timestamptz default clock_timestamp()",
                "uuid default gen_random_uuid()",
                "double precision default random()",
                "date default current_date",
                "jsonb default '{}'::jsonb",
                "numeric(5, 2) default 1.0::numeric(5, 2)",
                "bigint generated by default as identity",
                "bigserial",
                "bigint generated always as (id + 1) stored",
            })
    void aNewColumnIsSaidToWriteTheTableAnewWhereItDoes(String definition) throws SQLException {
        LiveDatabase database = LiveDatabase.create();
        database.run("create table t (id bigint); insert into t values (1)");
        Operation.AddColumn operation = new Operation.AddColumn(ObjectName.of("t"), parsed(definition));
        String before = file(database);
        for (Statement statement : DIALECT.statements(operation)) {
            database.run(statement.sql());
        }

        assertThat(DIALECT.hazards(List.of(operation)).get(0).stream().anyMatch(h -> h.kind() == Kind.REWRITES))
                .isEqualTo(!file(database).equals(before));
    }

    private static Column parsed(String definition) {
        if (definition.contains("identity")) {
            return column("c", bigint()).identity();
        } else if (definition.contains("stored")) {
            return column("c", bigint()).generatedAs("id + 1");
        } else if (definition.equals("bigserial")) {
            return column("c", DIALECT.parseType("bigserial"));
        }
        String[] parts = definition.split(" default ", 2);
        return column("c", DIALECT.parseType(parts[0])).defaultsTo(parts[1]);
    }

    private static String file(LiveDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                java.sql.Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("select pg_relation_filenode('t')")) {
            results.next();
            return results.getString(1);
        }
    }

    private static List<List<Kind>> kinds(Consumer<Op> revision) {
        List<Operation> operations = new ArrayList<>();
        revision.accept(operations::add);
        return DIALECT.hazards(operations).stream()
                .map(hazards -> hazards.stream().map(Hazard::kind).toList())
                .toList();
    }
}
