package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.command.MergeCommand.Merged;
import dev.autogen.revision.RevisionIds;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merge of its own accord, of branches that leave table {@code customer} in different ways. */
class AutoMergeTest {

    @TempDir
    Path root;

    private CommandFixture project;

    @BeforeEach
    void project() {
        project = new CommandFixture(root, getClass());
        project.folder.revision("base1", "", create("customer"), "");
    }

    private static String create(String table) {
        return "op.createTable(\"" + table + "\", Elements.column(\"id\", Types.bigint()));";
    }

    private static String add(String table, String column) {
        return "op.addColumn(\"" + table + "\", Elements.column(\"" + column + "\", Types.bigint()));";
    }

    private Merged merge(String... revisions) {
        return new MergeCommand(project.environment(), Clock.systemUTC(), new RevisionIds(new Random(1)))
                .auto(List.of(revisions), NewRevision.of("", "revisions"));
    }

    @Test
    void branchesThatTouchDifferentObjectsAreMerged() {
        project.folder.revision("tier", "base1", add("customer", "tier"), "");
        project.folder.revision("tier2", "tier", create("tier"), "");
        project.folder.revision("rank", "base1", add("customer", "rank"), "");
        Merged merged = merge("heads");
        assertThat(merged.overlaps()).isEmpty();
        assertThat(merged.draft().orElseThrow().script().parents()).containsExactly("rank", "tier2");
        assertThat(merged.draft().orElseThrow().script().message()).isEqualTo("Merge rank and tier2");
    }

    @Test
    void whatBothTouchIsListedWithRevisionsAndOperations() {
        project.folder.revision("one", "base1", add("customer", "tier") + create("a"), "");
        project.folder.revision("two", "base1", create("b"), "");
        project.folder.revision("three", "two", add("customer", "tier") + "op.dropTable(\"a\");", "");
        Merged merged = merge("one", "three");
        assertThat(merged.draft()).isEmpty();
        assertThat(merged.joined()).containsExactly("one", "three");
        assertThat(merged.overlaps().stream().map(Overlap::describe)).containsExactly("""
                        column customer.tier
                          one (Make one): add column customer.tier bigint
                          three (Make three): add column customer.tier bigint""", """
                        table a
                          one (Make one): create table a
                          three (Make three): drop table a""");
    }

    @Test
    void sqlOfOnesOwnTouchesEverythingUnlessTheOtherBranchDoesNothing() {
        project.folder.revision("sql", "base1", "op.execute(\"select 1\");", "");
        project.folder.revision("table", "base1", create("b"), "");
        project.folder.revision("empty", "base1", "", "");
        assertThat(merge("sql", "table").overlaps())
                .extracting(Overlap::object)
                .containsExactly("anything, by SQL of its own");
        assertThat(merge("sql", "empty").draft()).isPresent();
        assertThat(merge("heads").draft()).isEmpty();
    }

    @Test
    void onlyWhatCameSinceTheBranchesPartedCounts() {
        project.folder.revision("one", "base1", add("customer", "a"), "");
        project.folder.revision("left", "one", add("customer", "l"), "");
        project.folder.revision("right", "one", add("customer", "r"), "");
        assertThat(merge("heads").draft()).isPresent();
        project.folder.revision("join", "right", "", "");
        project.folder.write(
                "R_joined.java",
                "import dev.autogen.*;",
                "@Revision(\"joined\") @Revises({\"left\", \"join\"})",
                "public class R_joined implements Migration {",
                "  public void upgrade(Op op) {} public void downgrade(Op op) {} }");
        project.folder.revision("again", "right", add("customer", "l"), "");
        assertThat(merge("joined", "again").overlaps())
                .extracting(Overlap::object)
                .containsExactly("column customer.l");
    }
}
