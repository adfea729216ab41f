package dev.autogen.cli.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a project that the run loads in which the launcher records its archive. Of a loader that is not the JVM's own,
 * an archive takes only classes that are linked. The names of those that any project has are kept beside the archive.
 */
final class ClassRecord {

    private static final String RECORD = "autogen.recording";
    private static final String NAMES = "autogen.classes";
    private static final List<String> ANY_PROJECTS =
            List.of("dev.autogen.hibernate.", "org.hibernate.", "org.postgresql.", "jakarta.", "org.jboss.");

    private final Queue<Class<?>> loaded = new ConcurrentLinkedQueue<>();
    private final Path file;

    private ClassRecord(Path file) {
        this.file = file;
    }

    /** A record, if this run is to keep one. */
    static @Nullable ClassRecord wanted() {
        String file = System.getProperty(RECORD);
        return file == null ? null : new ClassRecord(Path.of(file));
    }

    /** What a run before has recorded, in the order in which it was loaded; nothing where none has. */
    static List<String> names() {
        String file = System.getProperty(NAMES);
        try {
            return file == null ? List.of() : Files.readAllLines(Path.of(file));
        } catch (IOException e) {
            return List.of();
        }
    }

    void add(Class<?> type) {
        loaded.add(type);
    }

    /** Once, when everything is loaded. */
    void write() {
        List<String> names = loaded.stream()
                .map(Class::getName)
                .filter(name -> ANY_PROJECTS.stream().anyMatch(name::startsWith))
                .toList();
        for (Class<?> type = loaded.poll(); type != null; type = loaded.poll()) {
            link(type);
        }
        try {
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "names", ".tmp");
            try {
                Files.write(fresh, names);
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            // only time is lost
            return;
        }
    }

    /** Whoever reflects on a class has the JVM link it. */
    private static void link(Class<?> type) {
        try {
            Object unused = type.isInterface() ? type.getDeclaredFields() : type.getDeclaredConstructors();
        } catch (LinkageError | RuntimeException e) {
            // It needs what the project has not: nothing uses it.
            return;
        }
    }
}
