package dev.autogen.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandHookTest {

    @TempDir
    Path folder;

    private List<List<String>> words(String text) {
        return CommandHook.list(text, folder).stream().map(CommandHook::words).toList();
    }

    private void run(Path file, String commands) throws Exception {
        for (CommandHook hook : CommandHook.list(commands, folder)) {
            hook.written(file);
        }
    }

    @Test
    void commandsHaveCommasBetweenAndWordsBlanks() {
        assertThat(words("a b 'c, d' , e --x=\"f g\"h,, C:\\x\\y ''"))
                .containsExactly(List.of("a", "b", "c, d"), List.of("e", "--x=f gh"), List.of("C:\\x\\y", ""));
        assertThat(words("")).isEmpty();
        assertThatThrownBy(() -> words("a 'b, c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'a 'b, c' has a quote that is never closed");
    }

    @Test
    void noShellSeesTheNameOfTheFile() throws Exception {
        Path file = Files.writeString(folder.resolve("$(touch hacked); `x` 'R\" *.java"), "text");
        run(file, "cp {file} copy");

        assertThat(folder.resolve("copy")).hasContent("text");
        assertThat(folder.resolve("hacked")).doesNotExist();
    }

    @Test
    void theFileComesLastWhereItIsNotNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("R.java"), "text");
        run(file, "rm");

        assertThat(file).doesNotExist();
    }

    @Test
    void aProgramOfTheProjectRunsInItsFolder() throws Exception {
        Path script = Files.writeString(folder.resolve("format.sh"), "#!/bin/sh\npwd > where\necho \"$1\" > what\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        Path file = folder.resolve("R.java");
        run(file, "./format.sh");

        assertThat(Path.of(Files.readString(folder.resolve("where")).strip())).isEqualTo(folder.toRealPath());
        assertThat(folder.resolve("what")).hasContent(file.toString());
    }

    @Test
    void whatAFailedProgramSaidIsTold() {
        assertThatThrownBy(() -> run(folder.resolve("gone"), "ls {file}"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("it ended with exit code 2\n")
                .hasMessageContaining("gone");
        assertThatThrownBy(() -> run(folder, "no-such-program")).isInstanceOf(IOException.class);
    }

    @Test
    void aProgramThatReadsGetsNothing() throws Exception {
        Path file = folder.resolve("copy");
        run(file, "tee");

        assertThat(file).isEmptyFile();
    }
}
