package dev.autogen.command;

import static dev.autogen.Elements.column;
import static dev.autogen.Elements.primaryKey;
import static dev.autogen.Types.bigint;
import static dev.autogen.Types.text;
import static dev.autogen.command.RewriteProject.describe;
import static dev.autogen.command.RewriteProject.model;
import static dev.autogen.command.RewriteProject.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.command.RevisionCommand.Draft;
import dev.autogen.config.AutogenPlugin;
import dev.autogen.error.ConfigurationException;
import dev.autogen.operation.Operation;
import dev.autogen.rewrite.ScriptRewriter;
import dev.autogen.schema.Database;
import dev.autogen.script.RevisionScript;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rewriters of whole revisions, from the difference to the files: section L of Alembic's catalogue. */
class ScriptRewritersTest {

    private static final Database MODEL = model(
            table("a", column("id", bigint()).notNull(), column("note", text()), primaryKey("a_pkey", "id")),
            table("b", column("id", bigint()).notNull(), primaryKey("b_pkey", "id")));

    @TempDir
    Path root;

    private RewriteProject project(ScriptRewriter... rewriters) {
        AutogenPlugin plugin = autogen -> List.of(rewriters).forEach(autogen::scriptRewriter);
        return RewriteProject.in(root, "create table a (id bigint primary key)").with("none", plugin);
    }

    @Test
    void oneThatIsSplitBecomesFilesThatFollowEachOther() {
        RewriteProject project = project((script, context) -> script.upgrade().stream()
                .map(operation -> script.message(operation.describe())
                        .upgrade(List.of(operation))
                        .downgrade(List.of(operation.reverse())))
                .toList());

        List<Draft> drafts = project.write("both", MODEL);

        assertThat(drafts)
                .extracting(Draft::fileName)
                .containsExactly("R20260302101500_CreateTableB.java", "R20260302101501_AddColumnANoteText.java");
        RevisionScript first = drafts.get(0).script();
        RevisionScript second = drafts.get(1).script();
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.parents()).containsExactly(first.id());
        assertThat(first.parents()).isEmpty();
        project.upgrade();
        assertThat(project.pending(MODEL)).isEmpty();
        assertThat(project.environment(MODEL).scripts().graph().heads()).containsExactly(second.id());
        project.downgrade();
        assertThat(project.pending(MODEL)).containsExactly("create table b", "add column a.note text");
    }

    @Test
    void filesWithTheSameMessageHaveNamesOfTheirOwn() {
        RewriteProject project = project((script, context) -> List.of(script, script.upgrade(List.of()), script));
        assertThat(project.draft("same", MODEL))
                .extracting(Draft::fileName)
                .containsExactly("R20260302101500_Same.java", "R20260302101501_Same.java", "R20260302101502_Same.java");
    }

    @Test
    void revisionsWithIdsOfTheirOwnStandWhereTheySay() {
        RewriteProject project = project((script, context) -> List.of(
                script.downgrade(List.of()),
                script.id("way_back")
                        .parents(List.of())
                        .labels(List.of("back"))
                        .upgrade(List.of())
                        .message("way back")));

        List<Draft> drafts = project.write("there", MODEL);

        assertThat(drafts.get(1).script().id()).isEqualTo("way_back");
        assertThat(drafts.get(1).script().labels()).containsExactly("back");
        assertThat(drafts.get(0).script().downgrade()).isEmpty();
        assertThat(project.environment(MODEL).scripts().graph().heads())
                .containsExactlyInAnyOrder(drafts.get(0).script().id(), "way_back");
    }

    @Test
    void aRevisionThatCannotStandInTheGraphIsRefused() {
        RewriteProject project =
                project((script, context) -> List.of(script.id("x1").parents(List.of("nobody"))));
        assertThatThrownBy(() -> project.draft("there", MODEL)).hasMessageContaining("nobody");
    }

    @Test
    void oneThatIsDroppedLeavesNoFileAndNothingPending() {
        RewriteProject project = project((script, context) -> List.of());
        assertThat(project.draft("nothing", MODEL)).isEmpty();
        assertThat(project.pending(MODEL)).isEmpty();
    }

    @Test
    void anOperationThatIsDroppedIsNotPendingEither() {
        AutogenPlugin plugin = autogen -> autogen.rewriter(
                (operation, context) -> "b".equals(operation.subject().table()) ? List.of() : List.of(operation));
        RewriteProject project = RewriteProject.in(root, "create table a (id bigint primary key)")
                .with("none", plugin);

        assertThat(project.pending(MODEL)).containsExactly("add column a.note text");
        assertThat(describe(project.write("note", MODEL).get(0).script().upgrade()))
                .isEqualTo(project.pending(MODEL));
        project.upgrade();
        assertThat(project.pending(MODEL)).isEmpty();
        assertThat(project.draft("again", MODEL)).isEmpty();
    }

    @Test
    void messageOperationsAndImportsCanBeChanged() {
        RewriteProject project = project((script, context) -> List.of(script.message("Ticket 7: " + script.message())
                .upgrade(Stream.concat(script.upgrade().stream(), Stream.of(new Operation.Execute("analyze")))
                        .toList())
                .imports(List.of("java.math.BigDecimal", "static java.util.Map.entry"))));

        Draft draft = project.write("add note", MODEL).get(0);

        assertThat(draft.fileName()).isEqualTo("R20260302101500_Ticket7AddNote.java");
        assertThat(draft.source())
                .contains("/** Ticket 7: add note. */")
                .contains("import static java.util.Map.entry;\n\nimport dev.autogen.Migration;")
                .contains("import dev.autogen.Revision;\nimport java.math.BigDecimal;\n\n/**")
                .contains("op.execute(\"analyze\");");
        project.upgrade();
        assertThat(project.pending(MODEL)).isEmpty();
    }

    @Test
    void anImportThatCannotBeIsRefusedByName() {
        assertThatThrownBy(() -> project((script, context) -> List.of(script.imports(List.of("x;evil"))))
                        .draft("x", MODEL))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("adds the import 'x;evil', which is none");
        assertThatThrownBy(() -> project((script, context) -> List.of(script.imports(List.of("com.example.Op"))))
                        .draft("x", MODEL))
                .hasMessageContaining("imports dev.autogen.Op already");
    }

    @Test
    void oneWayRefusesTheWayBack() {
        RewriteProject project = RewriteProject.in(root, "create table a (id bigint primary key)")
                .with("one-way");
        project.write("there", MODEL);
        project.upgrade();
        assertThatThrownBy(project::downgrade).hasMessageContaining("this project only goes forward");
        assertThat(project.pending(MODEL)).isEmpty();
    }
}
