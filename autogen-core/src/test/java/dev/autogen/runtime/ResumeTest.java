package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.MigrationFailedException;
import dev.autogen.error.RevisionException;
import dev.autogen.script.RevisionFolder;
import dev.autogen.script.Scripts;
import dev.autogen.testing.LiveDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {

    @TempDir
    Path root;

    private LiveDatabase database;
    private Server server;
    private RevisionFolder folder;

    @BeforeEach
    void aRevisionThatFailsInItsThirdPart() throws SQLException {
        database = LiveDatabase.create();
        server = new Server(database::connect);
        folder = new RevisionFolder(root);
        folder.revision("a", "", "op.execute(\"create table a (id int); insert into a values (1), (1)\");", "");
        upgrade(RunPolicy.standard());
        revision("create unique index concurrently ux on a (id)", "insert into a values (2)");
        assertThatThrownBy(() -> upgrade(RunPolicy.standard()))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("the first 2 parts of this revision are done and stay")
                .hasMessageContaining("sql: create unique index concurrently ux");
    }

    private void revision(String failing, String last) {
        folder.revision(
                "b",
                "a",
                "op.execute(\"alter table a add n int\");"
                        + "op.execute(\"vacuum a\");"
                        + "op.execute(\"" + failing + "\");"
                        + "op.execute(\"" + last + "\");",
                "op.execute(\"drop index concurrently ux\"); op.execute(\"alter table a drop n\");");
    }

    private Scripts scripts() {
        return Scripts.load(List.of(folder.scripts()));
    }

    private Outcome upgrade(RunPolicy policy) {
        return new Upgrade(database::connect, scripts(), policy).run(RunListener.SILENT);
    }

    private Position position() {
        try (Session session = Session.open(database::connect)) {
            return Position.verified(session, VersionTables.standard(), scripts());
        }
    }

    @Test
    void aHalfAppliedRevisionIsSaidToBeAndLeavesNoInvalidIndex() {
        assertThat(position().unfinished()).singleElement().satisfies(half -> {
            assertThat(half.describe())
                    .isEqualTo("revision b is half applied (2 of 4 parts are done): 'autogen upgrade' goes on with it");
            assertThat(half.begun()).isEmpty();
        });
        assertThat(position().atHead()).isFalse();
        assertThat(server.rows("select indexrelid::regclass::text from pg_index where not indisvalid"))
                .isEmpty();
    }

    @Test
    void theAuthorMayRepairWhatHasNotRun() {
        revision("create index concurrently ux on a (id)", "insert into a values (3)");
        assertThat(upgrade(RunPolicy.standard()).heads()).containsExactly("b");
        assertThat(server.rows("select id::text from a order by 1")).containsExactly("1", "1", "3");
        assertThat(position().atHead()).isTrue();
    }

    @Test
    void theAuthorMayNotChangeWhatHasRun() {
        folder.revision("b", "a", "op.execute(\"alter table a add m int\"); op.execute(\"vacuum a\");", "");
        assertThatThrownBy(() -> upgrade(RunPolicy.standard()))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("is half applied, and what was run of it is no longer what the file says")
                .hasMessageContaining("part 1, done: alter table a add n int");
    }

    @Test
    void nothingElseIsDoneBeforeItIsFinished() {
        Plan down = new Planner(scripts()).downgrade(List.of("a"), "base");
        Runner runner = new Runner(database::connect, VersionTables.standard(), scripts(), RunPolicy.standard());
        assertThatThrownBy(() -> runner.run(down, List.of("a"), RunListener.SILENT))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("revision b is half applied (2 of 4 parts are done)")
                .hasMessageContaining("autogen stamp");
        assertThat(server.rows("select revision from autogen_version")).containsExactly("a");
    }

    @Test
    void aStampSettlesIt() {
        server.execute("alter table a drop n");
        new Stamper(database::connect, VersionTables.standard(), scripts(), RunPolicy.standard()).stamp(List.of("a"));
        assertThat(position().unfinished()).isEmpty();
    }

    @Test
    void aHalfUndoneRevisionIsFinishedByADowngrade() {
        revision("create index concurrently ux on a (id)", "insert into a values (3)");
        upgrade(RunPolicy.standard());
        server.execute("create view v as select n from a");
        Plan down = new Planner(scripts()).downgrade(List.of("b"), "a");
        Runner runner = new Runner(database::connect, VersionTables.standard(), scripts(), RunPolicy.standard());
        assertThatThrownBy(() -> runner.run(down, List.of("b"), RunListener.SILENT))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("view v depends on");
        assertThat(position().unfinished())
                .singleElement()
                .extracting(HalfDone::describe)
                .asString()
                .contains("half undone (1 of 2");
        server.execute("drop view v");
        assertThat(runner.run(down, List.of("b"), RunListener.SILENT).heads()).containsExactly("a");
        assertThat(position().unfinished()).isEmpty();
    }

    @Test
    void anInvalidIndexOfTheSameNameIsBuiltAnew() {
        server.execute("delete from a");
        server.execute(
                "create index ux on a (id); update pg_index set indisvalid = false where indexrelid = 'ux'::regclass");
        assertThat(upgrade(RunPolicy.standard()).heads()).containsExactly("b");
        assertThat(server.rows(
                        "select indisvalid::text || indisunique::text from pg_index where indexrelid = 'ux'::regclass"))
                .containsExactly("truetrue");
    }

    /** What a client leaves that is killed in a statement of which nothing tells whether it did its work. */
    private void aStatementInDoubt() {
        revision("create index concurrently on a (id)", "insert into a values (4)");
        PreparedStep prepared = PreparedStep.of(
                        new Planner(scripts()).upgrade(List.of("a"), "head"),
                        new dev.autogen.product.postgres.PostgresDialect())
                .get(0);
        server.execute("insert into autogen_journal values ('b', 2, 4, 'upgrade', 'begun', '"
                + PreparedSegment.of(prepared, 2).checksum() + "', 'create index ...')");
    }

    @Test
    void aPersonIsAskedWhatBecameOfAStatementInDoubt() {
        aStatementInDoubt();
        assertThatThrownBy(() -> upgrade(RunPolicy.standard()))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("nothing tells whether it did its work")
                .hasMessageContaining("see with \\d of the table")
                .hasMessageContaining("'autogen upgrade --resume-done'");
        assertThat(upgrade(RunPolicy.standard().resume(Resume.DONE)).heads()).containsExactly("b");
        assertThat(server.rows("select indexrelid::regclass::text from pg_index where indrelid = 'a'::regclass"))
                .isEmpty();
    }

    @Test
    void aStatementInDoubtIsRunAgainWhereAPersonSaysSo() {
        aStatementInDoubt();
        assertThat(upgrade(RunPolicy.standard().resume(Resume.RETRY)).heads()).containsExactly("b");
        assertThat(server.rows("select indexrelid::regclass::text from pg_index where indrelid = 'a'::regclass"))
                .containsExactly("a_id_idx");
    }
}
