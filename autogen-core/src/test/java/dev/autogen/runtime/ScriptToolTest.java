package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.autogen.command.CurrentCommand;
import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.ScriptCommand;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.dialect.AssumedServer;
import dev.autogen.error.LockException;
import dev.autogen.error.UnsupportedException;
import dev.autogen.script.RevisionFolder;
import dev.autogen.servers.CommandLineTool;
import dev.autogen.servers.Servers;
import dev.autogen.servers.TestDatabase;
import dev.autogen.servers.TestServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scripts, run with the tool that they are written for, where each statement that changes the schema commits by itself. Where that tool
 * is not installed, the tests of its server are skipped, and say so.
 */
class ScriptToolTest {

    /** With {@code -Dautogen.script.lines=1} a script is cut after each of its lines. */
    private static final int EVERY = Integer.getInteger("autogen.script.lines", 7);

    /** A Java literal of what a tool may take for something of its own. */
    private static final String HOSTILE =
            "\"it's; \\\\ -- `x` \\\"q\\\" /* delimiter $$ \\r\\n\\\\'; \\u00e9\\u20ac end\"";

    @TempDir
    Path root;

    private RevisionFolder folder;

    @BeforeEach
    void anEmptyHistory() {
        folder = new RevisionFolder(root);
    }

    static Stream<TestServer> servers() {
        return Servers.atHand()
                .filter(server -> List.of("mariadb", "mysql", "h2")
                        .contains(server.product().name()));
    }

    static Stream<TestServer> family() {
        return servers().filter(server -> !server.product().name().equals("h2"));
    }

    private static CommandLineTool tool(TestServer server) {
        assumeThat(CommandLineTool.of(server))
                .as("the command-line tool of %s is not installed", server)
                .isPresent();
        return CommandLineTool.of(server).orElseThrow();
    }

    private Environment history(TestDatabase database) {
        revision("a", "", """
                op.createTable("customer", column("id", bigint()).identity(), column("name", varchar(80)).notNull(),
                        column("tier", varchar(8)).defaultsTo("'a;b'").comment(HOSTILE), primaryKey("pk_customer", "id"), comment(HOSTILE));
                op.bulkInsert("customer", columns("id", "name", "tier"), row(1, "Ada", null), row(2, HOSTILE, "x"));
                op.createTable("orders", column("id", bigint()).notNull(), column("customer_id", bigint()),
                        column("state", varchar(10)), column("delimiter", varchar(9)), primaryKey("pk_orders", "id"));
                """, "op.dropTable(\"orders\"); op.dropTable(\"customer\");");
        revision("b", "a", """
                op.execute("update customer set tier = concat(coalesce(tier, 'y'), '+')");
                op.requireNoNulls("customer", "tier");
                op.alterColumn("customer", column("tier", varchar(8)).defaultsTo("'a;b'").comment(HOSTILE), c -> c.type(varchar(40)).notNull());
                op.addColumn("customer", column("visits", integer()).notNull().defaultsTo("1"));
                op.execute("update customer set visits = visits + 1");
                op.renameColumn("customer", "tier", "level");
                op.addForeignKey("orders", foreignKey("fk_orders_customer", "customer_id").references("customer", "id"));
                op.createIndex("orders", index("ix_orders_state", "state"));
                op.addCheck("orders", check("ck_orders_state", "state <> ';'"));
                op.addUnique("customer", unique("uq_customer_name", "name"));
                op.execute("insert into orders (id, customer_id, state) select id + 10, id, 'NEW' from customer");
                """, """
                op.execute("delete from orders");
                op.dropUnique("customer", "uq_customer_name");
                op.dropCheck("orders", "ck_orders_state");
                op.dropIndex("orders", "ix_orders_state");
                op.dropForeignKey("orders", "fk_orders_customer");
                op.renameColumn("customer", "level", "tier");
                op.dropColumn("customer", "visits");
                op.alterColumn("customer", column("tier", varchar(40)).notNull().defaultsTo("'a;b'").comment(HOSTILE),
                        c -> c.type(varchar(80)).nullable(true));
                op.alterColumn("customer", column("tier", varchar(80)).defaultsTo("'a;b'").comment(HOSTILE), c -> c.type(varchar(8)));
                """);
        revision("c", "b", """
                op.execute("update customer set visits = visits + 1");
                op.dropForeignKey("orders", "fk_orders_customer");
                op.renameTable("orders", "purchase");
                op.dropUnique("customer", "uq_customer_name");
                op.renameIndex("purchase", "ix_orders_state", "ix_purchase_state");
                """, """
                op.renameIndex("purchase", "ix_purchase_state", "ix_orders_state");
                op.addUnique("customer", unique("uq_customer_name", "name"));
                op.renameTable("purchase", "orders");
                op.addForeignKey("orders", foreignKey("fk_orders_customer", "customer_id").references("customer", "id"));
                """);
        return Environment.withoutModel(database::connect, folder.scripts());
    }

