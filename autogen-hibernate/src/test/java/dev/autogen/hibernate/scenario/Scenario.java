package dev.autogen.hibernate.scenario;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder that shows one edit; the page beside the folders says which files are in it.
 *
 * @param root the folder of all scenarios
 * @param name the path of this one in it
 */
record Scenario(Path root, String name) {

    /** All folders, sorted. */
    static List<Scenario> under(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().equals("before"))
                    .map(folder ->
                            root.relativize(folder.getParent()).toString().replace('\\', '/'))
                    .sorted()
                    .map(name -> new Scenario(root, name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String file) {
        return root.resolve(name).resolve(file);
    }

    boolean has(String file) {
        return Files.exists(path(file));
    }

    /** The text of a file; empty if there is none. */
    String text(String file) {
        try {
            return has(file) ? Files.readString(path(file)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file; an empty one is deleted. */
    void write(String file, String text) {
        try {
            if (text.isEmpty()) {
                Files.deleteIfExists(path(file));
            } else {
                Files.writeString(path(file), text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String message() {
        String words = name.substring(name.indexOf('/') + 1).replace('-', ' ');
        return has("message.txt")
                ? text("message.txt").stripTrailing()
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    Map<String, String> keptNames() {
        return text("kept-names.txt")
                .lines()
                .map(line -> line.split(" -> ", 2))
                .collect(toMap(names -> names[0], names -> names[1]));
    }

    @Override
    public String toString() {
        return name;
    }
}
