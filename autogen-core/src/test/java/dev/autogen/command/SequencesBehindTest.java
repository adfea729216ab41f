package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.schema.ObjectName;
import dev.autogen.script.RevisionFolder;
import dev.autogen.script.Scripts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SequencesBehindTest {

    private static final String CREATE = "op.createTable(\"t\", Elements.column(\"id\", Types.bigint()).identity());";

    @TempDir
    Path root;

    private RevisionFolder folder;

    @BeforeEach
    void openFolder() {
        folder = new RevisionFolder(root);
        folder.revision("a", "", CREATE, "");
    }

    private String sequence(String table, String column) {
        return SequencesBehind.of(Scripts.load(List.of(folder.scripts())), new PostgresDialect(), "public")
                .find(ObjectName.of(table), column)
                .map(ObjectName::toString)
                .orElse("none");
    }

    @Test
    void aColumnHasTheSequenceThatTheDatabaseMadeForIt() {
        assertThat(sequence("t", "id")).isEqualTo("t_id_seq");
        assertThat(sequence("t", "other")).isEqualTo("none");
    }

    @Test
    void aSequenceKeepsItsNameWhateverBecomesOfItsColumn() {
        folder.revision("b", "a", "op.renameColumn(\"t\", \"id\", \"number\"); op.renameTable(\"t\", \"u\");", "");

        assertThat(sequence("u", "number")).isEqualTo("t_id_seq");
        assertThat(sequence("t", "id")).isEqualTo("none");
    }

    @Test
    void aSequenceThatARevisionRenamesHasTheOtherName() {
        folder.revision(
                "b",
                "a",
                "op.in(\"public\").renameTable(\"t\", \"u\"); op.renameSequence(\"t_id_seq\", \"u_id_seq\");",
                "");

        assertThat(sequence("u", "id")).isEqualTo("u_id_seq");
    }

    @Test
    void aSequenceGoesWithItsTableToAnotherSchema() {
        folder.revision("b", "a", "op.createSchema(\"x\"); op.moveTable(\"t\", \"x\");", "");

        assertThat(SequencesBehind.of(Scripts.load(List.of(folder.scripts())), new PostgresDialect(), "public")
                        .find(ObjectName.qualified("x", "t"), "id"))
                .contains(ObjectName.qualified("x", "t_id_seq"));
    }
}
