package dev.autogen.command;

import static dev.autogen.command.CommandFixture.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.command.DowngradeCommand.Downgraded;
import dev.autogen.command.UpgradeCommand.Upgraded;
import dev.autogen.error.RevisionException;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.Step;
import dev.autogen.script.ToolVersion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpgradeCommandTest {

    @TempDir
    Path root;

    private CommandFixture project;

    @BeforeEach
    void project() {
        project = new CommandFixture(root, getClass()).withLine();
    }

    @Test
    void aDatabaseGoesUpDownAndUpAgain() {
        Upgraded up = project.upgrade("head");
        assertThat(up.from()).isEmpty();
        assertThat(up.to()).containsExactly("c");
        assertThat(ids(up.revisions())).containsExactly("a", "b", "c");
        assertThat(project.tables()).containsExactly("a", "b", "c");
        assertThat(project.versions()).containsExactly("c");

        Downgraded down = project.downgrade("base");
        assertThat(down.from()).containsExactly("c");
        assertThat(down.to()).isEmpty();
        assertThat(ids(down.revisions())).containsExactly("c", "b", "a");
        assertThat(project.tables()).isEmpty();
        assertThat(project.versions()).isEmpty();

        assertThat(ids(project.upgrade("head").revisions())).containsExactly("a", "b", "c");
        assertThat(project.tables()).containsExactly("a", "b", "c");
    }

    @Test
    void atTheTargetThereIsNothingToDo() {
        project.upgrade("head");
        assertThat(project.upgrade("head")).isEqualTo(new Upgraded(List.of("c"), List.of("c"), List.of()));
        assertThat(project.downgrade("c").revisions()).isEmpty();
        assertThat(project.versions()).containsExactly("c");
    }

    @ParameterizedTest
    @CsvSource({
        "base, head, a b c",
        "base, a, a",
        "base, +2, a b",
        "a, +1, b",
        "a, head-1, b",
        "a, b+1, b c",
        "base, base.., a b c",
        "b, base.., c",
        "a, a:b, b",
        "a, base:c, b c",
        "a, a, ''"
    })
    void anUpgradeAppliesWhatIsMissingUpToItsTarget(String start, String target, String applied) {
        if (!start.equals("base")) {
            project.upgrade(start);
        }
        assertThat(String.join(" ", ids(project.upgrade(target).revisions()))).isEqualTo(applied);
    }

    @ParameterizedTest
    @CsvSource({"-1, c", "b, c", "a, c b", "base, c b a", "-3, c b a", "head-2, c b", "base+1, c b", "c, ''"})
    void aDowngradeUndoesWhatFollowsItsTarget(String target, String undone) {
        project.upgrade("head");
        assertThat(String.join(" ", ids(project.downgrade(target).revisions()))).isEqualTo(undone);
    }

    @Test
    void theOtherVerbIsSuggestedWhereTheWayLeadsThere() {
        project.upgrade("b");
        assertThatThrownBy(() -> project.upgrade("a"))
                .isInstanceOf(RevisionException.class)
                .hasMessage("revision a (Make a) lies behind revision b, where the database is: to go there, use"
                        + " 'autogen downgrade a'");
        assertThatThrownBy(() -> project.upgrade("base")).hasMessageContaining("'autogen downgrade base'");
        assertThatThrownBy(() -> project.downgrade("c"))
                .isInstanceOf(RevisionException.class)
                .hasMessage("revision c (Make c) is not applied, the database is at revision b: to go there, use"
                        + " 'autogen upgrade c'");
        assertThatThrownBy(() -> project.upgrade("c:")).hasMessageContaining("run 'autogen upgrade c' first");
        assertThat(project.versions()).containsExactly("b");
    }

    @Test
    void anUnknownTargetChangesNothing() {
        assertThatThrownBy(() -> project.upgrade("nowhere")).isInstanceOf(RevisionException.class);
        assertThatThrownBy(() -> project.upgrade("+4")).isInstanceOf(RevisionException.class);
        assertThatThrownBy(() -> project.downgrade("-1")).isInstanceOf(RevisionException.class);
        assertThat(project.database.tables()).isEmpty();
    }

    @Test
    void severalHeadsAreNamed() {
        project.table("c2", "b");
        assertThatThrownBy(() -> project.upgrade("head"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("c (Make c), c2 (Make c2)");
    }

    @Test
    void theHistoryTellsWhatRan() {
        project.upgrade("b");
        project.downgrade("-1");
        assertThat(project.database.rows("select revision, direction, message, duration_ms >= 0, length(checksum),"
                        + " autogen_version, database_user, abs(extract(epoch from now() - started_at)) < 60"
                        + " from autogen_history order by id"))
                .containsExactly(
                        "a|upgrade|Make a|t|64|" + ToolVersion.current() + "|postgres|t",
                        "b|upgrade|Make b|t|64|" + ToolVersion.current() + "|postgres|t",
                        "b|downgrade|Make b|t|64|" + ToolVersion.current() + "|postgres|t");
        assertThat(ToolVersion.current()).matches("\\d+\\.\\d+.*");
    }

    @Test
    void aListenerIsToldOfEachRevision() {
        List<String> heard = new ArrayList<>();
        Upgraded upgraded = new UpgradeCommand(project.environment()).run("b", new RunListener() {
            @Override
            public void started(Step step) {
                heard.add(
                        "start " + step.script().id() + " " + step.operations().size());
            }

            @Override
            public void finished(Step step, Duration duration) {
                heard.add("end " + step.script().id() + " " + project.versions());
                assertThat(duration).isPositive();
            }
        });
        assertThat(heard).containsExactly("start a 1", "end a [a]", "start b 1", "end b [b]");
        assertThat(upgraded.revisions()).allMatch(ran -> ran.duration().toNanos() > 0);
    }

    @Test
    void noRevisionsLeaveNoTables() {
        CommandFixture empty = new CommandFixture(root.resolve("empty"), getClass());
        assertThat(empty.upgrade("head").revisions()).isEmpty();
        assertThat(empty.downgrade("base").revisions()).isEmpty();
        assertThat(empty.database.tables()).isEmpty();
    }
}
