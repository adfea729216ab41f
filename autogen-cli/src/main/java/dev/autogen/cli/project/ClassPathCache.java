package dev.autogen.cli.project;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Maven's answer, in a file: the poms that it depends on, a hash of what they say, and the entries. The poms are listed so
 * that a later run hashes them without reading what they mean.
 */
final class ClassPathCache {

    private static final String KEY = "key ";
    private static final String POM = "pom ";
    private static final String ENTRY = "entry ";

    private final Path file;
    private final String mavenArguments;

    private ClassPathCache(Path file, String mavenArguments) {
        this.file = file;
        this.mavenArguments = mavenArguments;
    }

    static ClassPathCache of(Path project, String mavenArguments) {
        return new ClassPathCache(project.resolve("target").resolve("autogen").resolve("classpath"), mavenArguments);
    }

    /** The entries, if no pom has changed since and every library is still there. */
    Optional<List<Path>> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            List<Path> entries = lines(lines, ENTRY).map(Path::of).toList();
            String key = key(lines(lines, POM).map(Path::of).toList());
            boolean valid = lines.contains(KEY + key) && entries.stream().allMatch(ClassPathCache::isAtHand);
            return valid ? Optional.of(entries) : Optional.empty();
        } catch (IOException e) {
            // A pom is gone, or the file is no longer ours: Maven is asked again.
            return Optional.empty();
        }
    }

    void write(List<Path> poms, List<Path> entries) {
        try {
            List<String> lines = Stream.of(
                            Stream.of(KEY + key(poms)),
                            poms.stream().map(pom -> POM + pom),
                            entries.stream().map(entry -> ENTRY + entry))
                    .flatMap(part -> part)
                    .toList();
            Files.createDirectories(file.getParent());
            Path written = Files.createTempFile(file.getParent(), "classpath", null);
            Files.write(written, lines);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ConfigurationException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private String key(List<Path> poms) throws IOException {
        MessageDigest digest = sha256();
        digest.update(mavenArguments.getBytes(StandardCharsets.UTF_8));
        for (Path pom : poms) {
            digest.update((byte) 0);
            digest.update(Files.readAllBytes(pom));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A module's folder of classes may be cleaned away: it comes back with the next compile. */
    private static boolean isAtHand(Path entry) {
        return entry.endsWith(Path.of("target", "classes")) || Files.exists(entry);
    }

    private static Stream<String> lines(List<String> lines, String kind) {
        return lines.stream().filter(line -> line.startsWith(kind)).map(line -> line.substring(kind.length()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
