package dev.autogen.servers;

import static dev.autogen.Elements.asc;
import static dev.autogen.Elements.attribute;
import static dev.autogen.Elements.check;
import static dev.autogen.Elements.column;
import static dev.autogen.Elements.comment;
import static dev.autogen.Elements.exclusion;
import static dev.autogen.Elements.expression;
import static dev.autogen.Elements.foreignKey;
import static dev.autogen.Elements.index;
import static dev.autogen.Elements.options;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Elements.unique;
import static dev.autogen.Elements.uniqueIndex;
import static dev.autogen.Rows.batch;
import static dev.autogen.Types.array;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.defined;
import static dev.autogen.Types.integer;
import static dev.autogen.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.Op;
import dev.autogen.command.Environment;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.dialect.Capability;
import dev.autogen.dialect.ScriptSql;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Concurrency;
import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.runtime.RunListener;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.Index;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a database lacks is refused by name before anything runs, mapped or left out: never a question for its server. */
class LackingTest {

    /** What is mapped, or left out since it is only for people or for others who wait: a regular expression of products. */
    private static String doneElsewhere(Capability capability) {
        return switch (capability) {
            case TRANSACTIONAL_DDL, JUDGE, ADVISORY_LOCK, RESUME, CONCURRENT_INDEXES, COMMENTS -> ".*";
            case VIRTUAL_COLUMNS -> "h2|ansi";
            case SCHEMAS, NAMED_ENUMS, ARRAYS, MOVE_TABLES -> "sqlite";
            default -> "none";
        };
    }

    /** A step that asks for something. */
    private record Asking(String text, boolean quick, Consumer<Op> steps) {

        static Asking of(String text, Consumer<Op> steps) {
            return new Asking(text, false, steps);
        }

        /** By an index that only makes queries quick. */
        static Asking quick(Index index) {
            return new Asking("an index", true, op -> op.createIndex("t", index));
        }

        Asking asQuick() {
            return new Asking(text, true, steps);
        }

