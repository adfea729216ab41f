package dev.autogen.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.ScriptCommand;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.dialect.AssumedServer;
import dev.autogen.dialect.Capability;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.UnsupportedException;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.Starting;
import dev.autogen.script.RevisionFolder;
import dev.autogen.script.ToolVersion;
import dev.autogen.servers.PostgresServer;
import dev.autogen.servers.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CockroachDB and YugabyteDB: which SQL they are given, and how a history runs where they are only said to be there. */
class PostgresKinTest {

    @TempDir
    Path root;

    /** {@code -Dgolden.write=true} writes what is expected. */
    @ParameterizedTest
    @CsvSource({"cockroachdb, CockroachDB, 24", "yugabytedb, YugabyteDB, 2024"})
    void aScriptIsWhatTheGoldenFileHas(String name, String product, int major) throws IOException {
        AssumedServer server = new AssumedServer(new ServerVersion(product, major, 0), "public");
        ScriptCommand command = new ScriptCommand(
                Environment.withoutModel(
                        () -> {
                            throw new SQLException("no database is to be asked");
                        },
                        history().scripts()),
                server);
        String script = command.upgrade("base:head", Starting.AT_ITS_BEGINNING)
                + command.downgrade("head:base", Starting.AT_ITS_BEGINNING);
        String settled = script.replaceAll("'[0-9a-f]{64}'", "'checksum'")
                .replace("'" + ToolVersion.current() + "'", "'version'");
        Path golden = Path.of("src/test/resources/dev/autogen/product/" + name + ".sql");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, settled);
        }
        assertThat(settled).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @CsvSource({
        "13.0.0, CockroachDB CCL v24.1.3 (x86_64-pc-linux-gnu), cockroachdb",
        "11.2-YB-2.20.1.0-b0, PostgreSQL 11.2-YB-2.20.1.0-b0, yugabytedb"
    })
    void aHistoryRunsWhereSchemaChangesCommitByThemselvesUnderALease(String version, String said, String name)
            throws SQLException {
        TestDatabase live = new PostgresServer().create();
        Environment environment = Environment.withoutModel(
                () -> Disguise.of(live.connect(), version, said),
                withoutUniques().scripts());
        assertThat(environment.connect().dialect().name()).isEqualTo(name);

        new UpgradeCommand(environment).run("head", RunListener.SILENT);
        assertThat(live.query("select revision, direction from autogen_history order by id"))
                .containsExactly("a|upgrade", "b|upgrade");
        assertThat(
                        live.query(
                                "select count(*) from pg_tables where tablename in ('customer', 'autogen_lock', 'autogen_journal')"))
                .containsExactly("3");
        assertThat(live.query("select * from autogen_lock")).isEmpty();

        new DowngradeCommand(environment).run("base", RunListener.SILENT);
        assertThat(live.query("select count(*) from pg_tables where tablename = 'customer'"))
                .containsExactly("0");
    }

    @Test
    void postgresqlItselfIsNotAskedWhatItIs() throws SQLException {
        Connection silent = Disguise.withoutServer("16.2 (Debian 16.2-1)");
        assertThat(Products.builtIn().behind(silent.getMetaData()).name()).isEqualTo("postgresql");
    }

    @ParameterizedTest
    @CsvSource({"CockroachDB", "YugabyteDB"})
    void whatIsNotThereIsNotAmongItsCapabilities(String product) {
        Dialect dialect = Products.builtIn().dialect(new ServerVersion(product, 1, 0));
        assertThat(dialect.capabilities())
                .doesNotContain(Capability.ADVISORY_LOCK, Capability.TRANSACTIONAL_DDL, Capability.JUDGE)
                .contains(Capability.RESUME, Capability.SCRIPTS);
        assertThat(dialect.server().sessionLock()).isEmpty();
    }

    @Test
    void whatOneHasNotIsRefusedByName() {
        RevisionFolder folder = new RevisionFolder(root);
        folder.write(
                "a.java",
                source(
                        "a",
                        "",
                        "op.addForeignKey(\"x\", foreignKey(\"fk\", \"a\").references(\"y\", \"b\").deferrability(dev.autogen.schema.Deferrability.INITIALLY_DEFERRED));",
                        "op.dropForeignKey(\"x\", \"fk\");"));
        ScriptCommand command = new ScriptCommand(
                Environment.withoutModel(() -> Disguise.withoutServer(""), folder.scripts()),
                new AssumedServer(new ServerVersion("CockroachDB", 24, 0), "public"));
        assertThatThrownBy(() -> command.upgrade("base:head", Starting.AT_ITS_BEGINNING))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("cockroachdb has no deferrable constraints");
    }

    private RevisionFolder history() {
        RevisionFolder folder = withoutUniques();
        folder.write(
                "c.java",
                source(
                        "c",
                        "b",
                        "op.createEnum(\"tier\", \"GOLD\", \"BASIC\");"
                                + " op.addUnique(\"customer\", unique(\"ux_name\", \"name\"));"
                                + " op.alterColumn(\"customer\", column(\"total\", numeric(12, 2)), c -> c.type(numeric(14, 2)));"
                                + " op.createIndex(\"customer\", index(\"ix_total\", \"total\"), CONCURRENTLY);",
                        "op.dropIndex(\"customer\", \"ix_total\", CONCURRENTLY);"
                                + " op.alterColumn(\"customer\", column(\"total\", numeric(14, 2)), c -> c.type(numeric(12, 2)));"
                                + " op.dropUnique(\"customer\", \"ux_name\"); op.dropEnum(\"tier\");"));
        return folder;
    }

    private RevisionFolder withoutUniques() {
        RevisionFolder folder = new RevisionFolder(root);
        folder.write(
                "a.java",
                source(
                        "a",
                        "",
                        "op.createTable(\"customer\", column(\"id\", bigint()).identity(), column(\"name\", varchar(40)),"
                                + " primaryKey(\"customer_pkey\", \"id\"), comment(\"Who buys\"));"
                                + " op.createIndex(\"customer\", index(\"ix_name\", \"name\"));",
                        "op.dropTable(\"customer\");"));
        folder.write(
                "b.java",
                source(
                        "b",
                        "a",
                        "op.addColumn(\"customer\", column(\"total\", numeric(12, 2)));"
                                + " op.execute(\"update customer set total = 0\");"
                                + " op.alterColumn(\"customer\", column(\"total\", numeric(12, 2)), c -> c.notNull());",
                        "op.dropColumn(\"customer\", \"total\");"));
        return folder;
    }

    private static String[] source(String id, String parent, String up, String down) {
        return new String[] {
            "import static dev.autogen.Elements.*;",
            "import static dev.autogen.Types.*;",
            "import static dev.autogen.operation.Concurrency.*;",
            "import dev.autogen.*;",
            "/** Make " + id + ". */",
            "@Revision(\"" + id + "\")",
            parent.isEmpty() ? "" : "@Revises(\"" + parent + "\")",
            "public final class " + id + " implements Migration {",
            "    public void upgrade(Op op) { " + up + " }",
            "    public void downgrade(Op op) { " + down + " }",
            "}"
        };
    }
}
