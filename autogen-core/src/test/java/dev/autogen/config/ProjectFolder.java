package dev.autogen.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A project under test: files in a folder, and the environment that autogen is started in. */
record ProjectFolder(Path folder, Map<String, String> environment, Map<String, String> flags) {

    ProjectFolder(Path folder) {
        this(folder, new HashMap<>(), new HashMap<>());
    }

    ProjectFolder file(String name, String... lines) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProjectFolder variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    ProjectFolder flag(String key, String value) {
        flags.put(key, value);
        return this;
    }

    Configuration load() {
        return new ConfigurationLoader(folder, environment, Map.of("user.name", "ann")).load(flags);
    }
}
