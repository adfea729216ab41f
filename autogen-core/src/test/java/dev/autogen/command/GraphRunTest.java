package dev.autogen.command;

import static dev.autogen.command.CommandFixture.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.RevisionException;
import dev.autogen.runtime.Ran;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Revisions that branch, merge and need each other, run on a database. */
class GraphRunTest {

    @TempDir
    Path root;

    private CommandFixture project(String... nodes) {
        return new CommandFixture(root, getClass()).withGraph(nodes);
    }

    private CommandFixture merge() {
        return project("a", "b<a", "c1#left<b", "d1<c1", "c2#right<b", "d2<c2", "e<d1,d2", "f<e");
    }

    @Test
    void everyHeadIsARowAndAMergeMakesThemOne() {
        CommandFixture project = merge();
        assertThat(steps(project.upgrade("left@c1").revisions())).isEqualTo("a b c1");
        assertThat(steps(project.upgrade("right@+1").revisions())).isEqualTo("c2");
        assertThat(project.versions()).containsExactly("c1", "c2");
        assertThat(steps(project.upgrade("head").revisions())).isEqualTo("d1 d2 e f");
        assertThat(project.versions()).containsExactly("f");
        assertThat(steps(project.downgrade("-2").revisions())).isEqualTo("f e");
        assertThat(project.versions()).containsExactly("d1", "d2");
        assertThat(steps(project.downgrade("right@b").revisions())).isEqualTo("d2 c2");
        assertThat(project.versions()).containsExactly("d1");
        assertThat(project.tables()).containsExactly("a", "b", "c1", "d1");
        assertThat(steps(project.downgrade("base").revisions())).isEqualTo("d1 c1 b a");
        assertThat(project.versions()).isEmpty();
        assertThat(project.tables()).isEmpty();
    }

    @Test
    void whatARevisionNeedsRunsFirstAndHasNoRowOfItsOwn() {
        CommandFixture project = project("a1#one", "b1<a1", "c1<b1", "a2#two", "b2<a2!one,b1", "c2<b2");
        assertThat(steps(project.upgrade("two@head").revisions())).isEqualTo("a1 a2 b1 b2 c2");
        assertThat(project.versions()).containsExactly("c2");
        assertThat(new CurrentCommand(project.environment()).run().atHead()).isFalse();
        assertThat(steps(project.upgrade("heads").revisions())).isEqualTo("c1");
        assertThat(project.versions()).containsExactly("c1", "c2");
        assertThat(new CurrentCommand(project.environment()).run().atHead()).isTrue();
        assertThat(steps(project.downgrade("one@-2").revisions())).isEqualTo("c2 c1 b2 b1");
        assertThat(project.versions()).containsExactly("a1", "a2");
        assertThat(project.tables()).containsExactly("a1", "a2");
    }

    @Test
    void aNeedMayBeAHeadAndStillNoRow() {
        CommandFixture project = project("a", "x", "y<x!a");
        assertThat(steps(project.upgrade("heads").revisions())).isEqualTo("a x y");
        assertThat(project.versions()).containsExactly("y");
        CurrentCommand.Current current = new CurrentCommand(project.environment()).run();
        assertThat(current.atHead()).isTrue();
        assertThat(steps(project.downgrade("y-1").revisions())).isEqualTo("y");
        assertThat(project.versions()).containsExactly("a", "x");
    }

    @ParameterizedTest
    @CsvSource({
        "heads, base, ''",
        "heads, b, b",
        "heads, right@c2, c2 d1",
        "heads, left@base+3, c1 d2",
        "a, heads, d1 d2",
        "b, d1, d1",
        "d1, d2, d1 d2",
        "d1, c1 d2, c1 d2",
        "heads, heads, d1 d2",
        "heads, left@base, ''"
    })
    void aStampMovesOnlyTheBranchesOfItsTargets(String start, String targets, String rows) {
        CommandFixture project = project("a", "b<a", "c1#left<b", "d1<c1", "c2#right<b", "d2<c2");
        project.stamp(start);
        project.stamp(targets.split(" ", -1));
        assertThat(project.versions())
                .containsExactlyElementsOf(rows.isEmpty() ? List.of() : List.of(rows.split(" ", -1)));
        assertThat(project.tables()).isEmpty();
    }

    @Test
    void aPurgingStampForgetsWhateverTheDatabaseSaid() {
        CommandFixture project = project("a", "b1<a", "b2<a");
        project.stamp("b1", "b2");
        project.database.execute("insert into autogen_version values ('gone')");
        assertThat(new StampCommand(project.environment()).purge("b1").from()).containsExactly("b1", "b2", "gone");
        assertThat(project.versions()).containsExactly("b1");
    }

