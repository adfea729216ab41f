package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.command.RebaseCommand.Asked;
import dev.autogen.command.RebaseCommand.Rebase;
import dev.autogen.command.RebaseRequest.Applied;
import dev.autogen.command.RebaseRequest.Naming;
import dev.autogen.error.RevisionException;
import dev.autogen.script.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RebaseTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-05-06T07:08:09Z"), ZoneOffset.UTC);
    private static final String[] FORK = {"a", "u1<a", "u2<u1", "o1#own<a", "o2<o1"};

    @TempDir
    Path root;

    private CommandFixture project(String... nodes) {
        return new CommandFixture(root, getClass()).withGraph(nodes);
    }

    private static RebaseRequest request(String revision, String onto) {
        return RebaseRequest.of(Optional.ofNullable(revision), Optional.ofNullable(onto));
    }

    private static RebaseCommand command(CommandFixture project) {
        return new RebaseCommand(project.environment(), NOW);
    }

    private static Rebase rebase(CommandFixture project, RebaseRequest request) {
        Rebase rebase = command(project).plan(request);
        command(project).write(rebase);
        return rebase;
    }

    private static List<String> graph(CommandFixture project) {
        return project.scripts().graph().nodes().stream()
                .map(node -> node.id() + node.parents())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"o2, u2", "o1, u2", "o2,", ", u2", "own@head, u2", "o1, u2"})
    void theBranchFollowsTheOtherHead(String revision, String onto) {
        CommandFixture project = project(FORK);
        Rebase rebase = rebase(project, request(revision, onto));
        assertThat(rebase.moved()).containsExactly("o1", "o2");
        assertThat(rebase.from()).containsExactly("a");
        assertThat(rebase.onto()).isEqualTo("u2");
        assertThat(graph(project)).containsExactly("a[]", "u1[a]", "u2[u1]", "o1[u2]", "o2[o1]");
    }

    @Test
    void onlyTheFileOfTheFirstRevisionChanges() {
        CommandFixture project = project(FORK);
        List<String> before = texts(project);
        rebase(project, request("o2", "u2"));
        List<String> after = texts(project);
        assertThat(after.stream().filter(text -> !before.contains(text)))
                .containsExactly(before.stream()
                        .filter(text -> text.contains("@Revision(\"o1\")"))
                        .findFirst()
                        .orElseThrow()
                        .replace("@Revises({\"a\"})", "@Revises(\"u2\")"));
    }

    @Test
    void aFirstRevisionComesToFollowToo() {
        CommandFixture project = project("a", "b<a", "x", "y<x");
        rebase(project, request("y", "b"));
        assertThat(graph(project)).containsExactly("a[]", "b[a]", "x[b]", "y[x]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a b<a | | | only one head",
                "a b<a c<a | | | which branch is to be moved, the heads are b (Make b), c (Make c): name yours, as in 'autogen rebase b --onto c'",
                "a b<a c<a d<a | b | | several other heads, c (Make c), d (Make d): say with --onto",
                "a b<a c<a d<a | | b | which branch is to be moved",
                "a b<a c<a | b | b | on one branch",
                "a b<a c<b d<a | b | c | on one branch",
                "a b<a c<a d<c | b | c | revision c (Make c) is not a head, it is followed by d",
                "a b<a | b | | on the only branch",
                "a b<a c<a d<a m<b,c | m | d | revision m (Make m) is a merge",
                "a b<a c<a | heads | b | 'heads' is not one revision",
                "a b<a c<a | gone | b | unknown revision 'gone'",
                "a b<a c<a!b | b | c | in a circle"
            })
    void whatCannotBeRebasedIsRefused(String nodes, String revision, String onto, String message) {
        CommandFixture project = project(nodes.split(" ", -1));
        List<String> before = texts(project);
        assertThatThrownBy(() -> rebase(project, request(revision, onto)))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining(message);
        assertThat(texts(project)).isEqualTo(before);
    }

    @Test
    void whatTheDatabaseHasStaysWhereItIsUnlessForced() {
        CommandFixture project = project(FORK);
        project.upgrade("o1");
        assertThatThrownBy(() -> rebase(project, request("o2", "u2")))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("revision o1 (Make o1) is applied")
                .hasMessageContaining("taken to have u1, u2 too")
                .hasMessageContaining("'autogen downgrade o1@a'");
        assertThat(graph(project)).contains("o1[a]");

        Rebase forced = command(project)
                .plan(new RebaseRequest(Optional.of("o2"), Optional.empty(), Naming.KEPT, Applied.ALLOWED));
        assertThat(forced.applied()).containsExactly("o1");
        Rebase unasked = command(project)
                .plan(new RebaseRequest(Optional.of("o2"), Optional.empty(), Naming.KEPT, Applied.NOT_ASKED));
        assertThat(unasked.applied()).isEmpty();
        assertThat(unasked.asked()).isEqualTo(Asked.NOT_ASKED);

        project.downgrade("o1@a");
        assertThat(rebase(project, request("o2", "u2")).asked()).isEqualTo(Asked.ANSWERED);
        assertThat(project.upgrade("head").to()).containsExactly("o2");
        assertThat(project.tables()).containsExactly("a", "o1", "o2", "u1", "u2");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsPassedOver() {
        CommandFixture project = project(FORK);
        Environment unreachable = project.environment(() -> {
            throw new SQLException("no route to host");
        });
        assertThat(new RebaseCommand(unreachable, NOW).plan(request("o2", "u2")).asked())
                .isEqualTo(Asked.NO_ANSWER);
    }

    @Test
    void whatBothBranchesTouchIsListedAndRebasedAllTheSame() {
        CommandFixture project = project("a");
        String tier = "op.addColumn(\"t\", Elements.column(\"tier\", Types.bigint()));";
        project.folder.revision("up", "a", tier, "");
        project.folder.revision("own", "a", tier, "");
        Rebase rebase = rebase(project, request("own", "up"));
        assertThat(rebase.overlaps().stream().map(Overlap::describe))
                .containsExactly("column t.tier\n  up (Make up): add column t.tier bigint\n"
                        + "  own (Make own): add column t.tier bigint");
        assertThat(graph(project)).containsExactly("a[]", "up[a]", "own[up]");
    }

    @Test
    void namesStayUnlessTheyAreToSortInOrder() {
        CommandFixture project = project();
        named(project, "a", "", "R20260101000000_A");
        named(project, "o1", "a", "R20260102000000_Own");
        named(project, "o2", "o1", "R20260102000001_OwnToo");
        named(project, "o3", "o2", "OwnWithoutTime");
        named(project, "u", "a", "R20260103000000_Upstream");
        assertThat(command(project).plan(request("o2", "u")).changes())
                .hasSize(1)
                .allMatch(change -> change.before().equals(change.after()));
        rebase(project, new RebaseRequest(Optional.of("o2"), Optional.empty(), Naming.IN_ORDER, Applied.NOT_ASKED));
        assertThat(project.scripts().all().stream().map(Script::location).map(each -> each.replaceFirst(".*/", "")))
                .containsExactlyInAnyOrder(
                        "R20260101000000_A.java",
                        "R20260103000000_Upstream.java",
                        "R20260506070809_Own.java",
                        "R20260506070810_OwnToo.java",
                        "OwnWithoutTime.java");
        assertThat(graph(project)).containsExactlyInAnyOrder("a[]", "u[a]", "o1[u]", "o2[o1]", "o3[o2]");
    }

    @Test
    void aChangeAfterWhichTheRevisionsDoNotLoadIsTakenBack() {
        CommandFixture project = project();
        named(project, "a", "", "R20260101000000_A");
        named(project, "u", "a", "R20260103000000_U");
        named(project, "o", "a", "R20260102000000_O");
        project.folder.write("Uses.java", "class Uses { R20260102000000_O o; }");
        List<String> before = texts(project);
        RebaseRequest request =
                new RebaseRequest(Optional.of("o"), Optional.empty(), Naming.IN_ORDER, Applied.NOT_ASKED);
        assertThatThrownBy(() -> rebase(project, request))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("do not compile");
        assertThat(texts(project)).isEqualTo(before);
    }

    private static void named(CommandFixture project, String id, String parent, String name) {
        project.folder.write(
                name + ".java",
                "import dev.autogen.*;",
                "@Revision(\"" + id + "\")" + (parent.isEmpty() ? "" : " @Revises(\"" + parent + "\")"),
                "public class " + name + " implements Migration {",
                "  public void upgrade(Op op) {} public void downgrade(Op op) {} }");
    }

    private static List<String> texts(CommandFixture project) {
        try (Stream<Path> files = Files.list(project.folder.folder())) {
            return files.sorted().map(RebaseTest::text).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return file.getFileName() + "\n" + Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
