package dev.autogen.cli.embedded;

import dev.autogen.cli.project.Maven;
import dev.autogen.cli.project.ToolHome;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** The binaries that are a dependency of the tests, unpacked once for all runs of a build. */
final class TestBinaries {

    private TestBinaries() {}

    static PostgresBinaries of(Consumer<String> progress) throws Exception {
        Path cache = Path.of("target", "test-cache").toAbsolutePath();
        Path nowhere = Path.of("target", "no-repository").toAbsolutePath();
        return new PostgresBinaries(ToolHome.of(lib()), cache, nowhere, new Maven(nowhere, Map.of()), progress);
    }

    /** The folder of the jar. */
    static Path lib() throws Exception {
        URL archive = Objects.requireNonNull(TestBinaries.class.getResource(archiveName()), archiveName());
        JarURLConnection connection = (JarURLConnection) archive.openConnection();
        return Objects.requireNonNull(
                Path.of(connection.getJarFileURL().toURI()).getParent());
    }

    private static String archiveName() {
        String name = Platform.current().name();
        return "/postgres-"
                + name.replace("amd64", "x86_64").replace("arm64v8", "arm_64").replace("ppc64le", "ppcle_64") + ".txz";
    }
}
