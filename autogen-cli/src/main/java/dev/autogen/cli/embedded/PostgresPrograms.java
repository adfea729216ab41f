package dev.autogen.cli.embedded;

import dev.autogen.error.ConfigurationException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code initdb} and {@code pg_ctl}. PostgreSQL refuses to be root, so for root they run in a namespace of no user. */
final class PostgresPrograms {

    private final Path home;
    private final Path output;
    private final boolean root;

    /**
     * @param home where {@code bin} is
     * @param output file for what the programs print; a pipe would stay open as long as the server runs
     */
    PostgresPrograms(Path home, Path output) {
        this.home = home;
        this.output = output;
        this.root = isRoot();
    }

    /** Whether the program succeeded; {@link #said} tells what it printed. */
    boolean run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(root ? List.of("unshare", "-U") : List.of());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process.waitFor() == 0;
        } catch (IOException e) {
            throw new ConfigurationException("the embedded PostgreSQL does not run: " + e.getMessage() + rootHint(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConfigurationException("interrupted while " + program + " ran", e);
        }
    }

    /** What the last program printed. */
    String said() {
        try {
            return Files.readString(output, Charset.defaultCharset()).strip() + rootHint();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private String rootHint() {
        return root
                ? "\nPostgreSQL does not run as root; if no user namespace can be made here, run as another user"
                : "";
    }

    private static boolean isRoot() {
        try {
            return File.separatorChar == '/'
                    && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException e) {
            // Only Linux has this folder, and only there root is helped.
            return false;
        }
    }
}
