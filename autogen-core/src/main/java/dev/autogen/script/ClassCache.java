package dev.autogen.script;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Compiled files kept between runs. One archive holds a whole history: it is read at once, replaced as a whole, and does not
 * grow with what is gone. It holds the sources too, so that a run compares text instead of working out digests. It only
 * saves time; what cannot be read counts as absent, and what cannot be written is made again next time.
 */
final class ClassCache {

    private final Path archive;

    ClassCache(Path archive) {
        this.archive = archive;
    }

    /**
     * What there is.
     *
     * @param environment what all files were compiled with; in another one they are of no use
     * @param files what was kept, by the name that it was written under
     */
    record Content(List<String> environment, Map<String, KnownFile> files) {

        private static final Content NONE = new Content(List.of(), Map.of());

        /** What is of use in an environment. */
        Map<String, KnownFile> in(List<String> other) {
            return environment.equals(other) ? files : Map.of();
        }
    }

    Content read() {
        if (Files.notExists(archive)) {
            return Content.NONE;
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(archive)))) {
            long checksum = in.readLong();
            byte[] content = in.readAllBytes();
            return checksum == checksum(content) ? new CacheReader(content).read() : Content.NONE;
        } catch (IOException | RuntimeException e) {
            return Content.NONE;
        }
    }

    /** Keeps these, by their names, and forgets all others. */
    void write(List<String> environment, Map<String, KnownFile> files) {
        try {
            Files.createDirectories(archive.toAbsolutePath().getParent());
            Path fresh = Files.createTempFile(archive.toAbsolutePath().getParent(), "classes", ".tmp");
            try {
                Files.write(fresh, bytes(environment, files));
                Files.move(fresh, archive, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            // only time is lost
            return;
        }
    }

    private static byte[] bytes(List<String> environment, Map<String, KnownFile> files) throws IOException {
        byte[] content = new CacheWriter().write(environment, files);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(all)) {
            out.writeLong(checksum(content));
            out.write(content);
        }
        return all.toByteArray();
    }

    private static long checksum(byte[] content) {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return checksum.getValue();
    }
}