    private void revision(String id, String parent, String up, String down) {
        folder.write(
                id + ".java",
                "import static dev.autogen.Elements.*;",
                "import static dev.autogen.Rows.*;",
                "import static dev.autogen.Types.*;",
                "import dev.autogen.*;",
                "/** It's; <b>\\\\</b> $$ delimiter // */",
                "@Revision(\"" + id + "\")",
                parent.isEmpty() ? "" : "@Revises(\"" + parent + "\")",
                "public final class " + id + " implements Migration {",
                "    static final String HOSTILE = " + HOSTILE + ";",
                "    public void upgrade(Op op) {",
                up,
                "    }",
                "    public void downgrade(Op op) {",
                down,
                "    }",
                "}");
    }

    private static ScriptCommand scripts(Environment environment, TestDatabase database) throws SQLException {
        String schema = database.product().defaultSchema("");
        return new ScriptCommand(environment, new AssumedServer(database.version(), schema));
    }

    private static String up(Environment environment, TestDatabase database, String range) throws SQLException {
        return scripts(environment, database).upgrade(range, Starting.AT_ITS_BEGINNING);
    }

    private static String down(Environment environment, TestDatabase database, String range) throws SQLException {
        return scripts(environment, database).downgrade(range, Starting.AT_ITS_BEGINNING);
    }

    private static void online(Environment environment, String target) {
        new UpgradeCommand(environment).run(target, RunListener.SILENT);
    }

    private static List<String> state(TestDatabase database) throws SQLException {
        List<String> state = new ArrayList<>(database.catalog());
        state.addAll(database.columnOrder());
        boolean orders = state.stream().anyMatch(line -> line.matches("(?is).*\\borders\\b.*"));
        boolean customer = state.stream().anyMatch(line -> line.matches("(?is).*\\bcustomer\\b.*"));
        if (customer) {
            state.addAll(database.query("select * from customer order by id"));
            state.addAll(database.query("select * from " + (orders ? "orders" : "purchase") + " order by id"));
        }
        state.addAll(books(database));
        return state;
    }

