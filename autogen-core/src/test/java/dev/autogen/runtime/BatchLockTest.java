package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Operation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What batches hold while they run and between, on PostgreSQL, whose catalog tells. */
@Timeout(120)
class BatchLockTest {

    private static final String COUNT =
            "op.inBatches(\"t\", batch(\"id\").size(10), \"update t set n = n + 1 where :batch\");";

    @TempDir
    Path root;

    private Revisions revisions;
    private Server server;

    @BeforeEach
    void aTableOfThirtyFiveRows() throws SQLException {
        revisions = new Revisions(root);
        server = revisions.server();
        server.execute("create table t (id int primary key, n int not null default 0, name text);"
                + " insert into t select i from generate_series(1, 35) i");
    }

    private List<String> counts() {
        return server.rows("select n || ' in ' || count(*) from t group by n order by n");
    }

    /** Remembers batches, and does something after each. */
    private static final class Heard implements RunListener {

        private final List<String> lines = new ArrayList<>();
        private final Runnable after;

        Heard(Runnable after) {
            this.after = after;
        }

        @Override
        public void batchDone(Step step, Operation.InBatches operation, long batches, long rows) {
            lines.add(batches + ": " + rows);
            after.run();
        }

        @Override
        public void retrying(Step step, String reason, int attempt, Duration pause) {
            lines.add("retry " + attempt);
            after.run();
        }
    }

    @Test
    void eachBatchIsCommittedWithNothingOpenBeforeTheNext() {
        revisions.write("a", "", COUNT, "");
        List<String> open = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        Heard heard = new Heard(() -> {
            open.addAll(server.rows("select state from pg_stat_activity where datname = current_database()"
                    + " and pid <> pg_backend_pid() and xact_start is not null"));
            seen.addAll(counts());
        });
        revisions.upgrade(RunPolicy.standard(), heard);
        assertThat(heard.lines).containsExactly("1: 10", "2: 20", "3: 30", "4: 35");
        assertThat(seen).containsExactly("0 in 25", "1 in 10", "0 in 15", "1 in 20", "0 in 5", "1 in 30", "1 in 35");
        assertThat(open).isEmpty();
        assertThat(server.rows("select * from autogen_journal")).isEmpty();
    }

    @Test
    void aBatchThatLacksALockIsTriedAgainAlone() throws SQLException {
        revisions.write("a", "", "op.timeouts(lock(\"100ms\"));" + COUNT, "");
        try (Connection blocker = revisions.database().connect();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("select from t where id = 15 for update");
            Heard heard = new Heard(() -> {});
            Heard releasing = new Heard(() -> {
                if (heard.lines.isEmpty()) {
                    heard.lines.add("first");
                } else if (!heard.lines.contains("released")) {
                    heard.lines.add("released");
                    rollback(blocker);
                }
            });
            revisions.upgrade(RunPolicy.standard(), releasing);
            assertThat(releasing.lines).containsExactly("1: 10", "retry 1", "2: 20", "3: 30", "4: 35");
        }
        assertThat(counts()).containsExactly("1 in 35");
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aProcessKilledInTheMiddleOfABatchIsFollowedByOneThatDoesNothingTwice() throws Exception {
        revisions.write("a", "", COUNT, "");
        revisions.scripts();
        try (Connection blocker = revisions.database().connect();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("select from t where id = 25 for update");
            Process process = UpgradeProcess.start(revisions.database().address(), root, 0);
            String waiting = "select pid::text from pg_stat_activity where datname = current_database()"
                    + " and wait_event_type = 'Lock'";
            for (int i = 0; i < 600 && server.rows(waiting).isEmpty(); i++) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            assertThat(server.rows(waiting)).hasSize(1);
            process.destroyForcibly().waitFor();
            blocker.rollback();
        }
        Heard heard = new Heard(() -> {});
        revisions.upgrade(RunPolicy.standard(), heard);
        assertThat(heard.lines.get(heard.lines.size() - 1)).isEqualTo("4: 35");
        assertThat(counts()).containsExactly("1 in 35");
    }
}
