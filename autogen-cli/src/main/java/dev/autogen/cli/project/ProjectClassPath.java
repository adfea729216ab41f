package dev.autogen.cli.project;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The class path of a project.
 *
 * @param entries folders of classes and jars in their order, absolute; the project's own classes first
 */
public record ProjectClassPath(List<Path> entries) {
    public ProjectClassPath {
        entries = List.copyOf(entries);
    }

    /**
     * A class path as the key {@code classpath} gives it. The last name of an entry may be a pattern: {@code lib/*} is every
     * jar of the folder, {@code lib/shop-*.jar} those that match.
     *
     * @param configured absolute
     * @throws ConfigurationException if an entry does not exist
     */
    public static ProjectClassPath of(List<Path> configured) {
        return new ProjectClassPath(
                configured.stream().flatMap(entry -> matches(entry).stream()).toList());
    }

    /** What is scanned for entities: the folders of classes; the jars, where there are no folders. */
    public List<Path> classes() {
        List<Path> folders = entries.stream().filter(Files::isDirectory).toList();
        return folders.isEmpty() ? entries : folders;
    }

    private static List<Path> matches(Path entry) {
        String name = String.valueOf(entry.getFileName());
        Path folder = entry.getParent();
        if (folder == null || !name.contains("*")) {
            if (!Files.exists(entry)) {
                throw missing(entry);
            }
            return List.of(entry);
        }
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, name.equals("*") ? "*.{jar,JAR}" : name)) {
            stream.forEach(found::add);
        } catch (IOException | DirectoryIteratorException e) {
            throw missing(folder);
        }
        return found.stream().sorted().toList();
    }

    private static ConfigurationException missing(Path path) {
        return new ConfigurationException(
                "classpath: " + path + " does not exist; compile the project, or correct the entry");
    }
}
