package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two people who wrote a revision each do about it, in a project under git. */
class BranchWorkTest {

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void project() throws Exception {
        environment.put("PATH", System.getenv("PATH"));
        file("autogen.properties", "revisions = db", "classpath = classes");
        Files.createDirectories(folder.resolve("classes"));
        git("init", "-q");
        revision("a1", "", "createTable(\"customer\", Elements.column(\"id\", Types.bigint()))");
        commit();
        revision("upstream", "a1", "addColumn(\"customer\", Elements.column(\"tier\", Types.bigint()))");
        commit();
    }

    private void file(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(lines));
    }

    private void revision(String id, String parent, String operation) throws IOException {
        file(
                "db/R_" + id + ".java",
                "import dev.autogen.*;",
                "@Revision(\"" + id + "\")" + (parent.isEmpty() ? "" : " @Revises(\"" + parent + "\")"),
                "public class R_" + id + " implements Migration {",
                "  public void upgrade(Op op) { op." + operation + "; }",
                "  public void downgrade(Op op) {} }");
    }

    private void commit() throws Exception {
        git("add", "db");
        git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "x");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(output).isZero();
    }

    private Run run(String... arguments) {
        Surroundings surroundings = Run.in(folder, environment);
        return Run.of(surroundings, new ProjectSessions(surroundings), arguments);
    }

    private String text(String id) throws IOException {
        return Files.readString(folder.resolve("db/R_" + id + ".java"));
    }

    @Test
    void branchesThatDoNotDisturbEachOtherAreMergedAtOnce() throws IOException {
        revision("own", "a1", "createTable(\"invoice\", Elements.column(\"id\", Types.bigint()))");
        Run run = run("merge", "--auto", "--rev-id", "joined");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run("heads").out()).isEqualTo("joined  Merge own and upstream  (merge, head)\n");
    }

    @Test
    void branchesThatTouchTheSameAreLeftToAPerson() throws IOException {
        revision("own", "a1", "dropTable(\"customer\")");
        Run run = run("merge", "--auto", "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.document()
                        .getAsJsonArray("overlaps")
                        .get(0)
                        .getAsJsonObject()
                        .get("object")
                        .getAsString())
                .isEqualTo("table customer");
        assertThat(run("heads").out().lines()).hasSize(2);
    }

    @Test
    void whatIsNotCommittedIsRebasedOntoWhatIs() throws IOException {
        revision("own", "a1", "addColumn(\"customer\", Elements.column(\"tier\", Types.bigint()))");
        revision("own2", "own", "dropTable(\"gone\")");
        assertThat(run("rebase", "--dry-run").out())
                .isEqualTo("db/R_own.java\nown would follow upstream, no longer a1\n");
        assertThat(text("own")).contains("@Revises(\"a1\")");
        Run run = run("rebase");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("column customer.tier", "upstream (R upstream): add column", "own (R own): add column");
        assertThat(text("own")).contains("@Revises(\"upstream\")");
        assertThat(run("heads").out()).isEqualTo("own2  R own2  (head)\n");
        assertThat(run("rebase").err()).contains("there is only one head");
    }

    @Test
    void whatIsOnTheRemoteBranchIsUpstreamAlsoWhereAllIsCommitted() throws Exception {
        git("update-ref", "refs/remotes/origin/main", "HEAD");
        git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
        revision("own", "a1", "dropTable(\"gone\")");
        commit();
        assertThat(run("rebase").code()).isZero();
        assertThat(text("own")).contains("@Revises(\"upstream\")");
    }

    @Test
    void whereGitDoesNotTellTheyMustBeNamed() throws Exception {
        revision("own", "a1", "dropTable(\"gone\")");
        commit();
        assertThat(run("rebase").err())
                .contains(
                        "it is not clear which branch is to be moved, the heads are own (R own), upstream (R upstream):"
                                + " name yours, as in 'autogen rebase own --onto upstream'");
        assertThat(run("rebase", "own").code()).isZero();
        assertThat(text("own")).contains("@Revises(\"upstream\")");
        environment.put("GIT_DIR", "/nowhere");
        revision("other", "a1", "dropTable(\"gone\")");
        assertThat(run("rebase").err()).contains("name yours");
        assertThat(run("rebase", "--onto", "own").out()).contains("other follows own");
    }
}
