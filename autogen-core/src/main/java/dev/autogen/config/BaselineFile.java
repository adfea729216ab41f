package dev.autogen.config;

import dev.autogen.diff.filter.Baseline;
import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The file of the differences that are accepted.
 *
 * @param name what it is called, relative to the project
 * @param path where it is
 */
public record BaselineFile(String name, Path path) {

    /** Its name, unless the key {@code baseline} gives another one. */
    static final String STANDARD = "autogen-baseline.txt";

    private static final String HEADER = """
            # Differences between the database and the entities that are accepted: neither check nor revision speaks of them.
            # Written by 'autogen check --accept'. Without its line a difference is reported again.
            """;

    /** That of a configuration. */
    public static BaselineFile of(Configuration configuration) {
        Baseline baseline = configuration.filters().baseline();
        return new BaselineFile(baseline.file(), configuration.project().resolve(baseline.file()));
    }

    /**
     * What stands in it; nothing if it is not there.
     *
     * @throws ConfigurationException if it cannot be read
     */
    Baseline read() {
        try {
            List<String> lines = Files.exists(path) ? Files.readAllLines(path) : List.of();
            return new Baseline(
                    name,
                    lines.stream()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .toList());
        } catch (IOException e) {
            throw new ConfigurationException(
                    "the baseline " + name + " cannot be read (" + e + "): it is a text file in UTF-8", e);
        }
    }

    /**
     * Writes it anew. The lines are sorted, so that two people's additions meet in a merge as seldom as can be.
     *
     * @throws ConfigurationException if it cannot be written
     */
    public void write(List<String> lines) {
        try {
            Files.writeString(path, HEADER + String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"));
        } catch (IOException e) {
            throw new ConfigurationException("the baseline " + name + " cannot be written: " + e, e);
        }
    }
}
