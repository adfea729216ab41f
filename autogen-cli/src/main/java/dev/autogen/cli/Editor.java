package dev.autogen.cli;

import dev.autogen.error.ConfigurationException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The user's editor. */
final class Editor {

    private static final List<String> USUAL = List.of("sensible-editor", "editor", "nano", "vim", "vi", "code");

    private final Map<String, String> environment;

    Editor(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Opens files and waits until the editor ends.
     *
     * @throws ConfigurationException if there is none, it does not start, or it fails
     */
    void open(List<Path> files) {
        String editor = Stream.of("VISUAL", "EDITOR")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(command -> !command.isBlank())
                .findFirst()
                .or(this::usual)
                .orElseThrow(() -> new ConfigurationException(
                        "no editor was found: name one in the environment variable EDITOR, as in EDITOR=nano"));
        try {
            int code = new ProcessBuilder(command(editor, files))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new ConfigurationException("the editor '" + editor + "' ended with exit code " + code
                        + ": see that it runs, or name another one in EDITOR");
            }
        } catch (IOException e) {
            throw new ConfigurationException(
                    "the editor '" + editor + "' does not start: name another one in EDITOR (" + e.getMessage() + ")",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConfigurationException("interrupted while the editor was open", e);
        }
    }

    /** As git does it: the value is a command of the shell, which may have arguments; the files are arguments of their own. */
    private static List<String> command(String editor, List<Path> files) {
        List<String> command = new ArrayList<>(
                File.separatorChar == '\\'
                        ? List.of(editor.strip().split(" +", -1))
                        : List.of("sh", "-c", editor + " \"$@\"", editor));
        files.forEach(file -> command.add(file.toString()));
        return command;
    }

    private Optional<String> usual() {
        List<String> folders = List.of(environment.getOrDefault("PATH", "").split(File.pathSeparator, -1));
        return USUAL.stream()
                .filter(name -> folders.stream()
                        .filter(folder -> !folder.isEmpty())
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))))
                .findFirst();
    }
}
