package dev.autogen.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.error.MigrationFailedException;
import dev.autogen.error.UnsupportedException;
import dev.autogen.runtime.RunListener;
import dev.autogen.schema.ObjectName;
import dev.autogen.script.RevisionFolder;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One history, written as if for PostgreSQL, on each server. */
class HistoryOnEachServerTest {

    @TempDir
    Path root;

    private RevisionFolder folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.autogen.servers.Servers#atHand")
    void aHistoryLeadsThereAndBackAndThereAgain(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        Environment environment = history(database);
        List<String> before = database.catalog();

        new UpgradeCommand(environment).run("head", RunListener.SILENT);
        List<String> after = database.catalog();
        assertThat(database.query("select name, tier from customer order by id"))
                .containsExactly("Ann|GOLD", "Bob|BASIC");

        new DowngradeCommand(environment).run("base", RunListener.SILENT);
        assertThat(database.catalog()).isEqualTo(before);
        new UpgradeCommand(environment).run("head", RunListener.SILENT);
        assertThat(database.catalog()).isEqualTo(after);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.autogen.servers.Servers#atHand")
    void whatFailsInTheMiddleIsFinishedByTheNextRun(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        Environment environment = history(database);
        new UpgradeCommand(environment).run("a", RunListener.SILENT);
        database.run("insert into customer (name, tier) values ('Ann', 'BASIC')");
        folder.write(
                "c.java",
                revision(
                        "c",
                        "b",
                        "op.createTable(\"note\", column(\"id\", bigint()).notNull(), primaryKey(\"note_pkey\", \"id\"));"
                                + " op.addUnique(\"customer\", unique(\"ux_name\", \"name\"));",
                        "op.dropUnique(\"customer\", \"ux_name\"); op.dropTable(\"note\");"));

        assertThatThrownBy(() -> new UpgradeCommand(environment).run("head", RunListener.SILENT))
                .isInstanceOf(MigrationFailedException.class);
        database.run("delete from customer");
        new UpgradeCommand(environment).run("head", RunListener.SILENT);

        assertThat(database.query("select revision from autogen_version")).containsExactly("c");
        assertThat(database.rows(ObjectName.of("note"))).isEmpty();
        assertThat(database.query("select revision from autogen_history order by id"))
                .containsExactly("a", "b", "c");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.autogen.servers.Servers#atHand")
    void whatADatabaseHasNotIsRefusedBeforeAnythingRuns(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        folder = new RevisionFolder(root);
        folder.write(
                "a.java",
                revision(
                        "a",
                        "",
                        "op.createTable(\"room\", column(\"id\", bigint()).notNull());"
                                + " op.createTable(\"stay\", column(\"nights\", type(\"tsvector\")));",
                        "op.dropTable(\"stay\"); op.dropTable(\"room\");"));
        Environment environment = Environment.withoutModel(database::connect, folder.scripts());
        List<String> before = database.catalog();

        // SQLite takes any word for a type
        if (server instanceof PostgresServer || server instanceof SqliteServer) {
            new UpgradeCommand(environment).run("head", RunListener.SILENT);
            return;
        }
        assertThatThrownBy(() -> new UpgradeCommand(environment).run("head", RunListener.SILENT))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("tsvector");
        assertThat(database.catalog()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.autogen.servers.Servers#atHand")
    void rowsWithoutAValueAreToldOfBeforeOneIsRequired(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        Environment environment = history(database);
        new UpgradeCommand(environment).run("a", RunListener.SILENT);
        folder.write(
                "b.java",
                revision(
                        "b",
                        "a",
                        "op.requireNoNulls(\"customer\", \"name\");"
                                + " op.alterColumn(\"customer\", column(\"name\", varchar(40)), c -> c.notNull());",
                        "op.alterColumn(\"customer\", column(\"name\", varchar(40)).notNull(), c -> c.nullable(true));"));
        List<String> catalog = database.catalog();
        database.run("insert into customer (tier) values ('BASIC')");

        assertThatThrownBy(() -> new UpgradeCommand(environment).run("head", RunListener.SILENT))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("require a value in every row of customer.name")
                .hasMessageMatching("(?s).*rows of (table )?customer have no value in (column )?name.*");
        assertThat(database.catalog()).isEqualTo(catalog);
        database.run("update customer set name = 'Ann'");
        new UpgradeCommand(environment).run("head", RunListener.SILENT);
        assertThat(database.query("select revision from autogen_version")).containsExactly("b");
    }

    private Environment history(TestDatabase database) {
        folder = new RevisionFolder(root);
        folder.write(
                "a.java",
                revision(
                        "a",
                        "",
                        "op.createTable(\"customer\", column(\"id\", bigint()).identity(), column(\"name\", varchar(40)),"
                                + " column(\"tier\", varchar(16)), column(\"notes\", text()), column(\"key\", uuid()),"
                                + " column(\"seen\", timestamptz(6)), column(\"active\", bool()).defaultsTo(\"true\"),"
                                + " primaryKey(\"customer_pkey\", \"id\"), comment(\"Who buys\"));"
                                + " op.createTable(\"purchase\", column(\"id\", bigint()).notNull(),"
                                + " column(\"customer_id\", bigint()), column(\"total\", numeric(12, 2)),"
                                + " primaryKey(\"purchase_pkey\", \"id\"), check(\"ck_total\", \"total >= 0\"));"
                                + " op.addForeignKey(\"purchase\", foreignKey(\"fk_customer\", \"customer_id\")"
                                + ".references(\"customer\", \"id\"));",
                        "op.dropTable(\"purchase\"); op.dropTable(\"customer\");"));
        folder.write(
                "b.java",
                revision(
                        "b",
                        "a",
                        "op.createIndex(\"customer\", index(\"ix_name\", expression(\"lower(name)\")));"
                                + " op.bulkInsert(\"customer\", columns(\"name\", \"tier\"), row(\"Ann\", \"GOLD\"), row(\"Bob\", null));"
                                + " op.execute(\"update customer set tier = 'BASIC' where tier is null\");"
                                + " op.alterColumn(\"customer\", column(\"tier\", varchar(16)), c -> c.notNull());"
                                + " op.addUnique(\"purchase\", unique(\"ux_purchase\", \"customer_id\", \"total\"));"
                                + " op.renameColumn(\"purchase\", \"total\", \"amount\");"
                                + " op.on(POSTGRESQL, on -> on.execute(\"comment on table purchase is 'of PostgreSQL'\"));"
                                + " op.on(\"nowhere\", on -> on.execute(\"what nobody understands\"));",
                        "op.on(POSTGRESQL, on -> on.execute(\"comment on table purchase is null\"));"
                                + " op.renameColumn(\"purchase\", \"amount\", \"total\");"
                                + " op.dropUnique(\"purchase\", \"ux_purchase\");"
                                + " op.alterColumn(\"customer\", column(\"tier\", varchar(16)).notNull(), c -> c.nullable(true));"
                                + " op.dropIndex(\"customer\", \"ix_name\"); op.execute(\"delete from customer\");"));
        return Environment.withoutModel(database::connect, folder.scripts());
    }

    private static String[] revision(String id, String parent, String up, String down) {
        return new String[] {
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
            "}"
        };
    }
}
