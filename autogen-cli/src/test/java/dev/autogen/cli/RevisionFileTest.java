package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionFileTest {

    @TempDir
    Path folder;

    @Test
    void theFolderIsMadeWhereThereIsNone() {
        Path path = folder.resolve("a/b/R.java");

        new RevisionFile(path, "class R {} // ä").write();

        assertThat(path).hasContent("class R {} // ä");
    }

    @Test
    void aFileThatIsThereIsLeftAlone() throws IOException {
        Path path = Files.writeString(folder.resolve("R.java"), "mine");

        assertThatThrownBy(() -> new RevisionFile(path, "yours").write())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(path + " is there already: no revision was written; move it away");
        assertThat(path).hasContent("mine");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file");

        assertThatThrownBy(() -> new RevisionFile(blocked.resolve("revisions/R.java"), "x").write())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("the folder of revisions " + blocked.resolve("revisions"))
                .hasMessageContaining("cannot be written to")
                .hasMessageEndingWith("no revision was written; change that, or name another folder with 'revisions'");
    }
}
