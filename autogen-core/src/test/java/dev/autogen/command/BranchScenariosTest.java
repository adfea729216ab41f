package dev.autogen.command;

import static dev.autogen.command.CommandFixture.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.command.CurrentCommand.CurrentRevision;
import dev.autogen.dialect.AssumedServer;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.NotAtHeadException;
import dev.autogen.operation.Operation;
import dev.autogen.revision.RevisionIds;
import dev.autogen.runtime.Direction;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.Starting;
import dev.autogen.runtime.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alembic's scenarios of branches, commands and runs (tags: chapter and number of its catalogue) on a database. */
class BranchScenariosTest {

    @TempDir
    Path root;

    private CommandFixture project(String... nodes) {
        return new CommandFixture(root, getClass()).withGraph(nodes);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({"e, c2, c2 d1", "e, d1 d2, d1 d2", "f, e, e", "f, b, b", "d1 c2, e, e", "f, left@base, ''"})
    @Tag("M187")
    @Tag("M193")
    @Tag("M194")
    void aStampMovesOverAMerge(String start, String targets, String rows) {
        CommandFixture project = project("a", "b<a", "c1#left<b", "d1<c1", "c2<b", "d2<c2", "e<d1,d2", "f<e");
        project.stamp(words(start).toArray(String[]::new));
        project.stamp(words(targets).toArray(String[]::new));
        assertThat(project.versions()).containsExactlyElementsOf(words(rows));
        assertThat(project.tables()).isEmpty();
    }

    @Test
    @Tag("M195")
    void aMergeOfThreeJoinsThreeRowsAndOneMayGoOn() {
        CommandFixture project = project("a", "b1<a", "b2<a", "b3<a", "c3<b3", "m<b1,b2,b3");
        project.upgrade("b1");
        project.upgrade("c3");
        assertThat(project.versions()).containsExactly("b1", "c3");
        assertThat(ids(project.upgrade("m").revisions())).containsExactly("b2", "m");
        assertThat(project.versions()).containsExactly("c3", "m");
        assertThat(ids(project.downgrade("m-1").revisions())).containsExactly("m");
        assertThat(project.versions()).containsExactly("b1", "b2", "c3");
    }

    @Test
    @Tag("M196")
    void nearTwinsOfMergesKeepARowEach() {
        CommandFixture project = project("a", "b1<a", "b2<a", "b3<a", "m1<b1,b2", "m2<b2,b1", "m3<b1,b2,b3");
        project.upgrade("heads");
        assertThat(project.versions()).containsExactly("m1", "m2", "m3");
        project.downgrade("m3-1");
        assertThat(project.versions()).containsExactly("b3", "m1", "m2");
        project.downgrade("m1-1");
        assertThat(project.versions()).containsExactly("b3", "m2");
        project.downgrade("m2-1");
        assertThat(project.versions()).containsExactly("b1", "b2", "b3");
    }

    @Test
    @Tag("M198")
    void aStampBelowWhatIsNeededTakesWhatNeedsItToo() {
        CommandFixture project = project("a1#one", "b1<a1", "c1<b1", "d1<c1", "a2", "b2<a2", "c2<b2!c1");
        project.upgrade("heads");
        assertThat(project.versions()).containsExactly("c2", "d1");
        project.stamp("one@b1");
        assertThat(project.versions()).containsExactly("b1", "b2");
    }

    @Test
    @Tag("M203")
    void everyTreeOfAForestIsStampedAndRun() {
        CommandFixture project = project("a1", "b1<a1", "a2", "b2<a2", "a3");
        assertThat(project.stamp("heads").to()).containsExactly("a3", "b1", "b2");
        assertThat(project.upgrade("heads").revisions()).isEmpty();
        project.stamp("base");
        assertThat(project.upgrade("heads").to()).containsExactlyInAnyOrder("a3", "b1", "b2");
        project.downgrade("base");
        assertThat(project.versions()).isEmpty();
    }

    @Test
    @Tag("M208")
    void aMissingParentIsNamedByEveryCommand() {
        CommandFixture project = project("b<gone");
        assertThatThrownBy(() -> project.upgrade("head"))
                .hasMessageContaining("revision b (Make b) revises gone, which does not exist");
        assertThatThrownBy(() -> new HeadsCommand(project.environment()).run()).hasMessageContaining("gone");
    }

    @Test
    @Tag("N210")
    @Tag("N211")
    void aRevisionByHandNeedsNoDatabaseAtHeadAndAMergeMakesOneHead() {
        CommandFixture project = project("a", "b1<a", "b2<a");
        RevisionCommand command =
                new RevisionCommand(project.environment(), Clock.systemUTC(), new RevisionIds(new Random(1)));
        assertThatThrownBy(() -> command.empty(NewRevision.of("x", ""))).hasMessageContaining("several heads");
        project.withGraph("m<b1,b2");
        assertThat(command.empty(NewRevision.of("x", "")).script().parents()).containsExactly("m");
        assertThatThrownBy(() -> command.run(NewRevision.of("x", ""))).isInstanceOf(NotAtHeadException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', false",
        "a1, a1, false",
        "b1, b1, false",
        "b1 b2, 'b2 b1(implied)', true",
        "b2, 'b2 b1(implied)', true",
        "b1 a2, a2 b1, false"
    })
    @Tag("N217")
    @Tag("N218")
    void currentListsEveryRowAndWhatIsImplied(String targets, String listed, boolean atHead) {
        CommandFixture project = project("a1", "b1<a1", "a2", "b2<a2!b1");
        words(targets).forEach(project::upgrade);
        CurrentCommand.Current current = new CurrentCommand(project.environment()).run();
        assertThat(current.revisions().stream().map(BranchScenariosTest::text))
                .containsExactlyElementsOf(words(listed));
        assertThat(current.atHead()).isEqualTo(atHead);
    }

    private static String text(CurrentRevision revision) {
        return revision.id() + (revision.implied() ? "(implied)" : "");
    }

    @Test
    @Tag("N222")
    void aVersionCannotBeThereTwice() {
        CommandFixture project = project("a");
        project.upgrade("head");
        assertThatThrownBy(() -> project.database.execute("insert into autogen_version values ('a')"))
                .hasMessageContaining("autogen_version_pkey");
    }

    @Test
    @Tag("N222")
    void versionRowsThatSomethingElseChangesUndoTheRevision() {
        CommandFixture project = project("a");
        project.sql("b", "a", "\"create table b (); update autogen_version set revision = 'x'\"");
        assertThatThrownBy(() -> project.upgrade("head"))
                .hasMessageContaining("the rows of public.autogen_version changed while revision b ran");
        assertThat(project.versions()).containsExactly("a");
        assertThat(project.tables()).containsExactly("a");
    }

    @Test
    @Tag("N226")
    void aMergeOfWhatIsNoHeadBeginsABranchIfThatIsWanted() {
        CommandFixture project = project("a", "b1<a", "c1<b1", "b2<a");
        MergeCommand command =
                new MergeCommand(project.environment(), Clock.systemUTC(), new RevisionIds(new Random(1)));
        NewRevision wanted = new NewRevision("join", "", Optional.of("m"), "head", true, List.of("joined"), List.of());
        RevisionCommand.Draft draft = command.run(List.of("b1", "b2"), wanted);
        project.folder.write(draft.fileName(), draft.source());
        assertThat(new HeadsCommand(project.environment()).run())
                .extracting(RevisionEntry::id)
                .containsExactlyInAnyOrder("c1", "m");
        assertThat(new ShowCommand(project.environment())
                        .run("joined@head")
                        .get(0)
                        .message())
                .isEqualTo("join");
    }

    @Test
    @Tag("O229")
    void theRangeOfAScriptMayBeGivenByTheBeginningsOfIds() {
        CommandFixture project = project("aaaa1", "bbbb1<aaaa1", "cccc1<bbbb1");
        ScriptCommand command = new ScriptCommand(
                project.environment(), new AssumedServer(new ServerVersion("PostgreSQL", 18, 0), "public"));
        assertThat(command.upgrade("aaaa:cccc", Starting.AT_ITS_BEGINNING))
                .isEqualTo(command.upgrade("aaaa1:cccc1", Starting.AT_ITS_BEGINNING))
                .contains("create table cccc1")
                .doesNotContain("create table aaaa1");
        assertThat(command.downgrade("cccc:aaaa", Starting.AT_ITS_BEGINNING))
                .isEqualTo(command.downgrade("cccc1:aaaa1", Starting.AT_ITS_BEGINNING))
                .contains("drop table bbbb1")
                .doesNotContain("drop table aaaa1");
    }

    /** Each revision is a transaction that nothing is open before or after. */
    @Test
    @Tag("O230")
    @Tag("O232")
    void aTransactionIsOpenWithinARevisionAndNotBetween() {
        CommandFixture project = project();
        String twoStatements = "op.execute(\"select 1\"); op.execute(\"select 2\");";
        project.folder.revision("a", "", twoStatements, "");
        project.folder.revision("b", "a", twoStatements, "");
        List<String> states = new ArrayList<>();
        String state = "select state from pg_stat_activity where application_name = 'upgrader'"
                + " order by backend_start desc limit 1";
        Environment environment =
                project.environment(() -> project.database.live().connect("postgres", "?ApplicationName=upgrader"));
        new UpgradeCommand(environment).run("head", new RunListener() {
            @Override
            public void started(Step step) {
                states.addAll(project.database.rows(state));
            }

            @Override
            public void executing(Step step, Operation operation, String sql) {
                states.addAll(project.database.rows(state));
            }

            @Override
            public void finished(Step step, Duration duration) {
                states.addAll(project.database.rows(state));
            }
        });
        // the driver sends the begin with the first statement
        List<String> revision = List.of("idle", "idle", "idle in transaction", "idle");
        assertThat(states)
                .containsExactlyElementsOf(
                        Stream.concat(revision.stream(), revision.stream()).toList());
    }

    @Test
    @Tag("O234")
    void aListenerIsToldOfEachStepUpAndDown() {
        CommandFixture project = project("a", "b<a");
        List<String> told = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void started(Step step) {
                told.add("before " + step.script().id());
            }

            @Override
            public void finished(Step step, Duration duration) {
                told.add((step.direction() == Direction.UPGRADE ? "up " : "down ")
                        + step.script().id() + " at " + project.versions());
            }
        };
        new UpgradeCommand(project.environment()).run("head", listener);
        new DowngradeCommand(project.environment()).run("base", listener);
        assertThat(told)
                .containsExactly(
                        "before a",
                        "up a at [a]",
                        "before b",
                        "up b at [b]",
                        "before b",
                        "down b at [a]",
                        "before a",
                        "down a at []");
    }

    @Test
    @Tag("O236")
    void whatEditorsAndOtherToolsLeaveBehindIsPassedOver() {
        CommandFixture project = project("a");
        List.of("R_a.java~", ".#R_a.java", "#R_a.java#", "R_a.java.orig", "R_a.class", ".R_a.java.swp")
                .forEach(name -> project.folder.write(name, "no Java"));
        project.folder.write("package-info.java", "/** Revisions. */ package revisions;");
        assertThat(ids(project.upgrade("head").revisions())).containsExactly("a");
    }

    @Test
    @Tag("O237")
    void aFileMayMoveToAnotherFolderAfterItWasApplied() throws IOException {
        CommandFixture project = project("a", "b<a");
        project.upgrade("a");
        Path folder = Files.createDirectories(project.folder.folder().resolve("archive/2026"));
        Files.move(project.folder.folder().resolve("R_a.java"), folder.resolve("R_a.java"));
        assertThat(ids(project.upgrade("head").revisions())).containsExactly("b");
        Files.delete(folder.resolve("R_a.java"));
        assertThatThrownBy(() -> project.upgrade("head")).hasMessageContaining("revises a, which does not exist");
    }
}
