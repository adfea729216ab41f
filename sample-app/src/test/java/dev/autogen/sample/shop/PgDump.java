package dev.autogen.sample.shop;

import dev.autogen.testing.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The database's own dump tool, where one of the server's version is at hand: none comes with the embedded server. */
final class PgDump {

    private PgDump() {}

    /** The schema of a database as the tool prints it; empty if there is no such tool for the server. */
    static Optional<List<String>> schema(String jdbcUrl, String user, String password, int serverMajor) {
        return run(List.of("pg_dump", "--version"), "")
                .filter(version -> version.get(0).matches(".* " + serverMajor + "\\..*"))
                .map(version -> run(
                                List.of(
                                        "pg_dump",
                                        "--schema-only",
                                        "--exclude-table=autogen_*",
                                        "--username=" + user,
                                        "--dbname="
                                                + jdbcUrl.replaceFirst("^jdbc:", "")
                                                        .replaceFirst("\\?.*", "")),
                                password)
                        .orElseThrow(() -> new IllegalStateException("pg_dump failed; its message is above")))
                .map(lines -> lines.stream()
                        // random by design
                        .filter(line -> !line.startsWith("\\restrict") && !line.startsWith("\\unrestrict"))
                        .map(Catalog::settled)
                        .toList());
    }

    private static Optional<List<String>> run(List<String> command, String password) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().putAll(Map.of("PGPASSWORD", password));
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(output.lines().toList()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
