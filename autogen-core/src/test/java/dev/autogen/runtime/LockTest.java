package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.AutogenException;
import dev.autogen.error.LockException;
import dev.autogen.error.MigrationFailedException;
import dev.autogen.operation.Operation;
import dev.autogen.script.RevisionFolder;
import dev.autogen.script.Scripts;
import dev.autogen.testing.LiveDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class LockTest {

    /** With {@code -Dautogen.processes=50} as many as the design asks for. */
    private static final int PROCESSES = Integer.getInteger("autogen.processes", 12);

    private static final RunPolicy IMPATIENT = RunPolicy.standard()
            .lockTimeout(Duration.ofMillis(150))
            .lockWait(Duration.ofMillis(600))
            .retries(1);

    @TempDir
    Path root;

    private final LiveDatabase database = create();
    private final Server server = new Server(database::connect);
    private RevisionFolder folder;

    private static LiveDatabase create() {
        try {
            return LiveDatabase.create();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void folder() {
        folder = new RevisionFolder(root);
    }

    private Upgrade upgrade(RunPolicy policy) {
        return new Upgrade(database::connect, TwelveRevisions.load(folder), policy);
    }

    private void table(String id, String parent, String up) {
        folder.write(
                id + ".java",
                "import static dev.autogen.Elements.*;",
                "import static dev.autogen.Timeouts.*;",
                "import static dev.autogen.operation.Concurrency.CONCURRENTLY;",
                "import dev.autogen.*;",
                "@Revision(\"" + id + "\")",
                parent.isEmpty() ? "" : "@Revises(\"" + parent + "\")",
                "public final class " + id + " implements Migration {",
                "    public void upgrade(Op op) { " + up + " }",
                "    public void downgrade(Op op) {}",
                "}");
    }

    /** Remembers what it is told. */
    private static final class Heard implements RunListener {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void waiting(String holder, Duration limit) {
            lines.add("waiting for " + holder);
        }

        @Override
        public void retrying(Step step, String reason, int attempt, Duration pause) {
            lines.add("retry " + attempt + ": " + reason);
        }

        @Override
        public void failed(Step step, RuntimeException failure) {
            lines.add("failed " + step.script().id());
        }
    }

    @Test
    void manyProcessesApplyEachRevisionOnce() throws Exception {
        table("a", "", "op.execute(\"create table a (id int)\"); op.execute(\"select pg_sleep(0.3)\");");
        table("b", "a", "op.createIndex(\"a\", index(\"ix\", \"id\"), CONCURRENTLY);");
        table("c", "b", "op.execute(\"create table c (id int)\");");
        TwelveRevisions.load(folder);
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            processes.add(UpgradeProcess.start(database.address(), root, 0));
        }
        List<String> applied = new ArrayList<>();
        for (Process process : processes) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            applied.addAll(said.lines().toList());
        }
        assertThat(applied).containsExactly("a", "b", "c");
        assertThat(server.rows("select revision from autogen_history order by id"))
                .containsExactly("a", "b", "c");
    }

    @Test
    void nothingIsLockedWhereNothingIsToBeDone() throws SQLException {
        table("a", "", "op.execute(\"create table a (id int)\");");
        upgrade(RunPolicy.standard()).run(RunListener.SILENT);
        try (Session holder = Session.open(database::connect)) {
            Ledger ledger = Ledger.of(holder, VersionTables.standard());
            try (RunLock lock =
                    RunLock.take(holder, ledger, database::connect, RunPolicy.standard(), RunListener.SILENT)) {
                lock.check();
                assertThat(upgrade(IMPATIENT).run(RunListener.SILENT).revisions())
                        .isEmpty();
                table("b", "a", "op.execute(\"create table b (id int)\");");
                Heard heard = new Heard();
                assertThatThrownBy(() -> upgrade(IMPATIENT).run(heard))
                        .isInstanceOf(LockException.class)
                        .hasMessageContaining("another upgrade is running, held by pid ")
                        .hasMessageContaining("waited 600ms (lock-wait)")
                        .hasMessageContaining("nothing was changed");
                assertThat(heard.lines).singleElement().asString().contains("connected since");
            }
        }
        assertThat(upgrade(IMPATIENT).run(RunListener.SILENT).revisions()).hasSize(1);
    }

    @Test
    void noTransactionIsOpenWhileTheLockIsHeld() throws SQLException {
        table("a", "", "op.execute(\"create table a (id int)\");");
        List<String> states = new ArrayList<>();
        upgrade(RunPolicy.standard()).run(new RunListener() {
            @Override
            public void started(Step step) {
                states.addAll(server.rows("select a.state from pg_locks l join pg_stat_activity a using (pid)"
                        + " where locktype = 'advisory' and a.datname = current_database()"));
            }
        });
        assertThat(states).containsExactly("idle");
    }

    @Test
    void aConcurrentBuildAndTwoUpgradersNeitherDeadlockNorHangOnATransaction() throws Exception {
        table("a", "", "op.execute(\"create table a (id int)\");");
        upgrade(RunPolicy.standard()).run(RunListener.SILENT);
        table("b", "a", "op.createIndex(\"a\", index(\"ix\", \"id\"), CONCURRENTLY);");
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("insert into a values (1)");
            List<CompletableFuture<Outcome>> runs = List.of(inThread(IMPATIENT), inThread(IMPATIENT));
            for (CompletableFuture<Outcome> run : runs) {
                assertThatThrownBy(() -> run.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(AutogenException.class);
            }
            List<CompletableFuture<Outcome>> patient =
                    List.of(inThread(RunPolicy.standard()), inThread(RunPolicy.standard()));
            TimeUnit.MILLISECONDS.sleep(300);
            other.commit();
            List<Ran> ran = new ArrayList<>();
            for (CompletableFuture<Outcome> run : patient) {
                ran.addAll(run.get(30, TimeUnit.SECONDS).revisions());
            }
            assertThat(ran).extracting(Ran::id).containsExactly("b");
        }
        assertThat(server.rows("select indisvalid::text from pg_index where indexrelid = 'ix'::regclass"))
                .containsExactly("true");
    }

    private CompletableFuture<Outcome> inThread(RunPolicy policy) {
        Scripts scripts = TwelveRevisions.load(folder);
        return CompletableFuture.supplyAsync(
                () -> new Upgrade(database::connect, scripts, policy).run(RunListener.SILENT), task -> {
                    Thread thread = new Thread(task);
                    thread.setDaemon(true);
                    thread.start();
                });
    }

    @Test
    void whoIsInTheWayIsNamedAfterTheRetries() throws SQLException {
        table("a", "", "op.execute(\"create table a (id int)\");");
        upgrade(RunPolicy.standard()).run(RunListener.SILENT);
        table("b", "a", "op.addColumn(\"a\", column(\"x\", Types.integer()));");
        Heard heard = new Heard();
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table a in access share mode");
            assertThatThrownBy(() -> upgrade(IMPATIENT).run(heard))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("canceling statement due to lock timeout")
                    .hasMessageContaining("In the way: pid ")
                    .hasMessageContaining("lock table a in access share mode");
        }
        assertThat(heard.lines).hasSize(2).first().asString().startsWith("retry 1: ERROR: canceling statement");
        assertThat(heard.lines).last().isEqualTo("failed b");
        assertThat(upgrade(IMPATIENT).run(RunListener.SILENT).heads()).containsExactly("b");
    }

    @Test
    void aRevisionSetsItsOwnLimitsAndTheNextOneHasThoseOfTheConfiguration() {
        String note = "op.execute(\"insert into seen values (current_setting('lock_timeout') || ' '"
                + " || current_setting('statement_timeout'))\");";
        table(
                "a",
                "",
                "op.execute(\"create table seen (what text)\");" + note
                        + "op.timeouts(lock(\"1500ms\"), statement(\"2min\"));" + note);
        table("b", "a", note + "op.execute(\"set statement_timeout = 77\");");
        table("c", "b", note);
        upgrade(RunPolicy.standard()).run(RunListener.SILENT);
        assertThat(server.rows("select what from seen")).containsExactly("3s 0", "1500ms 2min", "3s 0", "3s 0");
    }

    @Test
    void aConnectionIsGivenBackAsItWas() throws SQLException {
        table("a", "", "op.execute(\"set search_path = pg_catalog; set role pg_monitor\");");
        try (Connection kept = database.connect();
                Statement statement = kept.createStatement()) {
            statement.execute("set lock_timeout = '7s'");
            Connection unclosed = unclosed(kept);
            new Upgrade(() -> unclosed, TwelveRevisions.load(folder), RunPolicy.standard()).run(RunListener.SILENT);
            try (var rows = statement.executeQuery(
                    "select current_setting('lock_timeout') || current_setting('search_path')"
                            + " || current_user"
                            + " || (select count(*) from pg_locks where locktype = 'advisory' and pid = pg_backend_pid())")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("7s\"$user\", publicpostgres0");
            }
        }
    }

    private static Connection unclosed(Connection connection) {
        return (Connection) java.lang.reflect.Proxy.newProxyInstance(
                LockTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : method.invoke(connection, arguments));
    }

    @Test
    void theLeaseOfAHolderThatIsNoMoreRunsOut() throws SQLException {
        table("a", "", "op.execute(\"create table a (id int)\");");
        server.execute(
                "create table autogen_lock (name varchar primary key, owner varchar not null, holder varchar not null,"
                        + " since timestamptz not null, expires_at timestamptz not null)");
        server.execute("insert into autogen_lock values ('public.autogen_version', 'dead', 'process 1', now(),"
                + " clock_timestamp() + interval '1 s')");
        RunPolicy lease = IMPATIENT.lock(LockForm.TABLE).lockWait(Duration.ofSeconds(20));
        assertThatThrownBy(() -> upgrade(lease.lockWait(Duration.ofMillis(100))).run(RunListener.SILENT))
                .isInstanceOf(LockException.class)
                .hasMessageContaining("held by process 1, since");
        Heard heard = new Heard();
        assertThat(upgrade(lease).run(heard).heads()).containsExactly("a");
        assertThat(heard.lines).singleElement().asString().startsWith("waiting for process 1");
    }

    @Test
    void whoHasLostItsLeaseCommitsNothing() {
        table("a", "", "op.execute(\"create table a (id int)\");");
        Upgrade upgrade = upgrade(RunPolicy.standard().lock(LockForm.TABLE));
        CountDownLatch stolen = new CountDownLatch(1);
        assertThatThrownBy(() -> upgrade.run(new RunListener() {
                    @Override
                    public void executing(Step step, Operation operation, String sql) {
                        server.execute("update autogen_lock set owner = 'another'");
                        stolen.countDown();
                    }
                }))
                .isInstanceOf(LockException.class)
                .hasMessageContaining("another upgrade has taken it");
        assertThat(stolen.getCount()).isZero();
        assertThat(server.rows("select revision from autogen_version")).isEmpty();
        assertThat(server.rows("select to_regclass('a')::text")).containsExactly((String) null);
    }

    @Test
    void aLeaseIsProlongedWhileAStatementRuns() {
        table("a", "", "op.execute(\"select pg_sleep(1.2)\");");
        RunPolicy brief = RunPolicy.standard().lock(LockForm.TABLE).lease(Duration.ofMillis(400));
        CompletableFuture<Outcome> second = new CompletableFuture<>();
        Outcome first = upgrade(brief).run(new RunListener() {
            @Override
            public void executing(Step step, Operation operation, String sql) {
                var unused = inThread(brief).thenAccept(second::complete);
            }
        });
        assertThat(first.revisions()).hasSize(1);
        assertThat(second.join().revisions()).isEmpty();
    }
}
