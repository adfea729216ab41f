package dev.autogen.script;

import dev.autogen.error.RevisionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A Java file in the folder of revisions.
 *
 * @param path where it is
 * @param text what it says
 */
record SourceFile(Path path, String text) {

    /** All Java files in a folder and below it, sorted by path; none if there is no such folder yet. */
    static List<SourceFile> under(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            throw new RevisionException(folder + " is not a folder: revisions are looked for in a folder");
        }
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(SourceFile::isJava)
                    .sorted()
                    .map(SourceFile::read)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new RevisionException("cannot read the revisions in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Editors leave files behind whose names begin with a dot. */
    private static boolean isJava(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".java")
                && !name.startsWith(".")
                && !name.equals("module-info.java")
                && Files.isRegularFile(path);
    }

    static SourceFile read(Path path) {
        try {
            return new SourceFile(path, Files.readString(path));
        } catch (CharacterCodingException e) {
            throw new RevisionException(path + " is not UTF-8: save it in UTF-8", e);
        } catch (IOException e) {
            throw new RevisionException("cannot read " + path + ": " + e, e);
        }
    }

    /** What its revision is for; empty if it has no revision. */
    Optional<String> message() {
        return RevisionComment.message(text);
    }

    /** The same for a reformatted file: white space does not count. */
    String checksum() {
        return Sha256.of(text.replaceAll("\\s+", ""));
    }
}
