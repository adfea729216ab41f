package dev.autogen.cli.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/** The folder where a user's programs keep what they can make again, as each system has it. */
final class UserCache {

    private UserCache() {}

    static Path folder(Map<String, String> environment, Path home) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (environment.containsKey("XDG_CACHE_HOME")) {
            return Path.of(environment.get("XDG_CACHE_HOME"), "autogen");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Caches/autogen");
        }
        if (system.startsWith("windows") && environment.containsKey("LOCALAPPDATA")) {
            return Path.of(environment.get("LOCALAPPDATA"), "autogen", "cache");
        }
        return home.resolve(".cache/autogen");
    }

    /** Makes the folder for its user alone, because programs are run from it. */
    static void create(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
