package dev.autogen.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Compiled files kept between runs, by a key of all that they were made from. One archive holds a whole history: it is read
 * at once, replaced as a whole, and does not grow with what is gone. It only saves time; what cannot be read counts as
 * absent, and what cannot be written is made again next time.
 */
final class ClassCache {

    private static final String CLASS = ".class";

    private final Path archive;

    ClassCache(Path archive) {
        this.archive = archive;
    }

    /** What there is for these keys. */
    Map<String, CompiledFile> read(Set<String> keys) {
        if (Files.notExists(archive)) {
            return Map.of();
        }
        Map<String, Map<String, byte[]>> found = new HashMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String name = entry.getName();
                String key = name.substring(0, Math.max(0, name.indexOf('/')));
                if (keys.contains(key)) {
                    Map<String, byte[]> classes = found.computeIfAbsent(key, ignored -> new HashMap<>());
                    if (name.endsWith(CLASS)) {
                        classes.put(
                                name.substring(key.length() + 1, name.length() - CLASS.length()), bytes(zip, entry));
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
        Map<String, CompiledFile> files = new HashMap<>();
        found.forEach((key, classes) -> files.put(key, new CompiledFile(classes)));
        return files;
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return content.readAllBytes();
        }
    }

    /** Keeps these and forgets all others. */
    void write(Map<String, CompiledFile> files) {
        try {
            Files.createDirectories(archive.toAbsolutePath().getParent());
            Path fresh = Files.createTempFile(archive.toAbsolutePath().getParent(), "classes", ".tmp");
            try {
                fill(fresh, files);
                Files.move(fresh, archive, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            // only time is lost
            return;
        }
    }

    private static void fill(Path archive, Map<String, CompiledFile> files) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (Map.Entry<String, CompiledFile> file : files.entrySet()) {
                // a file without classes, such as package-info.java, is known by its folder
                zip.putNextEntry(new ZipEntry(file.getKey() + "/"));
                for (Map.Entry<String, byte[]> type : file.getValue().classes().entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey() + "/" + type.getKey() + CLASS));
                    zip.write(type.getValue());
                }
            }
        }
    }
}
