package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.command.PlanCommand.Planned;
import dev.autogen.dialect.AssumedServer;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.RevisionException;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.Starting;
import dev.autogen.testing.Psql;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptCommandTest {

    @TempDir
    Path root;

    private CommandFixture project;

    @BeforeEach
    void threeRevisions() {
        project = new CommandFixture(root, ScriptCommandTest.class).withLine();
    }

    private ScriptCommand command() {
        return command("public");
    }

    private ScriptCommand command(String schema) {
        Environment none = project.environment(() -> {
            throw new SQLException("no database is to be asked");
        });
        return new ScriptCommand(none, new AssumedServer(new ServerVersion("PostgreSQL", 18, 0), schema));
    }

    private String up(String range) {
        return command().upgrade(range, Starting.AT_ITS_BEGINNING);
    }

    private void run(String script) throws SQLException {
        Psql.run(project.database.live(), script);
    }

    @Test
    void aTargetAloneIsFromAnEmptyDatabase() throws SQLException {
        run(up("b"));

        assertThat(project.versions()).containsExactly("b");
        assertThat(project.tables()).containsExactly("a", "b");
        assertThat(up("b")).isEqualTo(up("base:b")).isEqualTo(up(":b")).isEqualTo(up("base..b"));
    }

    @Test
    void aRangeIsFromItsBeginningOnly() throws SQLException {
        run(up(":b"));
        String rest = up("b:head");
        run(rest);

        assertThat(project.versions()).containsExactly("c");
        assertThat(rest)
                .contains("-- upgrade c: Make c\n")
                .doesNotContain("-- upgrade b")
                .doesNotContain("create table if not");
        assertThat(up("a:+2")).isEqualTo(up("a:c"));
        assertThat(project.database.rows("select revision, direction, message from autogen_history order by id"))
                .containsExactly("a|upgrade|Make a", "b|upgrade|Make b", "c|upgrade|Make c");
        new UpgradeCommand(project.environment()).run("head", RunListener.SILENT);
    }

    @Test
    void theWayDownNeedsBothEnds() throws SQLException {
        run(up("head"));
        assertThatThrownBy(() -> command().downgrade("a", Starting.AT_ITS_BEGINNING))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("autogen downgrade head:a --sql");
        run(command().downgrade("c:a", Starting.AT_ITS_BEGINNING));

        assertThat(project.versions()).containsExactly("a");
        assertThat(project.tables()).containsExactly("a");
        assertThatThrownBy(() -> command().downgrade("a:c", Starting.AT_ITS_BEGINNING))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("not applied");
        assertThatThrownBy(() -> up("c:a")).isInstanceOf(RevisionException.class);
    }

    @Test
    void tablesAreMadeInTheSchemaOfTheUrl() throws SQLException {
        project.database.execute("create schema \"my app\"");
        run(command("my app").upgrade("head", Starting.ANYWHERE_ON_ITS_WAY));

        assertThat(project.database.rows("select distinct schemaname from pg_tables where tablename in"
                        + " ('a', 'b', 'c', 'autogen_version', 'autogen_history')"))
                .containsExactly("my app");
    }

    @Test
    void aStampAndTheTablesOfTheRecordAreScriptsToo() throws SQLException {
        run(command().ensureVersion());
        assertThat(project.versions()).isEmpty();
        run(command().ensureVersion());
        run(command().stamp(List.of("b")));

        assertThat(project.versions()).containsExactly("b");
        assertThat(project.tables()).isEmpty();
        assertThat(project.database.rows("select revision, direction from autogen_history order by id"))
                .containsExactly("a|stamp", "b|stamp");
        run(command().stamp(List.of("base")));
        assertThat(project.versions()).isEmpty();
    }

    @Test
    void aPlanTellsWhatWouldBeRunAndRunsNothing() {
        project.upgrade("a");
        project.sql("d", "c", "\"alter table a add n int; vacuum a; drop table b\"");
        Planned plan = new PlanCommand(project.environment()).upgrade("head");

        assertThat(plan.from()).containsExactly("a");
        assertThat(plan.revisions().stream().map(PlanCommand.PlannedRevision::id))
                .containsExactly("b", "c", "d");
        assertThat(plan.revisions().get(2).parts().stream().map(PlanCommand.PlannedPart::transactional))
                .containsExactly(true, false, true);
        PlanCommand.PlannedOperation vacuum =
                plan.revisions().get(2).parts().get(1).operations().get(0);
        assertThat(vacuum.sql()).containsExactly("vacuum a");
        assertThat(vacuum.locksKnown()).isFalse();
        assertThat(project.tables()).containsExactly("a");
        assertThat(new PlanCommand(project.environment())
                        .downgrade("base")
                        .revisions()
                        .get(0)
                        .parts()
                        .get(0)
                        .operations()
                        .get(0)
                        .sql())
                .containsExactly("drop table a");
        assertThat(new PlanCommand(project.environment()).upgrade("a").revisions())
                .isEmpty();
    }
}
