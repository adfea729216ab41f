package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.Dialect;
import dev.autogen.error.MigrationFailedException;
import dev.autogen.error.RevisionException;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.script.RevisionFolder;
import dev.autogen.script.Scripts;
import dev.autogen.servers.Servers;
import dev.autogen.servers.TestDatabase;
import dev.autogen.servers.TestServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A statement in batches, on each server. */
@Timeout(120)
class BatchTest {

    private static final String COUNT =
            "op.inBatches(\"t\", batch(\"id\").size(10), \"update t set n = n + 1 where :batch\");";

    /** Types of keys, each with what makes a value of a number. */
    private static final Map<String, List<List<String>>> KEYS = Map.of(
            "postgresql",
            List.of(
                    List.of("bigint", "9007199254740990 + %s"),
                    List.of("uuid", "md5('%s')::uuid"),
                    List.of("text", "e'it''s \\\\ \" :batch ' || %s"),
                    List.of("bytea", "decode(md5('%s'), 'hex')"),
                    List.of("numeric", "123456789012345678901234567.5 + %s"),
                    List.of("double precision", "%s / 7.0::double precision"),
                    List.of("timestamptz(6)", "timestamptz '2024-02-28 23:59:59.99999' + interval '%s microseconds'"),
                    List.of("date", "date '2024-02-28' + %s")),
            "h2",
            List.of(
                    List.of("bigint", "9007199254740990 + %s"),
                    List.of("decimal(30,2)", "123456789012345678901234567 + %s"),
                    List.of("double precision", "%s / 7e0"),
                    List.of("binary(16)", "hash('MD5', stringtoutf8('%s'))"),
                    List.of("varbinary(40)", "hash('SHA-1', stringtoutf8('%s'))"),
                    List.of("uuid", "cast(hash('MD5', stringtoutf8('%s')) as uuid)"),
                    List.of("char(36)", "rawtohex(hash('MD5', stringtoutf8('%s')))"),
                    List.of("varchar(60)", "'it''s \\ \" :batch ' || %s"),
                    List.of("timestamp(6)", "timestamp '2024-02-28 23:59:59.99999' + interval '0.00000%s' second"),
                    List.of(
                            "timestamp(6) with time zone",
                            "timestamp with time zone '2024-02-28 23:59:50+02' + interval '%s' second"),
                    List.of("date", "date '2024-02-28' + %s")),
            "sqlite",
            List.of(
                    List.of("bigint", "9007199254740990 + %s"),
                    List.of("numeric(20,2)", "12345678901.25 + %s"),
                    List.of("double precision", "%s / 7.0"),
                    List.of("varchar(60)", "'it''s \\ \" :batch ' || %s"),
                    List.of("date", "date('2024-02-28', '+%s days')")),
            "mariadb",
            family("varchar(60) collate utf8mb4_bin"),
            "mysql",
            family("varchar(60) collate utf8mb4_bin"));

    @TempDir
    Path root;

    private static List<List<String>> family(String text) {
        return List.of(
                List.of("bigint", "9007199254740990 + %s"),
                List.of("bigint unsigned", "18446744073709551000 + %s"),
                List.of("decimal(30,2)", "123456789012345678901234567 + %s"),
                List.of("binary(16)", "unhex(md5(%s))"),
                List.of("char(36)", "md5(%s)"),
                List.of(text, "concat('it''s \\\\ \" :batch ', %s)"),
                List.of("datetime(6)", "date_add('2024-02-28 23:59:59.999990', interval %s microsecond)"),
                List.of("date", "date_add('2024-02-28', interval %s day)"),
                List.of("double", "%s / 7"));
    }

    static Stream<TestServer> servers() {
        return Servers.atHand();
    }

    static Stream<Arguments> keys() {
        return servers()
                .flatMap(server -> KEYS.getOrDefault(server.product().name(), List.of()).stream()
                        .map(key -> Arguments.of(server, key.get(0), key.get(1))));
    }

