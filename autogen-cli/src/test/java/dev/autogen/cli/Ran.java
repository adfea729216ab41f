package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that ran to its end. */
record Ran(int exitCode, String output, String error) {

    /** Runs a program with these variables instead of inherited ones of the same name. */
    static Ran of(Path directory, Map<String, String> environment, List<String> command) throws Exception {
        Path output = Files.createTempFile("output", null);
        Path error = Files.createTempFile("error", null);
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(error.toFile());
            builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "AUTOGEN_JAVA_OPTS"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as("%s ends", command)
                    .isTrue();
            return new Ran(process.exitValue(), Files.readString(output), Files.readString(error));
        } finally {
            Files.delete(output);
            Files.delete(error);
        }
    }
}
