package dev.autogen.cli.init;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files that come to be all together or not at all. */
final class NewFiles {

    private final Path project;
    private final Map<Path, String> texts = new LinkedHashMap<>();
    private final Deque<Path> made = new ArrayDeque<>();

    NewFiles(Path project) {
        this.project = project;
    }

    void add(Path file, String text) {
        texts.put(file, text);
    }

    /**
     * Writes them.
     *
     * @return their names, relative to the project
     * @throws ConfigurationException if one is there already or cannot be written; then none is
     */
    List<String> write() {
        String present = texts.keySet().stream()
                .filter(file -> Files.exists(file))
                .map(this::name)
                .collect(Collectors.joining(", "));
        if (!present.isEmpty()) {
            throw new ConfigurationException(present + " in " + project
                    + " would be overwritten: nothing was written; delete what is not needed");
        }
        List<String> names = new ArrayList<>();
        texts.forEach((file, text) -> {
            try {
                makeFolder(file.getParent());
                Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
                made.push(file);
                names.add(name(file));
            } catch (IOException e) {
                unmake();
                throw new ConfigurationException(name(file) + " cannot be written: " + e + "; nothing was written", e);
            }
        });
        return names;
    }

    private void makeFolder(@Nullable Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            makeFolder(folder.getParent());
            Files.createDirectory(folder);
            made.push(folder);
        }
    }

    private void unmake() {
        // A folder that is not empty by now is someone else's too, and stays.
        made.forEach(path -> path.toFile().delete());
    }

    private String name(Path file) {
        return (file.startsWith(project) ? project.relativize(file) : file)
                .toString()
                .replace('\\', '/');
    }
}
