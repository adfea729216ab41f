package dev.autogen.cli.embedded;

import dev.autogen.error.ConfigurationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * The machine that the binaries must fit.
 *
 * @param name as it ends their artifact's name, such as {@code linux-amd64}
 */
record Platform(String name) {

    private static final Map<String, String> PROCESSORS = Map.of(
            "amd64", "amd64",
            "x86_64", "amd64",
            "aarch64", "arm64v8",
            "arm64", "arm64v8",
            "ppc64le", "ppc64le");

    static Platform current() {
        return of(
                System.getProperty("os.name", ""),
                System.getProperty("os.arch", ""),
                Files.exists(Path.of("/etc/alpine-release")));
    }

    static Platform of(String system, String architecture, boolean alpine) {
        String os = system.toLowerCase(Locale.ROOT);
        String processor = PROCESSORS.get(architecture.toLowerCase(Locale.ROOT));
        if (processor == null) {
            throw unsupported(system, architecture);
        }
        if (os.startsWith("linux")) {
            return new Platform("linux-" + processor + (alpine ? "-alpine" : ""));
        }
        if (os.startsWith("mac")) {
            return new Platform("darwin-" + processor);
        }
        if (os.startsWith("windows")) {
            return new Platform("windows-amd64");
        }
        throw unsupported(system, architecture);
    }

    private static ConfigurationException unsupported(String system, String architecture) {
        return new ConfigurationException("there is no embedded PostgreSQL for " + system + " on " + architecture
                + ": install a server, and give its url");
    }
}