    @ParameterizedTest
    @CsvSource({
        "a:d1, d1 c1 b a",
        "b:left@head, d1 c1 b",
        "a:+1, b a",
        "-1:c2, c2 b",
        "-9:c1, c1 b a",
        "-1:left@+1, c1 b",
        "-1:+0, b a",
        "-1, a",
        "a:left@+9, d1 c1 b a",
        "c2:, d2 c2",
        "current:, d2 d1 c2 c1 b",
        ":heads, d2 d1 c2 c1 b a"
    })
    void aRangeOfTheHistoryMayBeABranch(String range, String listed) {
        CommandFixture project = project("a", "b<a", "c1#left<b", "c2#right<b", "d1<c1", "d2<c2");
        project.upgrade("b");
        assertThat(new HistoryCommand(project.environment())
                        .run(range).revisions().stream().map(HistoryCommand.HistoryEntry::id))
                .containsExactlyInAnyOrder(listed.split(" ", -1));
    }

    @Test
    void whatIsAmbiguousIsSaidAndChangesNothing() {
        CommandFixture project = project("a", "b1#left<a", "b2#right<a");
        assertThatThrownBy(() -> project.upgrade("head")).hasMessageContaining("'heads' for all");
        project.upgrade("heads");
        assertThatThrownBy(() -> project.downgrade("-1")).hasMessageContaining("as in b1-1");
        assertThatThrownBy(() -> project.upgrade("left@-1")).hasMessageContaining("'autogen downgrade a'");
        assertThat(project.versions()).containsExactly("b1", "b2");
    }

    @Tag("M200")
    @Test
    void aNeedThatIsAnAncestorAnywayChangesNothing() {
        CommandFixture project = project("a", "b<a", "c<b!a,b");
        assertThat(steps(project.upgrade("heads").revisions())).isEqualTo("a b c");
        assertThat(project.versions()).containsExactly("c");
        assertThat(steps(project.downgrade("b").revisions())).isEqualTo("c");
        assertThat(project.versions()).containsExactly("b");
    }

    @Tag("M204")
    @Tag("M205")
    @ParameterizedTest
    @CsvSource({
        "abc, 'abc'",
        "abcd, is ambiguous: it could be abcd1",
        "zzzz, 'zzzz'",
        "none@abcd1, 'none'",
        "left@f, f (Make f) is not on the branch",
        "right@abcd2, abcd2 (Make abcd2) is not on the branch"
    })
    void aTargetThatNamesNoRevisionMovesNothing(String target, String said) {
        CommandFixture project = project("e", "abcd1#left<e", "abcd2<abcd1", "f#right<e");
        project.upgrade("e");
        assertThatThrownBy(() -> project.upgrade(target))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining(said);
        assertThat(project.versions()).containsExactly("e");
        assertThat(steps(project.upgrade("left@abcd2").revisions())).isEqualTo("abcd1 abcd2");
    }

    @Tag("M206")
    @Test
    void whatIsNeededCountsAsAppliedUnderTheHeadThatNeedsIt() {
        CommandFixture project = project("a", "b<a", "x", "y<x!b");
        project.upgrade("y");
        assertThat(project.versions()).containsExactly("y");
        CurrentCommand.Current current = new CurrentCommand(project.environment()).run();
        assertThat(current.atHead()).isTrue();
        assertThat(steps(project.upgrade("heads").revisions())).isEmpty();
    }

    @Tag("M207")
    @ParameterizedTest
    @ValueSource(strings = {"a<a", "a<b b<a", "r a<r,c b<a c<b", "r a<r!b b<a"})
    void aCycleIsNamedAndTheDatabaseIsNotTouched(String graph) {
        CommandFixture project = project(graph.split(" ", -1));
        assertThatThrownBy(() -> project.upgrade("heads"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("in a circle")
                .hasMessageContaining("a");
        assertThat(project.database.tables()).isEmpty();
    }

    @Tag("M209")
    @Test
    void aLongLineRunsInItsOrder() {
        String[] nodes = IntStream.range(100, 250)
                .mapToObj(number -> "r" + number + (number == 100 ? "" : "<r" + (number - 1)))
                .toArray(String[]::new);
        CommandFixture project = project(nodes);
        assertThat(ids(project.upgrade("head").revisions()))
                .hasSize(150)
                .isSorted()
                .first()
                .isEqualTo("r100");
        assertThat(project.versions()).containsExactly("r249");
    }

    private static String steps(List<Ran> revisions) {
        return String.join(" ", ids(revisions));
    }
}
