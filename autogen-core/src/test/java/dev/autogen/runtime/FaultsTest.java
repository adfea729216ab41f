package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.Capability;
import dev.autogen.error.LockException;
import dev.autogen.error.MigrationFailedException;
import dev.autogen.script.RevisionFolder;
import dev.autogen.script.Scripts;
import dev.autogen.servers.Servers;
import dev.autogen.servers.TestDatabase;
import dev.autogen.servers.TestServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A revision comes through whatever happens to its client: a transaction carries it, and where a statement that changes the schema
 * commits by itself, the journal.
 */
@Timeout(300)
class FaultsTest {

    private static final int EVERY = Integer.getInteger("autogen.kill.every", 3);

    /** Ten statements that change the schema, with rows that are written in between. */
    private static final String UP = """
            op.createTable("customer", column("id", bigint()).identity(), column("name", varchar(20)).notNull(), primaryKey("pk_customer", "id"));
            op.createTable("orders", column("id", bigint()), column("customer_id", bigint()), column("state", varchar(10)), primaryKey("pk_orders", "id"));
            op.execute("insert into customer (id, name) values (1, 'Ada'), (2, 'Grace')");
            op.addColumn("customer", column("tier", varchar(10)).notNull().defaultsTo("'BASIC'"));
            op.alterColumn("customer", column("name", varchar(20)).notNull(), c -> c.type(varchar(40)).comment("in full"));
            op.execute("update customer set tier = replace(tier, 'C', 'C+') where name = 'Ada'");
            op.renameColumn("customer", "tier", "level");
            op.addForeignKey("orders", foreignKey("fk_orders_customer", "customer_id").references("customer", "id"));
            op.createIndex("orders", index("ix_orders_state", "state"), CONCURRENTLY);
            op.addCheck("orders", check("ck_orders_state", "state <> ''"));
            op.addUnique("customer", unique("uq_customer_name", "name"));
            op.execute("insert into orders (id, customer_id, state) select id + 10, id, 'NEW' from customer");
            op.renameTable("orders", "purchase");
            """;

    private static final String DOWN = """
            op.renameTable("purchase", "orders");
            op.dropTable("orders");
            op.dropTable("customer");
            """;

    @TempDir
    Path root;

    static Stream<TestServer> servers() {
        return Servers.atHand();
    }

    /** H2 drops a table that others read, and SQLite has one lock for the lease and the table. */
    static Stream<TestServer> serversWhereReadersHold() {
        return servers().filter(server -> can(server, Capability.ADVISORY_LOCK));
    }

