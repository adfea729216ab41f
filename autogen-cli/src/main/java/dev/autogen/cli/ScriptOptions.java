package dev.autogen.cli;

import dev.autogen.cli.report.ScriptReport;
import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a script is wanted. */
final class ScriptOptions {

    @Option(
            names = "--sql",
            required = true,
            description =
                    "Print a script for the database's own command-line tool instead of running anything; no database is asked.")
    boolean sql;

    @Option(names = "--output", paramLabel = "FILE", description = "Write the script to a file.")
    @Nullable
    Path output;

    /** Prints a script, or writes it to its file. */
    void print(ScriptReport script, Invocation invocation, Charset charset) {
        Console console = invocation.console();
        if (output == null) {
            requirePrintable(script, charset, invocation.options().json);
            console.answer(script.sql().stripTrailing());
            console.document(script, invocation.stopwatch());
            return;
        }
        try {
            Files.writeString(invocation.project().resolve(output), script.sql());
        } catch (IOException e) {
            throw new ConfigurationException("cannot write the script to " + output + ": " + e.getMessage(), e);
        }
        console.answer(Printable.line(output.toString()));
        console.document(script.path(output.toString()), invocation.stopwatch());
    }

    /** The script says that it is UTF-8; whatever a terminal makes of it would be something else. */
    private static void requirePrintable(ScriptReport script, Charset charset, boolean json) {
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(script.sql());
        if (!ascii && !json && !charset.equals(StandardCharsets.UTF_8)) {
            throw new ConfigurationException("the script has characters that are not ASCII, and the standard output is "
                    + charset + ", not UTF-8: write it to a file with --output FILE, or set LC_ALL=C.UTF-8");
        }
    }
}
