package dev.autogen.cli.project;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The age of modules' sources against their classes, from when this object was made. Maven leaves classes untouched that
 * it finds good, so the time of the last call is kept beside them.
 */
final class ModuleSources {

    private static final List<String> SOURCES = List.of("src/main/java", "src/main/resources", "src/main/kotlin");
    private static final FileTime NEVER = FileTime.fromMillis(0);

    private final Path stamp;
    private final FileTime made = FileTime.from(Instant.now());

    ModuleSources(Path project) {
        this.stamp = project.resolve("target").resolve("autogen").resolve("compiled");
    }

    /** Whether a module has sources newer than its classes; folders count, because a deleted file leaves nothing else. */
    boolean areNewer(Path module) {
        FileTime source = SOURCES.stream()
                .map(module::resolve)
                .map(ModuleSources::newest)
                .max(FileTime::compareTo)
                .orElse(NEVER);
        FileTime compiled = Stream.of(newest(module.resolve("target").resolve("classes")), time(stamp))
                .max(FileTime::compareTo)
                .orElse(NEVER);
        boolean missing = source.compareTo(NEVER) > 0
                && !Files.exists(module.resolve("target").resolve("classes"));
        return missing || source.compareTo(compiled) > 0;
    }

    /** Everything was compiled after this object was made. */
    void compiled() {
        try {
            Files.createDirectories(stamp.getParent());
            Files.writeString(stamp, "");
            Files.setLastModifiedTime(stamp, made);
        } catch (IOException e) {
            throw new ConfigurationException(stamp + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static FileTime newest(Path folder) {
        if (!Files.isDirectory(folder)) {
            return NEVER;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(ModuleSources::time).max(FileTime::compareTo).orElse(NEVER);
        } catch (IOException | UncheckedIOException e) {
            throw new ConfigurationException(folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            // It went away while it was looked at, or was never there.
            return NEVER;
        }
    }
}
