package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.revision.Graphs;
import dev.autogen.runtime.Ran;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Alembic's scenarios of graphs and ways through them, gone on a database: the same lines as for graphs alone. */
@Tag("M182")
@Tag("M183")
@Tag("M185")
@Tag("M186")
@Tag("M188")
@Tag("M189")
@Tag("M190")
@Tag("M191")
@Tag("M192")
@Tag("M194")
@Tag("M195")
@Tag("M197")
@Tag("M198")
@Tag("M199")
@Tag("M201")
@Tag("M202")
@Tag("M203")
class WaysTest {

    /** Of all tests, so that the revisions of a graph are compiled once. */
    @TempDir
    static Path root;

    private static CommandFixture project(String graph, String start) {
        CommandFixture project =
                new CommandFixture(root.resolve(graph), WaysTest.class).withGraph(Graphs.ofTheCatalogue(graph));
        words(start).forEach(project::upgrade);
        assertThat(new CurrentCommand(project.environment())
                        .run().revisions().stream()
                                .filter(revision -> !revision.implied())
                                .map(CurrentCommand.CurrentRevision::id))
                .containsExactlyInAnyOrderElementsOf(words(start));
        return project;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" ", -1));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/dev/autogen/revision/ways-up.csv", quoteCharacter = '\'')
    void anUpgradeAppliesWhatIsMissing(String graph, String start, String target, String steps, String rows) {
        CommandFixture project = project(graph, start);
        List<String> before = project.tables();
        assertThat(ids(project.upgrade(target).revisions())).containsExactlyInAnyOrderElementsOf(words(steps));
        assertThat(project.versions()).containsExactlyInAnyOrderElementsOf(words(rows));
        assertThat(project.tables())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(before.stream(), words(steps).stream()).toList());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/dev/autogen/revision/ways-down.csv", quoteCharacter = '\'')
    void aDowngradeUndoesWhatFollowsAndWhatNeedsThat(
            String graph, String start, String target, String steps, String rows) {
        CommandFixture project = project(graph, start);
        List<String> left = project.tables().stream()
                .filter(table -> !words(steps).contains(table))
                .toList();
        assertThat(ids(project.downgrade(target).revisions())).containsExactlyInAnyOrderElementsOf(words(steps));
        assertThat(project.versions()).containsExactlyInAnyOrderElementsOf(words(rows));
        assertThat(project.tables()).containsExactlyElementsOf(left);
    }

    private static List<String> ids(List<Ran> revisions) {
        return CommandFixture.ids(revisions);
    }
}
