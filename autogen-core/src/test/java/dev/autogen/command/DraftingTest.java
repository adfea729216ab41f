package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.command.RevisionCommand.Draft;
import dev.autogen.error.RevisionException;
import dev.autogen.revision.RevisionIds;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** New revisions at their place in the graph, and what is said of those that exist; none of it asks the database. */
class DraftingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    @TempDir
    Path root;

    private CommandFixture project;

    @BeforeEach
    void project() {
        project = new CommandFixture(root, getClass());
    }

    private void project(String... nodes) {
        project.withGraph(nodes);
    }

    private Environment environment() {
        return project.environment(() -> {
            throw new AssertionError("the database was asked");
        });
    }

    private Draft empty(NewRevision wanted) {
        return new RevisionCommand(environment(), CLOCK, new RevisionIds(new Random(1))).empty(wanted);
    }

    private Draft merge(String message, String... revisions) {
        return new MergeCommand(environment(), CLOCK, new RevisionIds(new Random(1)))
                .run(List.of(revisions), NewRevision.of(message, ""));
    }

    private static NewRevision wanted(String follows, boolean splice) {
        return new NewRevision("Go on", "", Optional.of("new1"), follows, splice, List.of(), List.of());
    }

    @Test
    void anEmptyRevisionCarriesAllThatWasAskedForAndLoads() {
        project("a", "b#left<a", "c#right<a");
        Draft draft = empty(new NewRevision(
                "Go on", "", Optional.of("new1"), "left@head", false, List.of("sub", "other"), List.of("right", "a")));
        assertThat(draft.fileName()).isEqualTo("R20260102030405_GoOn.java");
        assertThat(draft.source())
                .contains(
                        "@Revision(\"new1\")\n@Revises(\"b\")\n@Branch({\"sub\", \"other\"})\n@DependsOn({\"right\", \"a\"})\n");

        project.folder.write(draft.fileName(), draft.source());
        RevisionEntry entry = new ShowCommand(environment()).run("sub@head").get(0);
        assertThat(entry.id()).isEqualTo("new1");
        assertThat(entry.parents()).containsExactly("b");
        assertThat(entry.dependsOn()).containsExactly("c", "a");
        assertThat(entry.labels()).containsExactlyInAnyOrder("left", "sub", "other");
        assertThat(project.upgrade("sub@head").to()).containsExactly("new1");
        assertThat(project.tables()).containsExactly("a", "b", "c");
    }

    @Test
    void aNewRevisionFollowsTheHeadOrWhatIsNamed() {
        project("a", "b<a");
        assertThat(empty(NewRevision.of("x", "")).script().parents()).containsExactly("b");
        assertThat(empty(wanted("base", false)).script().parents()).isEmpty();
        assertThat(empty(wanted("a", true)).script().parents()).containsExactly("a");
        assertThatThrownBy(() -> empty(wanted("a", false)))
                .isInstanceOf(RevisionException.class)
                .hasMessage(
                        "revision a (Make a) is not a head, it is followed by b (Make b): to begin a branch after it,"
                                + " add --splice");
    }

    @Test
    void severalHeadsMustBeToldApart() {
        project("a", "b#left<a", "c<a");
        assertThatThrownBy(() -> empty(NewRevision.of("x", "")))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("several heads: b (Make b), c (Make c); say with --head which one")
                .hasMessageContaining("'autogen merge'");
        assertThatThrownBy(() -> empty(wanted("heads", false))).hasMessageContaining("'heads' is several revisions");
        assertThat(empty(wanted("left@head", false)).script().parents()).containsExactly("b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "x-y | '' | is not valid: no white space",
                "x:y | '' | none of : @ + -",
                "a | '' | two revisions have the id a: 'Make a' and 'Go on'",
                "x | head | branch label 'head' is not valid",
                "x | left | two revisions have the branch label 'left'",
                "x | a | is the id of revision a"
            })
    void whatCannotBeNamedSoIsRefused(String id, String label, String message) {
        project("a#left");
        List<String> labels = label.equals("''") ? List.of() : List.of(label);
        assertThatThrownBy(() -> empty(new NewRevision("Go on", "", Optional.of(id), "head", false, labels, List.of())))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aNeedThatIsUnknownIsRefused() {
        project("a");
        assertThatThrownBy(() ->
                        empty(new NewRevision("x", "", Optional.empty(), "head", false, List.of(), List.of("gone"))))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("unknown revision 'gone'");
    }

    @Test
    void aMergeJoinsHeads() {
        project("a", "b<a", "c<a", "d<a");
        assertThat(merge("", "heads").script().parents()).containsExactly("b", "c", "d");
        Draft draft = merge("", "b", "c");
        assertThat(draft.script().message()).isEqualTo("Merge b and c");
        assertThat(draft.source()).contains("@Revises({\"b\", \"c\"})");
        project.folder.write(draft.fileName(), draft.source());
        assertThat(new HeadsCommand(environment()).run())
                .extracting(RevisionEntry::id)
                .containsExactlyInAnyOrder("d", draft.script().id());
        assertThatThrownBy(() -> merge("x", "b", "d")).hasMessageContaining("add --splice");
    }

    @Test
    void branchesOfWhichOneNeedsTheOtherCanBeMerged() {
        project("a", "b<a", "c<a!b");
        assertThat(merge("", "heads").script().parents()).containsExactly("b", "c");
    }

    @Test
    void whatCannotBeMergedIsRefused() {
        project("a", "b<a", "c<a");
        assertThatThrownBy(() -> merge("x", "b")).hasMessageContaining("nothing to merge: only revision b was named");
        assertThatThrownBy(() -> merge("x", "b", "a"))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("revision b (Make b) comes after a (Make a) already");
    }

    @Test
    void headsBranchesAndShowDescribeTheGraph() {
        project("a", "b#left<a", "c<a", "x", "y<x!b");
        assertThat(new HeadsCommand(environment()).run())
                .extracting(RevisionEntry::id)
                .containsExactly("b", "c", "y");
        assertThat(new HeadsCommand(environment()).resolved())
                .extracting(RevisionEntry::id)
                .containsExactly("c", "y");
        List<BranchesCommand.BranchPoint> points = new BranchesCommand(environment()).run();
        assertThat(points).hasSize(1);
        assertThat(points.get(0).revision().id()).isEqualTo("a");
        assertThat(points.get(0).children()).extracting(RevisionEntry::id).containsExactly("b", "c");
        assertThat(new ShowCommand(environment()).run("heads")).hasSize(3);
        assertThatThrownBy(() -> new ShowCommand(environment()).run("base")).hasMessageContaining("it is the base");
    }

    @Test
    void theCurrentRevisionIsShownToo() {
        project("a", "b<a", "c<b");
        project.upgrade("b");
        assertThat(new ShowCommand(project.environment()).run("current").get(0).id())
                .isEqualTo("b");
        assertThat(new ShowCommand(project.environment()).run("+1").get(0).id()).isEqualTo("c");
    }

    @Test
    void theVersionTablesAreMadeOnce() {
        project("a");
        assertThat(new EnsureVersionCommand(project.environment()).run()).isTrue();
        assertThat(new EnsureVersionCommand(project.environment()).run()).isFalse();
        assertThat(project.database.tables()).containsExactly("autogen_history", "autogen_version");
    }
}