    private static List<String> books(TestDatabase database) throws SQLException {
        List<String> books = new ArrayList<>(database.query("select revision from autogen_version"));
        books.addAll(database.query("select revision, direction, message, checksum, autogen_version, database_user"
                + " from autogen_history order by id"));
        books.addAll(database.query("select concat('left in the journal: ', statement) from autogen_journal"));
        return books;
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("servers")
    void aScriptThereAndAScriptBackDoWhatTheRunsDo(TestServer server) throws Exception {
        CommandLineTool tool = tool(server);
        TestDatabase one = server.create();
        TestDatabase other = server.create();
        Environment environment = history(one);
        Environment online = Environment.withoutModel(other::connect, folder.scripts());
        List<String> before = one.catalog();
        online(online, "head");

        assertThat(tool.run(one, up(environment, one, "head"))).isEmpty();
        assertThat(state(one)).isEqualTo(state(other));
        assertThat(new CurrentCommand(environment).run().atHead()).isTrue();

        new DowngradeCommand(online).run("a", RunListener.SILENT);
        assertThat(tool.run(one, down(environment, one, "c:a"))).isEmpty();
        assertThat(state(one)).isEqualTo(state(other));
        assertThat(tool.run(one, down(environment, one, "a:base"))).isEmpty();
        assertThat(one.catalog()).isEqualTo(before);
        assertThat(tool.run(one, up(environment, one, "head"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("servers")
    void whereAScriptBrokeOffItRefusesToRunAgainAndAnUpgradeGoesOn(TestServer server) throws Exception {
        CommandLineTool tool = tool(server);
        TestDatabase database = server.create();
        TestDatabase other = server.create();
        Environment environment = history(database);
        online(environment, "a");
        database.run("insert into customer (id, name) values (3, 'Ada')");
        String script = up(environment, database, "a:head");

        assertThat(tool.run(database, script)).containsIgnoringCase("uq_customer_name");
        assertThat(new CurrentCommand(environment).run().unfinished()).hasSize(1);
        giveUpLease(database);
        List<String> broken = state(database);
        assertThat(tool.run(database, script)).contains("half done");
        assertThat(state(database)).isEqualTo(broken);

        database.run("delete from customer where id = 3");
        online(environment, "head");
        online(Environment.withoutModel(other::connect, folder.scripts()), "head");
        assertThat(state(database)).isEqualTo(state(other));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("servers")
    void aToolThatIsKilledAfterAnyLineIsFollowedByAnUpgradeThatGoesOn(TestServer server) throws Exception {
        CommandLineTool tool = tool(server);
        TestDatabase database = server.create();
        TestDatabase other = server.create();
        Environment environment = history(database);
        Environment patient = environment.policy(RunPolicy.standard().lease(Duration.ofMillis(300)));
        online(Environment.withoutModel(other::connect, folder.scripts()), "head");
        List<String> undisturbed = state(other);
        List<String> lines = List.of(up(patient, database, "head").split("(?<=\n)"));

        for (int kept = 1; kept < lines.size(); kept += EVERY) {
            database.clear();
            tool.run(database, String.join("", lines.subList(0, kept)));
            giveUpLease(database);
            online(patient, "head");
            assertThat(state(database))
                    .as("after %s of %s lines: %s", kept, lines.size(), lines.get(kept - 1))
                    .isEqualTo(undisturbed);
        }
    }

    /** What else runs out by itself, five minutes later. */
    private static void giveUpLease(TestDatabase database) throws SQLException {
        if (!database.query("select 1 from information_schema.tables where lower(table_name) = 'autogen_lock'")
                .isEmpty()) {
            database.run("delete from autogen_lock");
        }
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("servers")
    void aScriptForAnotherPlaceChangesNothing(TestServer server) throws Exception {
        CommandLineTool tool = tool(server);
        TestDatabase database = server.create();
        Environment environment = history(database);
        online(environment, "b");
        List<String> before = state(database);

        assertThat(tool.run(database, up(environment, database, "head")))
                .contains("this script is for a database at base; this one is at b; nothing was changed");
        assertThat(tool.run(database, up(environment, database, "a:head")))
                .contains("this script is for a database at revision a; this one is at b");
        assertThat(state(database)).isEqualTo(before);
        assertThat(tool.run(database, up(environment, database, "b:head"))).isEmpty();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("family")
    void notEvenAClientThatGoesOnAfterErrorsChangesWhatTheScriptIsNotFor(TestServer server) throws Exception {
        CommandLineTool tool = tool(server);
        TestDatabase database = server.create();
        Environment environment = history(database);
        online(environment, "b");
        List<String> before = state(database);

        tool.run(database, up(environment, database, "head"), "--force");
        tool.run(database, up(environment, database, "a:head"), "--force");
        tool.run(database, down(environment, database, "c:base"), "--force");
        assertThat(state(database)).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("servers")
    void aScriptAndAnUpgradeKeepEachOtherOut(TestServer server) throws Exception {
        CommandLineTool tool = tool(server);
        TestDatabase database = server.create();
        Environment environment = history(database);
        online(environment, "a");
        String script = up(environment, database, "a:head");
        try (Session holder = Session.open(database::connect);
                RunLock lock = RunLock.take(
                        holder,
                        Ledger.of(holder, VersionTables.standard()),
                        database::connect,
                        RunPolicy.standard(),
                        RunListener.SILENT)) {
            lock.check();
            assertThat(tool.run(database, script)).contains("another upgrade of this database is running");
        }
        assertThat(new CurrentCommand(environment).run().unfinished()).isEmpty();
        assertThat(tool.run(database, script)).isEmpty();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("family")
    void whileAScriptRunsAnUpgradeWaits(TestServer server) throws Exception {
        CommandLineTool tool = tool(server);
        TestDatabase database = server.create();
        Environment environment = history(database);
        online(environment, "head");
        revision("d", "c", "op.execute(\"do sleep(2)\");", "");
        String script = up(environment, database, "c:d");
        CompletableFuture<String> running = CompletableFuture.supplyAsync(() -> said(tool, database, script));
        for (int i = 0;
                i < 200
                        && !database.query(
                                        "select count(*) from information_schema.processlist where info like 'do sleep%'")
                                .contains("1");
                i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        Environment impatient = environment.policy(RunPolicy.standard().lockWait(Duration.ofMillis(100)));
        assertThatThrownBy(() -> online(impatient, "head"))
                .isInstanceOf(LockException.class)
                .hasMessageContaining("held by ");
        assertThat(running.get(1, TimeUnit.MINUTES)).isEmpty();
        online(impatient, "head");
        assertThat(database.query("select count(*) from autogen_history where revision = 'd'"))
                .containsExactly("1");
    }

    private static String said(CommandLineTool tool, TestDatabase database, String script) {
        try {
            return tool.run(database, script);
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("family")
    void theModesOfTheServerAndTheToolDoNotMatter(TestServer server) throws Exception {
        CommandLineTool tool = tool(server);
        TestDatabase database = server.create();
        TestDatabase other = server.create();
        Environment environment = history(database);
        online(Environment.withoutModel(other::connect, folder.scripts()), "head");

        assertThat(tool.run(
                        database,
                        up(environment, database, "head"),
                        "--default-character-set=latin1",
                        "--init-command=set autocommit = 0, sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES'"))
                .isEmpty();
        assertThat(state(database)).isEqualTo(state(other));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("family")
    void handWrittenSqlWithBodiesAndSettingsIsReadAsItIsMeant(TestServer server) throws Exception {
        CommandLineTool tool = tool(server);
        TestDatabase database = server.create();
        TestDatabase other = server.create();
        revision("a", "", """
                op.execute("create table t (n int, delimiter varchar(99), my_delimiter varchar(9)) -- it's; the end");
                op.execute("create trigger no_delimiter before insert on t for each row begin set new.delimiter = concat(new.delimiter, ';\\r\\n$$'); end");
                op.execute("insert into t (n, delimiter ) values (1, 'a;'), (2, \\"it's \\\\\\\\ '';\\") # it's; delimiter //");
                op.execute("set session sql_mode = 'NO_BACKSLASH_ESCAPES', foreign_key_checks = 0, unique_checks = 0; insert into t (n) values (3)");
                """, "op.execute(\"drop table t\");");
        revision("b", "a", """
                op.createTable("u", column("name", varchar(80)).comment(HOSTILE));
                op.bulkInsert("u", columns("name"), row(HOSTILE));
                op.execute("insert into u select concat('fk ', @@foreign_key_checks, @@unique_checks)");
                """, "op.dropTable(\"u\");");
        Environment environment = Environment.withoutModel(database::connect, folder.scripts());
        online(Environment.withoutModel(other::connect, folder.scripts()), "head");

        assertThat(tool.run(database, up(environment, database, "head"))).isEmpty();
        assertThat(database.catalog().stream().map(line -> line.replace("delimiter\n", "delimiter ")))
                .containsExactlyElementsOf(other.catalog());
        assertThat(database.query("select * from t order by n")).isEqualTo(other.query("select * from t order by n"));
        assertThat(database.query("select * from u"))
                .isEqualTo(other.query("select * from u"))
                .anyMatch(line -> line.matches("fk (11|ONON)"));
        assertThat(books(database)).isEqualTo(books(other));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("servers")
    void whatNoScriptCanDoIsRefusedByName(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        Environment environment = history(database);
        assertThatThrownBy(() -> scripts(environment, database).upgrade("head", Starting.ANYWHERE_ON_ITS_WAY))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("cannot leave out what is done already");
        revision("d", "c", "op.run(\"look\", connection -> {});", "");
        assertThatThrownBy(() -> up(environment, database, "head"))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("needs a connection");
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("servers")
    void aScriptStopsAtRowsWithoutAValueAndSaysSo(TestServer server) throws Exception {
        CommandLineTool tool = tool(server);
        TestDatabase database = server.create();
        Environment environment = history(database);
        online(environment, "head");
        revision("d", "c", """
                op.addColumn("purchase", column("late", integer()));
                op.requireNoNulls("purchase", "delimiter");
                op.dropTable("purchase");
                """, "");

        assertThat(tool.run(database, up(environment, database, "c:d")))
                .contains("rows of table purchase have no value in column delimiter");
        giveUpLease(database);
        database.run("update purchase set " + database.dialect().quote("delimiter") + " = 'x'");
        online(environment, "head");
        assertThat(database.catalog())
                .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("purchase"));
    }

    /** Variables of a block have the character set of the database. */
    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("family")
    void wordsThatTheDatabaseHasNoCharactersForStayWhatTheyAre(TestServer server) throws Exception {
        CommandLineTool tool = tool(server);
        TestDatabase database = server.create();
        database.run("alter database character set latin1");
        revision("a", "", """
                op.createTable("orders", column("id", bigint()).notNull(), column("state", varchar(10)), primaryKey("pk", "id"));
                """, "op.dropTable(\"orders\");");
        revision("b", "a", """
                op.alterColumn("orders", column("state", varchar(10)), c -> c.type(varchar(20)).comment("\\u03a9\\u20ac\\u4e2d"));
                """, """
                op.alterColumn("orders", column("state", varchar(20)).comment("x"), c -> c.comment("\\u4e2d\\u03a9"));
                """);
        Environment environment = Environment.withoutModel(database::connect, folder.scripts());

        assertThat(tool.run(database, up(environment, database, "head"))).isEmpty();
        assertThat(database.catalog()).anyMatch(line -> line.contains("\u03a9\u20ac\u4e2d"));
        new DowngradeCommand(environment).run("a", RunListener.SILENT);
        assertThat(database.catalog()).anyMatch(line -> line.contains("\u4e2d\u03a9"));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("family")
    void anotherDatabaseIsNotGoneTo(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        Environment environment = history(database);
        revision("d", "c", "op.execute(\"use mysql\");", "");
        assertThatThrownBy(() -> up(environment, database, "head"))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("'use mysql'");
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("servers")
    void theBooksCanBeMadeAndStampedByScript(TestServer server) throws Exception {
        CommandLineTool tool = tool(server);
        TestDatabase database = server.create();
        Environment environment = history(database);
        assertThat(tool.run(database, scripts(environment, database).ensureVersion()))
                .isEmpty();
        assertThat(tool.run(database, scripts(environment, database).stamp(List.of("b"))))
                .isEmpty();

        assertThat(database.query("select revision from autogen_version")).containsExactly("b");
        assertThat(database.query("select revision, direction from autogen_history order by id"))
                .hasSize(2)
                .allMatch(row -> row.endsWith("stamp"));
    }
}
