package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.report.BranchesReport;
import dev.autogen.cli.report.GraphReport;
import dev.autogen.cli.report.HistoryReport;
import dev.autogen.cli.report.MergeReport;
import dev.autogen.cli.report.RevisionLine;
import dev.autogen.command.RebaseRequest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class GraphVerbsTest {

    @TempDir
    Path folder;

    final CannedSession session = new CannedSession();

    private Run run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private Run run(Map<String, String> environment, String... arguments) {
        return Run.of(Run.in(folder, environment), (configuration, build, stopwatch, progress) -> session, arguments);
    }

    @Test
    void headsAreListedWithTheirLabels() {
        assertThat(run("heads")).isEqualTo(new Run(0, "b2  add tier  (left, head)\nc3  (head)\n", ""));
        assertThat(run("heads", "-v").out()).contains("    follows  a1\n    needs    x9\n    file     src/B2.java\n");
        run("heads", "--resolve-dependencies");
        assertThat(session.asked).contains("resolved heads");
        assertThat(run("heads", "--json")
                        .document()
                        .getAsJsonArray("revisions")
                        .get(0)
                        .getAsJsonObject()
                        .keySet())
                .containsExactly("revision", "message", "parents", "children", "dependsOn", "labels", "head", "path");
        session.graph = new GraphReport(List.of());
        assertThat(run("heads").err()).contains("There are no revisions yet");
    }

    @Test
    void branchesAreListedUnderWhereTheyBegin() {
        assertThat(run("branches").out()).isEqualTo("a1  first\n  -> b2  add tier  (left, head)\n  -> c3  (head)\n");
        assertThat(run("branches", "--json").document().getAsJsonArray("branchPoints"))
                .hasSize(1);
        session.branches = new BranchesReport(List.of());
        assertThat(run("branches")).isEqualTo(new Run(0, "", "The history does not branch.\n"));
    }

    @Test
    void showTellsAllOfARevision() {
        session.graph = new GraphReport(List.of(CannedSession.FORK));
        assertThat(run("show", "head").out())
                .isEqualTo(
                        "a1  first\n    follows  base, no revision\n    before   b2, c3\n    file     src/A1.java\n");
        assertThat(session.asked).startsWith("show head");
        assertThat(run("show").code()).isEqualTo(2);
    }

    @Test
    void mergeJoinsAllHeadsUnlessSomeAreNamed() {
        assertThat(run("merge").out()).isEqualTo("src/M4.java\n");
        run("merge", "b2", "c3", "-m", "join", "--rev-id", "m4", "--branch-label", "both", "--splice", "--print");
        assertThat(session.asked).contains("merge heads", "print merge b2 c3");
        assertThat(session.requested)
                .isEqualTo(new RevisionRequest(
                        "join", Optional.of("m4"), "head", true, List.of("both"), List.of(), Optional.empty()));
        assertThat(run("merge", "--json").document().get("parents").getAsJsonArray())
                .hasSize(2);
    }

    @Test
    void mergeAutoWritesNothingWhereTheBranchesTouchTheSame() {
        assertThat(run("merge", "--auto", "b2", "c3").code()).isZero();
        assertThat(session.asked).contains("auto b2 c3");
        session.merge = MergeReport.refused(List.of("b2", "c3"), List.of(CannedSession.OVERLAP));
        Run refused = run("merge", "--auto");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).startsWith("""
                        autogen: the branches of b2 and c3 touch the same objects, nothing was written
                          column customer.tier
                            b2 (add tier): add column customer.tier bigint
                            c3: drop column customer.tier
                        """);
        assertThat(run("merge", "--auto", "--json").document().get("status").getAsString())
                .isEqualTo("refused");
    }

    @Test
    void rebaseSaysWhatFollowsWhatAndWhatToLookAt() {
        Run run = run("rebase", "c3", "--onto", "b2", "--url", "jdbc:postgresql://h/d");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("src/C3.java\nc3 follows b2, no longer a1\n");
        assertThat(run.err())
                .contains("Both branches touch these", "  column customer.tier\n    b2 (add tier): add column")
                .contains("The database did not answer");
        assertThat(session.asked).contains("rebase");
        assertThat(session.rebased).isEqualTo(RebaseRequest.of(Optional.of("c3"), Optional.of("b2")));
        assertThat(run("rebase", "--json").document().getAsJsonArray("moved")).hasSize(2);
    }

    @Test
    void rebaseAsksTheDatabaseOnlyWhereThereIsOneAndItMatters() {
        run("rebase", "--rename", "--dry-run");
        assertThat(session.asked).contains("plan rebase");
        assertThat(session.rebased)
                .isEqualTo(new RebaseRequest(
                        Optional.empty(),
                        Optional.empty(),
                        RebaseRequest.Naming.IN_ORDER,
                        RebaseRequest.Applied.NOT_ASKED));
        run("rebase", "--url", "jdbc:postgresql://h/d", "--force");
        assertThat(session.rebased).extracting(RebaseRequest::applied).isEqualTo(RebaseRequest.Applied.ALLOWED);
        run("rebase", "--url", "jdbc:postgresql://h/d", "--offline");
        assertThat(session.rebased).extracting(RebaseRequest::applied).isEqualTo(RebaseRequest.Applied.NOT_ASKED);
    }

    @Test
    void templatesAreListedWithoutAProject() {
        assertThat(run("list-templates").out()).startsWith("maven  a Maven project");
        assertThat(run("list-templates", "--json").document().getAsJsonArray("templates"))
                .hasSize(1);
        assertThat(session.asked).isEmpty();
    }

    @Test
    void aRevisionHasAPlaceInTheGraph() {
        run("revision", "-m", "x");
        assertThat(session.requested)
                .isEqualTo(new RevisionRequest(
                        "x", Optional.empty(), "head", false, List.of(), List.of(), Optional.empty()));
        run(
                "revision",
                "-m",
                "x",
                "--empty",
                "--head",
                "left@head",
                "--splice",
                "--branch-label",
                "l1,l2",
                "--depends-on",
                "a",
                "--depends-on",
                "b",
                "--rev-id",
                "r",
                "--version-path",
                "billing");
        assertThat(session.asked).contains("write x", "write empty x");
        assertThat(session.requested)
                .isEqualTo(new RevisionRequest(
                        "x",
                        Optional.of("r"),
                        "left@head",
                        true,
                        List.of("l1", "l2"),
                        List.of("a", "b"),
                        Optional.of(Path.of("billing"))));
    }

    @Test
    void historyHasARangeAndAsksADatabaseOnlyWhereThereIsOne() {
        run("history");
        run("history", "-r", "a1:head");
        run("history", "-r", "-2:current");
        run("history", "-i");
        run("history", "--url", "jdbc:x", "-r", ":b2");
        assertThat(session.asked.stream().filter(asked -> !asked.equals("close")))
                .containsExactly("files :", "files a1:head", "files -2:current", "history :", "history :b2");
    }

    @Test
    void historyDrawsItsGraph() {
        session.history = new HistoryReport(List.of(
                line("g", "f"),
                line("f", "d1", "d2"),
                line("x", "b"),
                line("d2", "c2"),
                line("c2", "b"),
                line("d1", "b"),
                line("b", "a"),
                line("a", "cut off"),
                line("y")));
        assertThat(run("history", "--graph").out()).isEqualTo("""
                *  g
                *  f  (merge)
                |\\
                | | *  x
                | * |  d2
                | * |  c2
                * | |  d1
                |_|/
                |/
                *  b
                *  a
                *  y
                """);
        assertThat(run("history", "--graph", "-v").out())
                .startsWith(
                        "*  g\n|      follows  f\n|      file     g.java\n*  f  (merge)\n|\\\n| |      follows  d1, d2\n");
    }

    private static RevisionLine line(String id, String... parents) {
        return new RevisionLine(id, List.of(parents), "", false, null, null, null, id + ".java", List.of(), List.of());
    }

    @Test
    void stampTakesSeveralTargetsAndPurges() {
        run("stamp", "b2", "c3");
        run("stamp", "--purge", "head");
        assertThat(session.asked).contains("stamp b2 c3", "purge head");
        assertThat(run("stamp").err()).contains("TARGET");
    }

    @Test
    void ensureVersionSaysWhetherItMadeThem() {
        assertThat(run("ensure-version").out()).isEqualTo("the version table and the history table were made\n");
        assertThat(run("ensure-version", "--json").document().get("status").getAsString())
                .isEqualTo("created");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "The editor of the test is sed")
    void editOpensTheFilesInTheEditorOfTheUser() throws IOException {
        Files.createDirectory(folder.resolve("src"));
        Stream.of("src/B2.java", "src/C3.java")
                .map(folder::resolve)
                .map(Path::toFile)
                .forEach(GraphVerbsTest::make);

        Run run = run(Map.of("EDITOR", "false", "VISUAL", "sed -i s/old/new/"), "edit", "heads");

        assertThat(run).isEqualTo(new Run(0, "src/B2.java\nsrc/C3.java\n", ""));
        assertThat(folder.resolve("src/B2.java")).content().isEqualTo("new");
        assertThat(folder.resolve("src/C3.java")).content().isEqualTo("new");
        assertThat(run(Map.of("EDITOR", "false"), "edit", "heads").err()).contains("'false' ended with exit code 1");
        assertThat(run(Map.of("EDITOR", " ", "PATH", ""), "edit", "heads").err())
                .contains("EDITOR=nano");
    }

    @Test
    void editNeedsAFile() {
        assertThat(run(Map.of("EDITOR", "true"), "edit", "heads").err())
                .contains("there is no file", "comes from the class path");
        assertThat(run("edit").code()).isEqualTo(2);
    }

    private static void make(File file) {
        try {
            Files.writeString(file.toPath(), "old");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
