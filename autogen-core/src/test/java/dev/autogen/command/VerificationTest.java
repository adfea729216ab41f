package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.RevisionException;
import dev.autogen.runtime.Position;
import dev.autogen.runtime.Stamped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

    @TempDir
    Path root;

    private CommandFixture project;

    @BeforeEach
    void project() {
        project = new CommandFixture(root, getClass()).withLine();
        project.upgrade("b");
    }

    @Test
    void anEditedRevisionStopsEveryMove() {
        Path file = project.sql("a", "", "\"create table other (id int)\"");
        for (Runnable move : List.<Runnable>of(
                () -> project.upgrade("head"),
                () -> project.downgrade("base"),
                () -> project.environment().position(project.scripts()))) {
            assertThatThrownBy(move::run)
                    .isInstanceOf(RevisionException.class)
                    .hasMessageContaining("revision a (" + file + ") was edited after it was applied on "
                            + LocalDate.now(ZoneOffset.UTC))
                    .hasMessageContaining("restore the file")
                    .hasMessageContaining("'autogen stamp b'");
        }
        assertThat(project.tables()).containsExactly("a", "b");
    }

    @Test
    void whatWasNotAppliedYetMayBeEdited() {
        project.sql("c", "b", "\"create table other (id int)\"");
        project.upgrade("head");
        assertThat(project.tables()).containsExactly("a", "b", "other");
    }

    @Test
    void whatWasUndoneMayBeEdited() {
        project.downgrade("a");
        project.sql("b", "a", "\"create table other (id int)\"");
        project.upgrade("b");
        assertThat(project.tables()).containsExactly("a", "other");
    }

    @Test
    void reformattingIsNotEditing() throws IOException {
        Path file = project.folder.folder().resolve("R_a.java");
        Files.writeString(file, Files.readString(file).replace("{", "\n{\n\t").replace("\n", "\r\n"));
        assertThatCode(() -> project.upgrade("head")).doesNotThrowAnyException();
    }

    @Test
    void aStampOfWhereTheDatabaseIsAcceptsEditedFiles() {
        project.sql("a", "", "\"create table other (id int)\"");
        Stamped stamped = project.stamp("b");
        assertThat(stamped).isEqualTo(new Stamped(List.of("b"), List.of("b"), List.of("a", "b")));
        assertThat(CommandFixture.ids(project.upgrade("head").revisions())).containsExactly("c");
    }

    @Test
    void aRevisionWithoutFileStopsEveryMove() throws IOException {
        Files.delete(project.folder.folder().resolve("R_c.java"));
        Files.delete(project.folder.folder().resolve("R_b.java"));
        for (Runnable move : List.<Runnable>of(() -> project.upgrade("head"), () -> project.downgrade("base"))) {
            assertThatThrownBy(move::run)
                    .isInstanceOf(RevisionException.class)
                    .hasMessageContaining(
                            "the database is at revision b, which does not exist in " + project.folder.folder());
        }
        assertThat(new CurrentCommand(project.environment()).run().atHead()).isFalse();
        assertThat(new HistoryCommand(project.environment()).run().revisions()).hasSize(1);

        assertThat(project.stamp("a")).isEqualTo(new Stamped(List.of("b"), List.of("a"), List.of("a")));
        assertThat(project.versions()).containsExactly("a");
    }

    @Test
    void aLostHistoryTableIsNoReasonToStop() {
        project.database.execute("drop table autogen_history");
        project.upgrade("head");
        assertThat(project.database.rows("select revision from autogen_history"))
                .containsExactly("c");
    }

    @Test
    void thePositionTellsWhetherADatabaseIsAtHead() {
        assertThat(project.environment().position(project.scripts()))
                .isEqualTo(new Position(List.of("b"), List.of("c"), List.of()));
        assertThat(project.environment().position(project.scripts()).atHead()).isFalse();
        project.upgrade("head");
        assertThat(project.environment().position(project.scripts()).atHead()).isTrue();
    }
}
