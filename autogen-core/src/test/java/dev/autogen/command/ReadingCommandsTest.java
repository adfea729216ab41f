package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.command.CurrentCommand.Current;
import dev.autogen.command.CurrentCommand.CurrentRevision;
import dev.autogen.command.HistoryCommand.HistoryEntry;
import dev.autogen.error.RevisionException;
import dev.autogen.runtime.Position;
import dev.autogen.runtime.Session;
import dev.autogen.runtime.Stamped;
import dev.autogen.runtime.VersionTables;
import dev.autogen.testing.LiveDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingCommandsTest {

    @TempDir
    Path root;

    private CommandFixture project;

    @BeforeEach
    void project() {
        project = new CommandFixture(root, getClass()).withLine();
    }

    @Test
    void readingChangesNothing() {
        assertThat(current()).isEqualTo(new Current(List.of(), List.of("c"), false, List.of()));
        assertThat(history("base:")).hasSize(3).noneMatch(HistoryEntry::applied);
        assertThat(project.environment().position(project.scripts()).current()).isEmpty();
        assertThat(project.database.tables()).isEmpty();
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheHistory() throws SQLException {
        project.upgrade("head");
        LiveDatabase live = project.database.live();
        try (Session session = project.environment().connect()) {
            live.resetStatements();
            Position.verified(session, VersionTables.standard(), project.scripts());
            assertThat(live.statements()).isEqualTo(3);
        }
    }

    @Test
    void currentTellsAlsoOfTheHeadThatAnotherDependsOn(@TempDir Path other) {
        CommandFixture graph = new CommandFixture(other, getClass()).withGraph("p", "q", "r<q!p");
        graph.upgrade("heads");
        assertThat(graph.versions()).containsExactly("r");
        assertThat(new CurrentCommand(graph.environment()).run().revisions())
                .extracting(CurrentRevision::id)
                .containsExactly("r", "p");
    }

    @Test
    void currentTellsIdMessageAndWhetherThereIsMore() {
        project.upgrade("b");
        assertThat(current().revisions())
                .singleElement()
                .satisfies(revision ->
                        assertThat(revision.entry().orElseThrow().message()).isEqualTo("Make b"));
        assertThat(current().heads()).containsExactly("c");
        assertThat(current().atHead()).isFalse();
        project.upgrade("head");
        assertThat(current().atHead()).isTrue();
        project.database.execute("update autogen_version set revision = 'gone'");
        assertThat(current().revisions()).containsExactly(new CurrentRevision("gone", false, Optional.empty()));
    }

    @Test
    void historyListsTheNewestFirst() {
        Instant before = Instant.now().minusSeconds(60);
        project.upgrade("b");
        List<HistoryEntry> entries =
                new HistoryCommand(project.environment()).run().revisions();
        assertThat(entries).extracting(HistoryEntry::id).containsExactly("c", "b", "a");
        assertThat(entries).extracting(HistoryEntry::applied).containsExactly(false, true, true);
        assertThat(entries).extracting(HistoryEntry::current).containsExactly(false, true, false);
        assertThat(entries.get(0).appliedAt()).isEmpty();
        assertThat(entries.get(1).appliedAt().orElseThrow()).isAfter(before);
        assertThat(entries.get(1).parents()).containsExactly("a");
        assertThat(entries.get(1).message()).isEqualTo("Make b");
        assertThat(entries.get(1).location()).endsWith("R_b.java");
    }

    @ParameterizedTest
    @CsvSource({
        "a:b, b a",
        "b:, c b",
        ":b, b a",
        ":, c b a",
        "base..head-1, b a",
        "current:, c b",
        "-1:current, b a",
        "c, c"
    })
    void historyListsARangeWithBothEnds(String range, String ids) {
        project.upgrade("b");
        assertThat(history(range)).extracting(HistoryEntry::id).containsExactly(ids.split(" "));
    }

    @Test
    void aStampDeclaresAndRunsNothing() {
        assertThat(project.stamp("head")).isEqualTo(new Stamped(List.of(), List.of("c"), List.of("a", "b", "c")));
        assertThat(project.tables()).isEmpty();
        assertThat(project.versions()).containsExactly("c");
        assertThat(project.database.rows(
                        "select revision, direction, duration_ms, length(checksum) from autogen_history order by id"))
                .containsExactly("a|stamp|0|64", "b|stamp|0|64", "c|stamp|0|64");
        assertThat(history("base:")).allMatch(HistoryEntry::applied);

        assertThat(project.stamp("a").accepted()).containsExactly("a");
        assertThat(project.versions()).containsExactly("a");
        assertThat(project.stamp("+1").accepted()).containsExactly("b");
        assertThat(project.versions()).containsExactly("b");
        assertThat(project.stamp("base")).isEqualTo(new Stamped(List.of("b"), List.of(), List.of()));
        assertThat(project.versions()).isEmpty();
    }

    @Test
    void aStampOfNowhereChangesNothing() {
        assertThatThrownBy(() -> project.stamp("nowhere")).isInstanceOf(RevisionException.class);
        assertThat(project.database.tables()).isEmpty();
    }

    private Current current() {
        return new CurrentCommand(project.environment()).run();
    }

    private List<HistoryEntry> history(String range) {
        return new HistoryCommand(project.environment()).run(range).revisions();
    }
}
