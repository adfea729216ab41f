package dev.autogen.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What a run finds around it.
 *
 * @param environment environment variables
 * @param systemProperties system properties
 * @param directory the working directory
 * @param terminal whether a person looks at the output
 * @param input gives a line that is typed; nothing where the input has ended
 * @param started when the process was started
 * @param entered when its first line ran
 */
public record Surroundings(
        Map<String, String> environment,
        Map<String, String> systemProperties,
        Path directory,
        boolean terminal,
        Supplier<Optional<String>> input,
        Instant started,
        Instant entered) {

    /** Surroundings in which nobody types. */
    public Surroundings(
            Map<String, String> environment,
            Map<String, String> systemProperties,
            Path directory,
            boolean terminal,
            Instant started,
            Instant entered) {
        this(environment, systemProperties, directory, terminal, Optional::empty, started, entered);
    }

    public Surroundings {
        environment = Map.copyOf(environment);
        systemProperties = Map.copyOf(systemProperties);
    }

    static Surroundings ofProcess() {
        Instant entered = Instant.now();
        Map<String, String> properties = System.getProperties().stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, name -> System.getProperty(name, "")));
        Instant started = ProcessStart.instant(entered);
        return new Surroundings(
                System.getenv(),
                properties,
                Path.of("").toAbsolutePath(),
                isTerminal(),
                () -> Optional.ofNullable(System.console()).map(java.io.Console::readLine),
                started,
                entered);
    }

    /** Colour is for terminals, and never where {@code NO_COLOR} is set: see no-color.org. */
    boolean colour() {
        return terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** What the terminal understands; a file or another program gets UTF-8. */
    Charset charset() {
        return terminal
                ? Charset.forName(systemProperties.getOrDefault("native.encoding", "UTF-8"))
                : StandardCharsets.UTF_8;
    }

    // On Java 17 to 21 no console means no terminal; what Java 22 changed is asked for below.
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From Java 22 on there is always a console, and it says itself whether it is a terminal.
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
