package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.MigrationFailedException;
import dev.autogen.error.RevisionException;
import dev.autogen.error.UnsupportedException;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class BatchTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"", "delete from t;"})
    void aColumnIsFilledAndThenNotNull(String before) {
        server.execute(before + "select 1");
        revisions.run("op.addColumn(\"t\", column(\"tier\", varchar(16)));"
                + "op.inBatches(\"t\", batch(\"id\").size(10), \"update t set tier = 'BASIC' where tier is null and :batch\");"
                + "op.alterColumn(\"t\", column(\"tier\", varchar(16)), c -> c.notNull());");
        assertThat(server.rows("select attnotnull::text from pg_attribute where attname = 'tier'"))
                .containsExactly("true");
    }

    /** Keys of several columns, of types that are no numbers, that are not unique, with names and values that break quoting. */
    @Test
    void anyOrderedKeyWillDo() {
        server.execute(
                "create schema s; create table s.\"o'\"\"x\" (\"a\\\" uuid not null, \"B'\" text not null, n int default 0);"
                        + " insert into s.\"o'\"\"x\" select md5((i % 9)::text)::uuid, e'it''s \\\\ \" :batch ' || i % 4"
                        + " from generate_series(1, 100) i");
        revisions.run("op.in(\"s\").inBatches(\"o'\\\"x\", batch(\"a\\\\\", \"B'\").size(7).as(\"c\"),"
                + " \"update s.\\\"o'\\\"\\\"x\\\" c set n = n + 1 from pg_class k /* :batch */ where k.oid = 'pg_class'::regclass"
                + " and ':batch' <> '' and :batch\");");
        assertThat(server.rows("select n || ' in ' || count(*) from s.\"o'\"\"x\" group by n"))
                .containsExactly("1 in 100");
    }

    @Test
    void rowsThatComeBeyondTheGreatestKeyAreLeftToTheirDefault() {
        revisions.write("a", "", COUNT, "");
        int[] next = {100};
        revisions.upgrade(
                RunPolicy.standard(), new Heard(() -> server.execute("insert into t values (" + next[0]++ + ", 7)")));
        assertThat(counts()).containsExactly("1 in 35", "7 in 4");
    }

    @Test
    void rowsThatGoMeanwhileAreNotWaitedFor() {
        revisions.write("a", "", COUNT, "");
        Heard heard = new Heard(() -> server.execute("delete from t where id > 10"));
        revisions.upgrade(RunPolicy.standard(), heard);
        assertThat(heard.lines).containsExactly("1: 10");
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

    private void failInTheThirdBatch() {
        server.execute("alter table t add constraint small check (id <> 25 or n < 1)");
        revisions.write("a", "", COUNT, "");
        assertThatThrownBy(() -> revisions.upgrade(RunPolicy.standard(), RunListener.SILENT))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("2 batches of this revision are done and stay")
                .hasMessageContaining("where (t.id > '20' and t.id <= '30')");
        assertThat(counts()).containsExactly("0 in 15", "1 in 20");
    }

    @Test
    void afterAFailureTheNextRunGoesOnWithTheBatchThatFailed() {
        failInTheThirdBatch();
        server.execute("alter table t drop constraint small");
        Heard heard = new Heard(() -> {});
        assertThat(revisions.upgrade(RunPolicy.standard(), heard).heads()).containsExactly("a");
        assertThat(heard.lines).containsExactly("3: 30", "4: 35");
        assertThat(counts()).containsExactly("1 in 35");
    }

    @Test
    void sizeAndPauseMayBeChangedMeanwhileAndTheStatementMayNot() {
        failInTheThirdBatch();
        server.execute("alter table t drop constraint small");
        revisions.write("a", "", COUNT.replace("n + 1", "n + 2"), "");
        assertThatThrownBy(() -> revisions.upgrade(RunPolicy.standard(), RunListener.SILENT))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("what was run of it is no longer what the file says");
        revisions.write("a", "", COUNT.replace("size(10)", "size(4).pause(\"1ms\")"), "");
        Heard heard = new Heard(() -> {});
        revisions.upgrade(RunPolicy.standard(), heard);
        assertThat(heard.lines).containsExactly("3: 24", "4: 28", "5: 32", "6: 35");
        assertThat(counts()).containsExactly("1 in 35");
    }

    @Test
    void aStatementThatFailedBeforeTheFirstBatchMayBeCorrected() {
        revisions.write("a", "", COUNT.replace("n + 1", "n / 0"), "");
        assertThatThrownBy(() -> revisions.upgrade(RunPolicy.standard(), RunListener.SILENT))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("nothing of this revision was applied");
        revisions.run(COUNT);
        assertThat(counts()).containsExactly("1 in 35");
    }

    @Test
    void aDowngradeInBatchesGoesOnToo() {
        server.execute("update t set n = 1");
        server.execute("alter table t add constraint small check (id <> 25 or n >= 1)");
        revisions.write("a", "", "", COUNT.replace("+", "-"));
        revisions.upgrade(RunPolicy.standard(), RunListener.SILENT);
        assertThatThrownBy(() -> revisions.downgrade("a", "base")).isInstanceOf(MigrationFailedException.class);
        assertThat(counts()).containsExactly("0 in 20", "1 in 15");
        server.execute("alter table t drop constraint small");
        assertThat(revisions.downgrade("a", "base").heads()).isEmpty();
        assertThat(counts()).containsExactly("0 in 35");
    }

    @Test
    void aProcessKilledInTheMiddleOfABatchIsFollowedByOneThatDoesNothingTwice() throws Exception {
        revisions.write("a", "", COUNT, "");
        revisions.scripts();
        try (Connection blocker = revisions.database().connect();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("select from t where id = 25 for update");
            Process process = UpgradeProcess.start(revisions.database().url(), root, 0);
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

    @Test
    void aKeyThatMayBeNullIsRefused() {
        assertThatThrownBy(() -> revisions.run(COUNT.replace("\"id\"", "\"id\", \"name\"")))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("[name] may be null or is not there");
        assertThat(counts()).containsExactly("0 in 35");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update t set name = ':batch'",
                "update t set n = 1::batch",
                "select from t where :batch",
                "update t set n = 1 where :batch; update t set n = 1 where :batch",
            })
    void aStatementThatCannotBeInBatchesIsRefusedBeforeAnythingRuns(String sql) {
        assertThatThrownBy(() -> revisions.run(
                        "op.execute(\"update t set n = 9\"); op.inBatches(\"t\", batch(\"id\"), \"" + sql + "\");"))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining(sql);
        assertThat(counts()).containsExactly("0 in 35");
    }

    @Test
    void aStatementWithoutThePlaceholderIsRefusedWhenItIsRecorded() {
        assertThatThrownBy(() -> revisions.run("op.inBatches(\"t\", batch(\"id\"), \"update t set n = 1\");"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("without :batch, the condition that a row is of the batch");
    }
}
