package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.autogen.error.ConfigurationException;
import dev.autogen.error.IrreversibleException;
import dev.autogen.error.MigrationFailedException;
import dev.autogen.error.RevisionException;
import dev.autogen.operation.Operation;
import dev.autogen.runtime.ConnectionSource;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.RunPolicy;
import dev.autogen.runtime.Step;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {

    @TempDir
    Path root;

    private CommandFixture project;

    @BeforeEach
    void project() {
        project = new CommandFixture(root, getClass());
    }

    @Test
    void aStatementThatFailsLeavesTheDatabaseAsBeforeItsRevision() {
        project.table("a", "");
        Path file = project.folder.revision(
                "b",
                "a",
                "op.execute(\"create table b (id int)\"); op.execute(\"insert into a values (2)\");"
                        + " op.execute(\"alter table a add constraint only_one check (one = 1)\");",
                "");
        project.table("c", "b");

        MigrationFailedException failure =
                catchThrowableOfType(MigrationFailedException.class, () -> project.upgrade("head"));

        assertThat(failure.revision()).isEqualTo("b");
        assertThat(failure.sql()).isEqualTo("alter table a add constraint only_one check (one = 1)");
        assertThat(failure.operation()).startsWith("execute alter table a");
        assertThat(failure)
                .hasMessageContaining("check constraint \"only_one\" of relation \"a\" is violated by some row")
                .hasMessageContaining("nothing of this revision was applied; earlier revisions of this run stay")
                .hasMessageContaining(file.toString())
                .hasMessageContaining("run 'autogen upgrade' again");
        assertThat(project.versions()).containsExactly("a");
        assertThat(project.tables()).containsExactly("a");
        assertThat(project.database.rows("select one from a")).containsExactly("1");
        assertThat(project.database.rows("select revision from autogen_history"))
                .containsExactly("a");

        project.sql("b", "a", "\"create table b (id int)\"");
        assertThat(CommandFixture.ids(project.upgrade("head").revisions())).containsExactly("b", "c");
        assertThat(project.tables()).containsExactly("a", "b", "c");
    }

    @Test
    void thePlaceInTheSqlIsTold() {
        project.sql("a", "", "\"selekt 1\"");
        assertThatThrownBy(() -> project.upgrade("head"))
                .hasMessageContaining("sql: selekt 1")
                .hasMessageContaining("Position: 1");
    }

    @Test
    void aConstraintThatFailsAtTheCommitUndoesItsRevision() {
        project.table("a", "");
        project.folder.revision(
                "b",
                "a",
                "op.execute(\"create table p (id int primary key)\");"
                        + "op.execute(\"create table q (id int references p deferrable initially deferred)\");"
                        + "op.execute(\"insert into q values (1)\");",
                "");
        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("operation: commit")
                .hasMessageContaining("Key (id)=(1) is not present in table \"p\"")
                .hasMessageContaining("nothing of this revision was applied");
        assertThat(project.versions()).containsExactly("a");
        assertThat(project.tables()).containsExactly("a");
    }

    @Test
    void versionRowsThatSomeoneElseChangedMeanwhileUndoTheRevision() {
        project.table("a", "");
        project.upgrade("head");
        project.folder.revision(
                "b",
                "a",
                "op.createTable(\"b\", dev.autogen.Elements.column(\"id\", dev.autogen.Types.bigint()));",
                "");
        RunListener intruder = new RunListener() {
            @Override
            public void executing(Step step, Operation operation, String sql) {
                project.database.execute("update autogen_version set revision = 'x'");
            }
        };
        UpgradeCommand command = new UpgradeCommand(project.environment());
        assertThatThrownBy(() -> command.run("head", intruder))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("changed while revision b ran");
        assertThat(project.versions()).containsExactly("x");
        assertThat(project.tables()).containsExactly("a");
        assertThat(project.database.rows("select revision from autogen_history"))
                .containsExactly("a");
    }

    @Test
    void aServerThatGoesAwayLeavesTheDatabaseAsBeforeTheRevision() {
        project.table("a", "");
        project.folder.revision(
                "b",
                "a",
                "op.execute(\"create table b (id int)\");"
                        + "op.execute(\"select pg_terminate_backend(pg_backend_pid())\");",
                "");
        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("terminating connection");
        assertThat(project.versions()).containsExactly("a");
        assertThat(project.tables()).containsExactly("a");
    }

    @Test
    void whatCannotBeUndoneIsKnownBeforeAnythingIsUndone() {
        project.table("a", "");
        project.folder.revision(
                "b", "a", "op.execute(\"create table b (id int)\");", "op.irreversible(\"the letters were sent\");");
        project.table("c", "b");
        project.upgrade("head");

        assertThatThrownBy(() -> project.downgrade("base"))
                .isInstanceOf(IrreversibleException.class)
                .hasMessage("revision b cannot be undone: the letters were sent");
        assertThat(project.tables()).containsExactly("a", "b", "c");
        assertThat(project.versions()).containsExactly("c");

        assertThat(CommandFixture.ids(project.downgrade("b").revisions())).containsExactly("c");
    }

    @Test
    void aRevisionThatCannotSayWhatItDoesIsNamedBeforeAnythingRuns() {
        project.table("a", "");
        Path file = project.folder.revision("b", "a", "String s = null;\n s.length();", "");
        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining(
                        "revision b failed while it said what its upgrade does:" + " java.lang.NullPointerException")
                .hasMessageContaining("at: R_b.java:7")
                .hasMessageContaining("file: " + file);
        assertThat(project.database.tables()).isEmpty();
    }

    @Test
    void revisionsThatDoNotCompileChangeNothing() {
        project.table("a", "");
        Path file = project.sql("b", "a", "oops");
        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining(file + ":6: cannot find symbol");
        assertThat(project.database.tables()).isEmpty();
    }

    @Test
    void aServerThatDoesNotAnswerIsAMatterOfConfiguration() {
        project.table("a", "");
        ConnectionSource broken = () -> {
            throw new SQLException("Connection to localhost:1 refused");
        };
        assertThatThrownBy(() -> new UpgradeCommand(project.environment(broken)).run("head", RunListener.SILENT))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("cannot connect to the database: Connection to localhost:1 refused");
    }

    @Test
    void aUserWhoMayNotMakeTheTablesIsToldSo() {
        project.table("a", "");
        project.database.execute("create schema closed; create role guest; grant usage on schema closed to guest");
        ConnectionSource guest = () -> {
            Connection connection = project.database.source().open();
            try (Statement statement = connection.createStatement()) {
                statement.execute("set role guest; set search_path = closed");
            }
            return connection;
        };
        assertThatThrownBy(() -> new UpgradeCommand(project.environment(guest)).run("head", RunListener.SILENT))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("cannot create the tables closed.autogen_version")
                .hasMessageContaining("permission denied for schema closed");
        assertThat(project.database.tables()).isEmpty();
    }

    @Test
    void aLockThatIsNotToBeHadChangesNothing() throws SQLException {
        project.table("a", "");
        project.upgrade("head");
        project.table("b", "a");
        RunPolicy impatient =
                RunPolicy.standard().lockTimeout(Duration.ofMillis(100)).retries(0);
        try (Connection other = project.database.source().open();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table autogen_version in exclusive mode");
            UpgradeCommand command = new UpgradeCommand(project.environment().policy(impatient));
            assertThatThrownBy(() -> command.run("head", RunListener.SILENT))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("canceling statement due to lock timeout")
                    .hasMessageContaining("nothing of this revision was applied");
            other.rollback();
        }
        assertThat(project.versions()).containsExactly("a");
    }
}