    /** What of a row may be counted is between two numbers that it has itself. */
    private static TestDatabase thirtyFiveRows(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        database.run("create table t (id int not null primary key, n int default 0 not null, name varchar(20),"
                + " least int default 0 not null, most int default 9 not null,"
                + " constraint small check (n >= least and n <= most))");
        database.run("insert into t (id) values "
                + IntStream.rangeClosed(1, 35).mapToObj(i -> "(" + i + ")").collect(Collectors.joining(", ")));
        return database;
    }

    private static List<String> counts(TestDatabase database) throws SQLException {
        return database.query("select n, count(*) from t group by n order by n").stream()
                .map(line -> line.replace("|", " in "))
                .toList();
    }

    private Scripts scripts(String up, String down) {
        RevisionFolder folder = new RevisionFolder(root);
        folder.write(
                "A.java",
                "import static dev.autogen.Elements.*;",
                "import static dev.autogen.Rows.*;",
                "import static dev.autogen.Types.*;",
                "import dev.autogen.*;",
                "@Revision(\"a\")",
                "public final class A implements Migration {",
                "    public void upgrade(Op op) { " + up + " }",
                "    public void downgrade(Op op) { " + down + " }",
                "}");
        return TwelveRevisions.load(folder);
    }

    /** What one batch after the other said when it was done; something is done after each. */
    private static final class Heard implements RunListener {

        private final List<String> lines = new ArrayList<>();
        private final AfterBatch after;

        Heard(AfterBatch after) {
            this.after = after;
        }