        List<Operation> operations() {
            List<Operation> operations = new ArrayList<>();
            steps.accept(operations::add);
            return operations;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static List<Asking> plain() {
        return List.of(Asking.of("anything", op -> op.addColumn("t", column("more", integer()))));
    }

    /** An index that is unique, and one that is not. */
    private static List<Asking> indexes(Index index) {
        return List.of(
                Asking.quick(index),
                Asking.of("a new table with an index", op -> {
                            op.createTable(
                                    "fresh", column("id", bigint()), column("a", varchar(20)), column("b", integer()));
                            op.createIndex("fresh", index);
                        })
                        .asQuick(),
                Asking.of("an index that becomes it", op -> {
                            op.createIndex("t", index("ix_any", "b"));
                            op.alterIndex("t", index("ix_any", "b"), index);
                        })
                        .asQuick(),
                Asking.of("an index that was it", op -> {
                            op.createIndex("t", index);
                            op.alterIndex("t", index, index("ix_any", "b"));
                            op.dropIndex("t", "ix_any");
                        })
                        .asQuick(),
                Asking.of("an index that goes", op -> {
                            op.createIndex("t", index);
                            op.dropIndex("t", index);
                        })
                        .asQuick(),
                Asking.of("a unique index", op -> op.createIndex("t", index.unique(true))));
    }

    /** A capability without a case does not compile. */
    private static List<Asking> asking(Capability capability) {
        return switch (capability) {
            case TRANSACTIONAL_DDL, JUDGE, ADVISORY_LOCK, RESUME -> plain();
            case SCRIPTS -> List.of();
            case BATCHES ->
                List.of(Asking.of("batches", op -> op.inBatches("t", batch("id"), "update t set b = 1 where :batch")));
            case CONCURRENT_INDEXES ->
                List.of(
                        Asking.of(
                                "an index", op -> op.createIndex("t", index("ix_any", "b"), Concurrency.CONCURRENTLY)),
                        Asking.of(
                                "a unique index",
                                op -> op.createIndex("t", uniqueIndex("ix_any", "b"), Concurrency.CONCURRENTLY)));
            case SCHEMAS ->
                List.of(Asking.of("a schema", op -> op.createSchema("annex")), Asking.of("a table in one", op -> {
                    op.createSchema("annex");
                    op.in("annex").createTable("r", column("id", bigint()));
                }));
            case SEQUENCES ->
                List.of(Asking.of("a sequence", op -> op.createSequence("s")), Asking.of("another sequence", op -> {
                    op.createSequence("s");
                    op.alterSequence("s", s -> s, s -> s.incrementsBy(50));
                }));
            case NAMED_ENUMS ->
                List.of(
                        Asking.of("an enum", op -> {
                            op.createEnum("mood", "sad", "ok");
                            op.addColumn("t", column("mood", defined("mood")));
                        }),
                        Asking.of("another enum", op -> {
                            op.createEnum("mood", "sad", "ok");
                            op.alterEnum("mood", List.of("sad", "ok"), List.of("sad", "ok", "so"));
                        }));
            case COMPOSITES ->
                List.of(
                        Asking.of("a composite type", op -> op.createComposite("pair", attribute("x", integer()))),
                        Asking.of(
                                "another composite type",
                                op -> op.alterComposite(
                                        "pair",
                                        List.of(attribute("x", integer())),
                                        List.of(attribute("y", integer())))));
            case ARRAYS ->
                List.of(
                        Asking.of("a column", op -> op.addColumn("t", column("list", array(integer())))),
                        Asking.of("a table", op -> op.createTable("r", column("list", array(varchar(9))))));
            case IDENTITY ->
                List.of(Asking.of(
                        "a table",
                        op -> op.createTable("r", column("id", bigint()).identity(), primaryKey("r_pkey", "id"))));
            case STORED_COLUMNS ->
                List.of(Asking.of(
                        "a table",
                        op -> op.createTable(
                                "r",
                                column("id", bigint()),
                                column("twice", bigint()).generatedAs("id * 2"))));
            case VIRTUAL_COLUMNS ->
                List.of(Asking.of(
                        "a table",
                        op -> op.createTable(
                                "r",
                                column("id", bigint()),
                                column("twice", bigint()).generatedVirtuallyAs("id * 2"))));
            case COLLATIONS ->
                List.of(
                        Asking.of(
                                "a column",
                                op -> op.addColumn("t", column("c", varchar(9)).collation("nocase"))),
                        Asking.quick(index("ix_any", asc("a").collation("nocase"))),
                        Asking.of(
                                "a unique index",
                                op -> op.createIndex("t", uniqueIndex("ix_any", asc("a").collation("nocase")))));
            case COMMENTS ->
                List.of(
                        Asking.of(
                                "a table",
                                op -> op.createTable(
                                        "r", column("id", bigint()).comment("of it"), comment("what it is"))),
                        Asking.of(
                                "a column",
                                op -> op.addColumn("t", column("c", integer()).comment("so"))),
                        Asking.of("a table that is there", op -> op.commentOnTable("t", null, "so")),
                        Asking.of(
                                "a column that is there",
                                op -> op.alterColumn("t", column("b", integer()), c -> c.comment("so"))));
            case FOREIGN_KEYS ->
                List.of(Asking.of(
                        "a table",
                        op -> op.createTable(
                                "r",
                                column("t_id", bigint()),
                                foreignKey("r_fkey", "t_id").references("t", "id"))));
            case CHECKS ->
                List.of(Asking.of("a check", op -> op.createTable("r", column("id", bigint()), check("ck", "id > 0"))));
            case EXCLUSIONS ->
                List.of(
                        Asking.of("a constraint", op -> op.addExclusion("t", exclusion("ex", "using gist (a with =)"))),
                        Asking.of(
                                "a table",
                                op -> op.createTable(
                                        "r", column("a", integer()), exclusion("ex", "using gist (a with =)"))));
            case DEFERRABLE ->
                List.of(
                        Asking.of(
                                "a foreign key",
                                op -> op.addForeignKey(
                                        "t",
                                        foreignKey("fk", "parent_id")
                                                .references("t", "id")
                                                .deferrability(Deferrability.INITIALLY_DEFERRED))),
                        Asking.of(
                                "a unique constraint",
                                op -> op.addUnique(
                                        "t", unique("ux", "b").deferrability(Deferrability.INITIALLY_DEFERRED))));
            case UNENFORCED ->
                List.of(
                        Asking.of(
                                "a check",
                                op -> op.addCheck("t", check("ck", "b > 0").notEnforced())),
                        Asking.of(
                                "a foreign key",
                                op -> op.addForeignKey(
                                        "t",
                                        foreignKey("fk", "parent_id")
                                                .references("t", "id")
                                                .notEnforced())));
            case MATCH_FULL ->
                List.of(Asking.of(
                        "a foreign key",
                        op -> op.addForeignKey(
                                "t",
                                foreignKey("fk", "parent_id")
                                        .references("t", "id")
                                        .matchFull())));
            case PARTIAL_INDEXES -> indexes(index("ix_any", "b").where("b > 0"));
            case EXPRESSION_INDEXES -> indexes(index("ix_any", expression("b + 1")));
            case INDEX_METHODS -> indexes(index("ix_any", "b").using("hash"));
            case NULLS_ORDER -> indexes(index("ix_any", asc("b").nullsLast()));
            case INCLUDED_COLUMNS -> {
                List<Asking> all = new ArrayList<>(indexes(index("ix_any", "b").include("a")));
                all.add(Asking.of(
                        "a unique constraint",
                        op -> op.addUnique("t", unique("ux", "b").include("a"))));
                yield all;
            }
            case NULLS_NOT_DISTINCT ->
                List.of(
                        Asking.of(
                                "a unique constraint",
                                op -> op.addUnique("t", unique("ux", "b").nullsNotDistinct())),
                        Asking.of(
                                "a unique index",
                                op -> op.createIndex(
                                        "t", uniqueIndex("ix_any", "b").nullsNotDistinct())));
            case TABLE_OPTIONS ->
                List.of(
                        Asking.of(
                                "a table",
                                op -> op.createTable(
                                        "r", column("id", bigint()), options().with("fillfactor=70"))),
                        Asking.of(
                                "a table that is there",
                                op -> op.alterTable("t", options(), options().unlogged())));
            case ALTER_COLUMN_TYPE ->
                List.of(Asking.of(
                        "a column", op -> op.alterColumn("t", column("a", varchar(20)), c -> c.type(varchar(40)))));
            case RENAME_CONSTRAINTS ->
                List.of(Asking.of("a constraint", op -> op.renameConstraint("t", "t_check", "t_check_2")));
            case RENAME_SEQUENCES -> List.of(Asking.of("a sequence", op -> op.renameSequence("counter", "counter_2")));
            case MOVE_TABLES -> List.of(Asking.of("a table", op -> op.moveTable("t", "annex")));
        };
    }

    static Stream<TestServer> servers() {
        return Stream.concat(
                        Servers.atHand(),
                        Stream.of(new DerbyServer(), new HsqldbServer())
                                .filter(server ->
                                        server.product().name().matches(System.getProperty("servers.only", ".*"))))
                .filter(server -> !server.product().name().equals("postgresql"));
    }

    static Stream<Arguments> lacks() {
        return servers()
                .flatMap(server -> Stream.of(Capability.values())
                        .filter(capability -> !has(server, capability))
                        .flatMap(capability ->
                                asking(capability).stream().map(asked -> Arguments.of(server, capability, asked))));
    }

    private static boolean has(TestServer server, Capability capability) {
        try {
            return server.create().dialect().capabilities().contains(capability);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @MethodSource("lacks")
    void whatADatabaseLacksIsNoErrorOfItsServer(TestServer server, Capability capability, Asking asked)
            throws SQLException {
        TestDatabase database = server.create();
        MemoryHistory history = new MemoryHistory();
        history.add("a", new Directions(base(), List.of()));
        Environment environment = Environment.withoutModel(database::connect, history);
        new UpgradeCommand(environment).run("head", RunListener.SILENT);
        List<String> before = database.catalog();
        history.add("b", new Directions(asked.operations(), List.of()));

        if (asked.quick() || server.product().name().matches(doneElsewhere(capability))) {
            assertThatCode(() -> new UpgradeCommand(environment).run("head", RunListener.SILENT))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> new UpgradeCommand(environment).run("head", RunListener.SILENT))
                    .isInstanceOf(UnsupportedException.class)
                    .hasMessageContaining("has no " + capability.text());
            assertThat(database.catalog()).isEqualTo(before);
            assertThat(database.query("select count(*) from autogen_history")).containsExactly("1");
        }
    }

    private static List<Operation> base() {
        List<Operation> operations = new ArrayList<>();
        Op op = operations::add;
        op.createTable(
                "t",
                column("id", bigint()).notNull(),
                column("parent_id", bigint()),
                column("a", varchar(20)),
                column("b", integer()).notNull(),
                primaryKey("t_pkey", "id"),
                check("t_check", "b < 1000"));
        return operations;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void aScriptForAToolThatIsNotKnownIsRefusedByName(TestServer server) throws SQLException {
        ScriptSql.Tables tables = new ScriptSql.Tables("v", "h", "j", "l");
        if (!has(server, Capability.SCRIPTS)) {
            assertThatThrownBy(() -> server.create().dialect().script(tables))
                    .isInstanceOf(UnsupportedException.class)
                    .hasMessageContaining("no " + Capability.SCRIPTS.text());
        } else {
            assertThat(server.create().dialect().script(tables)).isNotNull();
        }
    }
}
