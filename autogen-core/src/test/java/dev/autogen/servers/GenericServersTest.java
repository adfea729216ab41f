package dev.autogen.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.CheckCommand.Checked;
import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.dialect.Dialect;
import dev.autogen.error.MigrationFailedException;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Scope;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.VersionTables;
import dev.autogen.schema.Check;
import dev.autogen.schema.Database;
import dev.autogen.schema.Name;
import dev.autogen.schema.SchemaReader;
import dev.autogen.schema.SqlType;
import dev.autogen.script.RevisionFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Databases that have no dialect of their own, served by the generic one. */
class GenericServersTest {

    @TempDir
    Path root;

    static Stream<TestServer> servers() {
        return Stream.of(new DerbyServer(), new HsqldbServer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void aHistoryLeadsThereAndBackAndThereAgain(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        Environment environment =
                Environment.withoutModel(database::connect, history().scripts());
        List<String> before = database.catalog();

        new UpgradeCommand(environment).run("head", RunListener.SILENT);
        List<String> after = database.catalog();
        assertThat(after).hasSizeGreaterThan(before.size());
        assertThat(database.query("select name, tier from customer order by id"))
                .containsExactly("Ann|GOLD", "Bob|BASIC");

        new DowngradeCommand(environment).run("base", RunListener.SILENT);
        assertThat(database.catalog()).isEqualTo(before);
        new UpgradeCommand(environment).run("head", RunListener.SILENT);
        assertThat(database.catalog()).isEqualTo(after);
        assertThat(database.query("select revision, direction from autogen_history order by id"))
                .containsExactly("a|upgrade", "b|upgrade", "b|downgrade", "a|downgrade", "a|upgrade", "b|upgrade");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void whatFailsInTheMiddleIsFinishedByTheNextRun(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        RevisionFolder folder = history();
        folder.write(
                "c.java",
                source(
                        "c",
                        "b",
                        "op.createTable(\"note\", column(\"id\", bigint()).notNull(), primaryKey(\"note_pkey\", \"id\"));"
                                + " op.addUnique(\"customer\", unique(\"ux_tier\", \"tier\"));",
                        "op.dropUnique(\"customer\", \"ux_tier\"); op.dropTable(\"note\");"));
        Environment environment = Environment.withoutModel(database::connect, folder.scripts());
        new UpgradeCommand(environment).run("b", RunListener.SILENT);
        database.run("update customer set tier = 'GOLD'");

        assertThatThrownBy(() -> new UpgradeCommand(environment).run("head", RunListener.SILENT))
                .isInstanceOf(MigrationFailedException.class);
        database.run("delete from customer");
        new UpgradeCommand(environment).run("head", RunListener.SILENT);

        assertThat(database.query("select revision from autogen_version")).containsExactly("c");
        assertThat(database.query("select count(*) from note")).containsExactly("0");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void ofFourUpgradersAtOnceOneWorksAndTheOthersFindNothingToDo(TestServer server) throws Exception {
        TestDatabase database = server.create();
        Environment environment =
                Environment.withoutModel(database::connect, history().scripts());
        ExecutorService upgraders = Executors.newFixedThreadPool(4);
        try {
            Callable<Object> upgrade = () -> new UpgradeCommand(environment).run("head", RunListener.SILENT);
            List<Future<Object>> runs = upgraders.invokeAll(List.of(upgrade, upgrade, upgrade, upgrade));
            for (Future<Object> run : runs) {
                run.get();
            }
        } finally {
            upgraders.shutdownNow();
        }
        assertThat(database.query("select revision from autogen_history order by id"))
                .containsExactly("a", "b");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void whatTheDriverDoesNotTellIsNotComparedAndNamed(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        new UpgradeCommand(Environment.withoutModel(database::connect, history().scripts()))
                .run("head", RunListener.SILENT);

        Checked same = check(database, model -> model);
        assertThat(described(same)).isEmpty();
        assertThat(same.unsupported().get(0)).contains("has no dialect of its own", "the generic one is in use");

        Checked other = check(
                database,
                model -> model.mapTables(table -> table.name().name().equals("purchase")
                        ? table.checks(List.of(new Check(Name.of("ck_other"), "total > 5")))
                        : table.mapColumns(column -> column.comment("of " + column.name()))));
        assertThat(described(other)).isEmpty();
        assertThat(other.unsupported())
                .contains("check constraints: purchase (total > 5)")
                .anyMatch(line -> line.startsWith("comments: customer.id, customer.name"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void whatTheDriverTellsIsCompared(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        new UpgradeCommand(Environment.withoutModel(database::connect, history().scripts()))
                .run("head", RunListener.SILENT);

        Checked checked = check(
                database,
                model -> model.mapTables(table -> table.name().name().equals("purchase")
                        ? table.indexes(List.of()).foreignKeys(List.of())
                        : table.mapColumns(column -> switch (column.name()) {
                            case "name" -> column.type(SqlType.plain("varchar", 60));
                            case "tier" -> column.nullable(true).defaultsTo("'BASIC'");
                            default -> column;
                        })));
        assertThat(described(checked))
                .anyMatch(line -> line.contains("customer.name") && line.contains("varchar(60)"))
                .anyMatch(line -> line.contains("customer.tier"))
                .anyMatch(line -> line.contains("fk_customer"))
                .anyMatch(line -> line.contains("ix_total"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void whatNothingComesNearIsRefusedBeforeAnythingRuns(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        RevisionFolder folder = new RevisionFolder(root);
        folder.write(
                "a.java",
                source(
                        "a",
                        "",
                        "op.createTable(\"room\", column(\"id\", bigint()).notNull());"
                                + " op.createTable(\"stay\", column(\"nights\", type(\"tsvector\")));",
                        "op.dropTable(\"stay\"); op.dropTable(\"room\");"));
        Environment environment = Environment.withoutModel(database::connect, folder.scripts());
        List<String> before = database.catalog();
        assertThatThrownBy(() -> new UpgradeCommand(environment).run("head", RunListener.SILENT))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("the generic dialect has no type tsvector");
        assertThat(database.catalog()).isEqualTo(before);
    }

    private static List<String> described(Checked checked) {
        return checked.operations().stream().map(Operation::describe).toList();
    }

    /** Compares the database with what it holds itself, changed. */
    private Checked check(TestDatabase database, UnaryOperator<Database> change) throws SQLException {
        Database model;
        try (Connection connection = database.connect()) {
            Dialect dialect = database.dialect();
            model = change.apply(dialect.normalize(new JdbcReader(
                            connection,
                            database.product(),
                            dialect,
                            Scope.defaultSchema()
                                    .excluded(java.util.Set.copyOf(
                                            VersionTables.standard().names())))
                    .read()));
        }
        SchemaReader reader = () -> model;
        return new CheckCommand(new Environment(
                        database::connect,
                        List.of(history().scripts()),
                        VersionTables.standard(),
                        (dialect, version) -> reader,
                        List.of()))
                .run();
    }

    private RevisionFolder history() {
        RevisionFolder folder = new RevisionFolder(root);
        folder.write(
                "a.java",
                source(
                        "a",
                        "",
                        "op.createSequence(\"customer_seq\", s -> s.incrementsBy(50));"
                                + " op.createTable(\"customer\", column(\"id\", bigint()).identity(), column(\"name\", varchar(40)),"
                                + " column(\"tier\", varchar(16)), column(\"notes\", text()), column(\"key\", uuid()),"
                                + " column(\"seen\", timestamptz(6)), column(\"active\", bool()).defaultsTo(\"true\"),"
                                + " column(\"order\", integer()), column(\"Mixed\", type(\"bytea\")),"
                                + " primaryKey(\"customer_pkey\", \"id\"), comment(\"Who buys\"));"
                                + " op.createTable(\"purchase\", column(\"id\", bigint()).notNull(),"
                                + " column(\"customer_id\", bigint()), column(\"total\", numeric(12, 2)),"
                                + " primaryKey(\"purchase_pkey\", \"id\"), check(\"ck_total\", \"total >= 0\"));"
                                + " op.addForeignKey(\"purchase\", foreignKey(\"fk_customer\", \"customer_id\")"
                                + ".references(\"customer\", \"id\"));",
                        "op.dropTable(\"purchase\"); op.dropTable(\"customer\"); op.dropSequence(\"customer_seq\");"));
        folder.write(
                "b.java",
                source(
                        "b",
                        "a",
                        "op.createIndex(\"customer\", index(\"ix_name\", expression(\"lower(name)\")));"
                                + " op.createIndex(\"purchase\", index(\"ix_total\", \"total\"));"
                                + " op.bulkInsert(\"customer\", columns(\"name\", \"tier\"), row(\"Ann\", \"GOLD\"), row(\"Bob\", null));"
                                + " op.execute(\"update customer set tier = 'BASIC' where tier is null\");"
                                + " op.alterColumn(\"customer\", column(\"tier\", varchar(16)), c -> c.notNull());"
                                + " op.addColumn(\"customer\", column(\"points\", integer()).defaultsTo(\"0\").notNull());"
                                + " op.on(POSTGRESQL, on -> on.execute(\"what nobody here understands\"));",
                        "op.dropColumn(\"customer\", \"points\");"
                                + " op.dropIndex(\"purchase\", \"ix_total\");"
                                + " op.execute(\"delete from customer\");"));
        return folder;
    }

    private static String[] source(String id, String parent, String up, String down) {
        List<String> lines = new ArrayList<>(List.of(
                "import static dev.autogen.Elements.*;",
                "import static dev.autogen.Rows.*;",
                "import static dev.autogen.Types.*;",
                "import static dev.autogen.operation.KnownProduct.*;",
                "import dev.autogen.*;",
                "@Revision(\"" + id + "\")",
                parent.isEmpty() ? "" : "@Revises(\"" + parent + "\")",
                "public final class " + id + " implements Migration {",
                "    public void upgrade(Op op) { " + up + " }",
                "    public void downgrade(Op op) { " + down + " }",
                "}"));
        return lines.toArray(new String[0]);
    }
}