        @Override
        public void batchDone(Step step, Operation.InBatches operation, long batches, long rows) {
            lines.add(batches + ": " + rows);
            try {
                after.run();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private interface AfterBatch {
        void run() throws SQLException;
    }

    private List<String> upgrade(TestDatabase database, String up, AfterBatch after) {
        Heard heard = new Heard(after);
        new Upgrade(database::connect, scripts(up, ""), RunPolicy.standard()).run(heard);
        return heard.lines;
    }

    private List<String> upgrade(TestDatabase database, String up) {
        return upgrade(database, up, () -> {});
    }

    private static String java(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void eachBatchIsCommittedBeforeTheNext(TestServer server) throws SQLException {
        TestDatabase database = thirtyFiveRows(server);
        List<String> seen = new ArrayList<>();

        assertThat(upgrade(database, COUNT, () -> seen.addAll(counts(database))))
                .containsExactly("1: 10", "2: 20", "3: 30", "4: 35");
        assertThat(seen).containsExactly("0 in 25", "1 in 10", "0 in 15", "1 in 20", "0 in 5", "1 in 30", "1 in 35");
        assertThat(database.query("select * from autogen_journal")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void aColumnIsFilledAndThenNotNull(TestServer server) throws SQLException {
        String fill = "op.addColumn(\"t\", column(\"tier\", varchar(16)));"
                + "op.inBatches(\"t\", batch(\"id\").size(10), \"update t set tier = 'BASIC' where tier is null and :batch\");"
                + "op.alterColumn(\"t\", column(\"tier\", varchar(16)), c -> c.notNull());";
        for (String before : List.of("update t set n = 0", "delete from t")) {
            TestDatabase database = thirtyFiveRows(server);
            database.run(before);
            upgrade(database, fill);
            assertThat(database.query("select count(*) from t where tier = 'BASIC'"))
                    .isEqualTo(database.query("select count(*) from t"));
            assertThatThrownBy(() -> database.run("insert into t (id) values (77)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    /** Keys of several columns, of any type, that are not unique, with names and values that break quoting. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("keys")
    void anyOrderedKeyWillDo(TestServer server, String type, String value) throws SQLException {
        TestDatabase database = server.create();
        Dialect dialect = database.dialect();
        String product = dialect.name();
        boolean schemas = product.matches("h2|postgresql");
        if (schemas) {
            database.run("create schema s");
        }
        String table = (schemas ? "s." : "") + dialect.quote("o'\"x");
        String columns = dialect.quote("a\\") + ", " + dialect.quote("B'");
        database.run("create table " + table + " (" + columns.replace(", ", " " + type + " not null, ")
                + " int not null, n int default 0 not null)");
        List<String> rows = IntStream.range(0, 40)
                .mapToObj(i -> "(" + value.formatted(i % 13) + ", " + i / 13 % 2 + ")")
                .toList();
        database.run("insert into " + table + " (" + columns + ") values " + String.join(", ", rows));
        boolean joins = product.equals("postgresql");
        String sql = "update " + table + " as c /* :batch */ set n = n + 1 "
                + (joins ? "from pg_class k where k.oid = 'pg_class'::regclass and " : "where ")
                + "':batch' <> '' and :batch";

        List<String> batches = upgrade(
                database,
                "op." + (schemas ? "in(\"s\")." : "") + "inBatches(" + java("o'\"x") + ", batch(" + java("a\\") + ", "
                        + java("B'") + ").size(7).as(\"c\"), " + java(sql) + ");");
        assertThat(batches).hasSizeGreaterThan(2);
        assertThat(database.query("select n, count(*) from " + table + " group by n"))
                .containsExactly("1|40");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void rowsThatComeBeyondTheGreatestKeyAreLeftToTheirDefault(TestServer server) throws SQLException {
        TestDatabase database = thirtyFiveRows(server);
        int[] next = {100};
        upgrade(database, COUNT, () -> database.run("insert into t (id, n) values (" + next[0]++ + ", 7)"));
        assertThat(counts(database)).containsExactly("1 in 35", "7 in 4");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void rowsThatGoMeanwhileAreNotWaitedFor(TestServer server) throws SQLException {
        TestDatabase database = thirtyFiveRows(server);
        assertThat(upgrade(database, COUNT, () -> database.run("delete from t where id > 10")))
                .containsExactly("1: 10");
    }

    private TestDatabase failedInTheThirdBatch(TestServer server) throws SQLException {
        TestDatabase database = thirtyFiveRows(server);
        database.run("update t set most = 0 where id = 25");
        assertThatThrownBy(() -> upgrade(database, COUNT))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("2 batches of this revision are done and stay")
                .hasMessageMatching("(?s).*where \\(t\\.id > '?20'? and t\\.id <= '?30'?\\).*");
        assertThat(counts(database)).containsExactly("0 in 15", "1 in 20");
        return database;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void afterAFailureTheNextRunGoesOnWithTheBatchThatFailed(TestServer server) throws SQLException {
        TestDatabase database = failedInTheThirdBatch(server);
        database.run("update t set most = 9");
        assertThat(upgrade(database, COUNT)).containsExactly("3: 30", "4: 35");
        assertThat(counts(database)).containsExactly("1 in 35");
        assertThat(database.query("select * from autogen_journal")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void sizeAndPauseMayBeChangedMeanwhileAndTheStatementMayNot(TestServer server) throws SQLException {
        TestDatabase database = failedInTheThirdBatch(server);
        database.run("update t set most = 9");
        assertThatThrownBy(() -> upgrade(database, COUNT.replace("n + 1", "n + 2")))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("what was run of it is no longer what the file says");
        assertThat(upgrade(database, COUNT.replace("size(10)", "size(4).pause(\"1ms\")")))
                .containsExactly("3: 24", "4: 28", "5: 32", "6: 35");
        assertThat(counts(database)).containsExactly("1 in 35");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void aStatementThatFailedBeforeTheFirstBatchMayBeCorrected(TestServer server) throws SQLException {
        TestDatabase database = thirtyFiveRows(server);
        assertThatThrownBy(() -> upgrade(database, COUNT.replace("n + 1", "n + 100")))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("nothing of this revision was applied");
        upgrade(database, COUNT);
        assertThat(counts(database)).containsExactly("1 in 35");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void aDowngradeInBatchesGoesOnToo(TestServer server) throws SQLException {
        TestDatabase database = thirtyFiveRows(server);
        database.run("update t set n = 1");
        database.run("update t set least = 1 where id = 25");
        Scripts scripts = scripts("", COUNT.replace("+", "-"));
        new Upgrade(database::connect, scripts, RunPolicy.standard()).run(RunListener.SILENT);

        assertThatThrownBy(() -> downgrade(database, scripts)).isInstanceOf(MigrationFailedException.class);
        assertThat(counts(database)).containsExactly("0 in 20", "1 in 15");
        database.run("update t set least = 0");
        assertThat(downgrade(database, scripts).heads()).isEmpty();
        assertThat(counts(database)).containsExactly("0 in 35");
    }

    private static Outcome downgrade(TestDatabase database, Scripts scripts) {
        Plan down = new Planner(scripts).downgrade(List.of("a"), "base");
        return new Runner(database::connect, VersionTables.standard(), scripts, RunPolicy.standard())
                .run(down, List.of("a"), RunListener.SILENT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void aClientThatDiesBeforeOrAfterAnyStatementIsFollowedByOneThatDoesNothingTwice(TestServer server)
            throws SQLException {
        Scripts scripts = scripts(COUNT, "");
        MortalConnection alive = new MortalConnection(thirtyFiveRows(server)::connect, 0);
        new Upgrade(alive, scripts, RunPolicy.standard()).run(RunListener.SILENT);

        // where a lease does what a lock of the session does elsewhere, that of the dead has to run out
        RunPolicy policy = RunPolicy.standard().lease(Duration.ofMillis(100));
        for (int fatal = 1; fatal <= alive.moments(); fatal += 3) {
            TestDatabase database = thirtyFiveRows(server);
            MortalConnection mortal = new MortalConnection(database::connect, fatal);
            Heard heard = new Heard(() -> {});
            try {
                new Upgrade(mortal, scripts, policy).run(heard);
            } catch (MortalConnection.Killed | RuntimeException e) {
                assertThat(mortal.moments()).isGreaterThanOrEqualTo(fatal);
            }
            letTheLeaseRunOut(database);
            new Upgrade(database::connect, scripts, policy).run(heard);
            assertThat(counts(database))
                    .as("killed at moment %s of %s", fatal, alive.moments())
                    .containsExactly("1 in 35");
            assertThat(heard.lines).doesNotHaveDuplicates().contains("4: 35");
            assertThat(database.query("select * from autogen_journal")).isEmpty();
        }
    }

    /** On SQLite each batch prolongs it by ten seconds, so that nobody waits here for that. */
    private static void letTheLeaseRunOut(TestDatabase database) throws SQLException {
        if (database.product().name().equals("sqlite")
                && !database.query("select 1 from sqlite_master where name = 'autogen_lock'")
                        .isEmpty()) {
            database.run("update autogen_lock set expires_at = 0");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void whatWouldLeaveRowsOutOrCannotBeInBatchesIsRefusedBeforeAnythingRuns(TestServer server) throws SQLException {
        TestDatabase database = thirtyFiveRows(server);
        assertThatThrownBy(() -> upgrade(database, COUNT.replace("\"id\"", "\"id\", \"name\"")))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("[name] may be null or is not there");
        for (String sql : List.of(
                "update t set name = ':batch'",
                "update t set n = 1::batch",
                "select 1 from t where :batch",
                "alter table t drop column n /* :batch */",
                "update t set n = 1 where :batch; update t set n = 2 where :batch")) {
            assertThatThrownBy(() -> upgrade(
                            database,
                            "op.execute(\"update t set n = 9\"); op.inBatches(\"t\", batch(\"id\"), \"" + sql + "\");"))
                    .isInstanceOf(UnsupportedException.class)
                    .hasMessageContaining(sql);
        }
        assertThatThrownBy(() -> upgrade(database, "op.inBatches(\"t\", batch(\"id\"), \"update t set n = 1\");"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("without :batch, the condition that a row is of the batch");
        assertThat(counts(database)).containsExactly("0 in 35");
    }
}