    private static boolean can(TestServer server, Capability capability) {
        try {
            return server.create().dialect().capabilities().contains(capability);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Scripts scripts() {
        RevisionFolder folder = new RevisionFolder(root);
        folder.write(
                "A.java",
                "import static dev.autogen.Elements.*;",
                "import static dev.autogen.Types.*;",
                "import static dev.autogen.operation.Concurrency.CONCURRENTLY;",
                "import dev.autogen.*;",
                "@Revision(\"a\")",
                "public final class A implements Migration {",
                "    public void upgrade(Op op) { " + UP + " }",
                "    public void downgrade(Op op) { " + DOWN + " }",
                "}");
        return TwelveRevisions.load(folder);
    }

    private static List<String> content(TestDatabase database) throws SQLException {
        List<String> content = new ArrayList<>(database.catalog());
        content.addAll(database.query("select * from customer order by id"));
        content.addAll(database.query("select * from purchase order by id"));
        content.addAll(database.query("select revision from autogen_version"));
        content.addAll(database.query("select revision, direction from autogen_history"));
        for (String row : rowsOf(database, "autogen_journal")) {
            content.add("left in the journal: " + row);
        }
        return content;
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aClientThatDiesBeforeOrAfterAnyStatementIsFollowedByOneThatCompletesTheRevision(TestServer server)
            throws SQLException {
        Scripts scripts = scripts();
        TestDatabase database = server.create();
        MortalConnection alive = new MortalConnection(database::connect, 0);
        new Upgrade(alive, scripts, RunPolicy.standard()).run(RunListener.SILENT);
        List<String> undisturbed = content(database);
        assertThat(undisturbed).contains("1|Ada|BASIC+", "11|1|NEW").noneMatch(line -> line.contains("journal"));
        assertThat(changes(alive.sent())).hasSizeGreaterThan(7);
        boolean nothingIsUndone = !can(server, Capability.TRANSACTIONAL_DDL);

        // where a lease does what a lock of the session does elsewhere, that of the dead has to run out
        RunPolicy policy = RunPolicy.standard().lease(Duration.ofMillis(100));
        for (int fatal = 1; fatal <= alive.moments(); fatal += EVERY) {
            database.clear();
            MortalConnection mortal = new MortalConnection(database::connect, fatal);
            List<String> sent = new ArrayList<>();
            try {
                new Upgrade(mortal, scripts, policy).run(RunListener.SILENT);
            } catch (MortalConnection.Killed | RuntimeException e) {
                sent.addAll(mortal.sent());
            }
            MortalConnection next = new MortalConnection(database::connect, 0);
            new Upgrade(next, scripts, policy).run(RunListener.SILENT);
            sent.addAll(next.sent());
            assertThat(content(database))
                    .as("killed at moment %s of %s", fatal, alive.moments())
                    .isEqualTo(undisturbed);
            if (nothingIsUndone) {
                assertThat(changes(sent))
                        .as("killed at moment %s of %s", fatal, alive.moments())
                        .doesNotHaveDuplicates();
            }
        }
    }

    /** What changes the schema of the revision, but for what says itself that it can be done again. */
    private static List<String> changes(List<String> sent) {
        return sent.stream()
                .filter(sql -> sql.matches("(?s)(create|alter|rename|drop|begin) .*") && !sql.contains("autogen_"))
                .filter(sql -> !sql.contains(" modify column ") && !sql.contains(" set data type "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aStatementThatFailsLeavesTheRevisionWhereTheNextUpgradeGoesOn(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        Scripts scripts = scripts();
        Upgrade upgrade = new Upgrade(database::connect, scripts, RunPolicy.standard());
        database.run("create table purchase (id int)");
        assertThatThrownBy(() -> upgrade.run(RunListener.SILENT))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("purchase");
        assertThat(rowsOf(database, "orders")).hasSize(can(server, Capability.TRANSACTIONAL_DDL) ? 0 : 2);
        database.run("drop table purchase");
        upgrade.run(RunListener.SILENT);
        assertThat(database.query("select count(*) from purchase")).containsExactly("2");
        assertThat(rowsOf(database, "autogen_journal")).isEmpty();
    }

    /** None where there is no such table. */
    private static List<String> rowsOf(TestDatabase database, String table) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase(table)) {
                    return database.query("select * from " + table);
                }
            }
        }
        return List.of();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void eightAtOnceApplyItOnce(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        Scripts scripts = scripts();
        List<CompletableFuture<Outcome>> runs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            runs.add(CompletableFuture.supplyAsync(
                    () -> new Upgrade(database::connect, scripts, RunPolicy.standard()).run(RunListener.SILENT)));
        }
        long applied = runs.stream()
                .map(CompletableFuture::join)
                .filter(outcome -> !outcome.revisions().isEmpty())
                .count();
        assertThat(applied).isEqualTo(1);
        assertThat(database.query("select revision from autogen_history")).containsExactly("a");
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whoeverHasTheLockIsNamed(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        try (Session holder = Session.open(database::connect)) {
            Ledger ledger = Ledger.of(holder, VersionTables.standard());
            try (RunLock lock =
                    RunLock.take(holder, ledger, database::connect, RunPolicy.standard(), RunListener.SILENT)) {
                lock.check();
                RunPolicy impatient = RunPolicy.standard().lockWait(Duration.ofMillis(300));
                assertThatThrownBy(() -> new Upgrade(database::connect, scripts(), impatient).run(RunListener.SILENT))
                        .isInstanceOf(LockException.class)
                        .hasMessageContaining("held by ");
                TestDatabase other = server.create();
                new Upgrade(other::connect, scripts(), impatient).run(RunListener.SILENT);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void aLeaseServesWhereSessionsArePooled(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        Scripts scripts = scripts();
        RunPolicy policy = RunPolicy.standard().lock(LockForm.TABLE).lease(Duration.ofSeconds(20));
        List<CompletableFuture<Outcome>> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(CompletableFuture.supplyAsync(
                    () -> new Upgrade(database::connect, scripts, policy).run(RunListener.SILENT)));
        }
        runs.forEach(CompletableFuture::join);
        assertThat(database.query("select revision from autogen_history")).containsExactly("a");
        assertThat(database.query("select name from autogen_lock")).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("serversWhereReadersHold")
    void aTableThatIsInUseIsNotWaitedForForLong(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        database.run("create table customer (id int)");
        try (Connection blocker = database.connect();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.executeQuery("select * from customer");
            RevisionFolder folder = new RevisionFolder(root);
            folder.write(
                    "B.java",
                    "import dev.autogen.*;",
                    "@Revision(\"b\")",
                    "public final class B implements Migration {",
                    "    public void upgrade(Op op) { op.dropTable(\"customer\"); }",
                    "    public void downgrade(Op op) {}",
                    "}");
            RunPolicy impatient =
                    RunPolicy.standard().lockTimeout(Duration.ofMillis(100)).retries(0);
            assertThatThrownBy(() -> new Upgrade(database::connect, TwelveRevisions.load(folder), impatient)
                            .run(RunListener.SILENT))
                    .isInstanceOf(MigrationFailedException.class);
            blocker.rollback();
        }
        assertThat(database.query("select count(*) from customer")).containsExactly("0");
    }
}
