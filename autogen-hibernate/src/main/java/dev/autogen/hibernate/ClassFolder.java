package dev.autogen.hibernate;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of class files, as a build leaves it.
 *
 * @param root the folder of the unnamed package
 */
record ClassFolder(Path root) {

    private static final String SUFFIX = ".class";

    /** The classes of a package and of those below it, sorted by file; none if the folder has no such package. */
    List<ClassFile> in(String packageName) {
        Path folder = root.resolve(packageName.replace('.', '/'));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(ClassFolder::read)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ConfigurationException("cannot search " + folder + " for entities: " + e.getMessage(), e);
        }
    }

    private static ClassFile read(Path file) {
        try {
            return ClassFile.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new ConfigurationException(file + " cannot be read: " + e.getMessage() + "; compile it again", e);
        }
    }
}
