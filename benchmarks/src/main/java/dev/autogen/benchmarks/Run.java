package dev.autogen.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process, from its start to its end.
 *
 * @param time how long it took
 * @param exit its exit code
 * @param output what it wrote to standard output
 */
record Run(Duration time, int exit, String output) {

    /**
     * Runs a command.
     *
     * @param expected its exit code
     * @param environment variables beside those of this process
     */
    static Run of(List<String> command, int expected, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("benchmark", ".out");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().putAll(new HashMap<>(environment));
            long start = System.nanoTime();
            int exit = builder.start().waitFor();
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            String output = Files.readString(out, StandardCharsets.UTF_8);
            if (exit != expected) {
                throw new IllegalStateException(command + " ended with " + exit + ", not " + expected + "\n" + output);
            }
            return new Run(time, exit, output);
        } finally {
            Files.deleteIfExists(out);
        }
    }

    /** A number in the JSON document that the command wrote. */
    long number(String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\":\\s*(\\d+)").matcher(output);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + name + " in " + output);
        }
        return Long.parseLong(matcher.group(1));
    }
}
