package dev.autogen.cli.project;

import dev.autogen.error.ConfigurationException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Maven of a project: its wrapper, in its folder or above, or the one on the PATH. It is called in the project, so that {@code .mvn} and the
 * user's settings hold as they do for him.
 */
public final class Maven {

    /** Resolves class paths and artifacts; pinned, because its output is read. */
    static final String DEPENDENCY_PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1";

    private static final String ARGS = "MAVEN_ARGS";

    private final Path directory;
    private final Map<String, String> environment;

    /**
     * @param directory where Maven is called: the project's folder
     * @param environment of the process: PATH, MAVEN_HOME, MAVEN_ARGS
     */
    public Maven(Path directory, Map<String, String> environment) {
        this.directory = directory.toAbsolutePath().normalize();
        this.environment = Map.copyOf(environment);
    }

    /**
     * What a call printed.
     *
     * @param lines standard output and standard error as one, without colour
     */
    record Outcome(boolean success, List<String> lines) {}

    /**
     * Copies an artifact into a folder.
     *
     * @param artifact as {@code group:artifact:version}
     * @throws ConfigurationException if there is no Maven, or it does not find the artifact
     */
    public void copy(String artifact, Path folder) {
        Outcome outcome = run(
                List.of("-N", DEPENDENCY_PLUGIN + ":copy", "-Dartifact=" + artifact, "-DoutputDirectory=" + folder));
        if (!outcome.success()) {
            throw new ConfigurationException(
                    "Maven did not find " + artifact + ":\n" + MavenErrors.summary(outcome.lines()));
        }
    }

    /** Runs Maven quietly, in batch mode, with the arguments of MAVEN_ARGS before these. */
    Outcome run(List<String> arguments) {
        List<String> command = new ArrayList<>(command());
        command.addAll(List.of("-q", "-B", "-Dstyle.color=never"));
        command.addAll(words(environment.getOrDefault(ARGS, "")));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        // Maven 3.9 reads it by itself, earlier ones do not; it is among the arguments already.
        builder.environment().remove(ARGS);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            return new Outcome(process.waitFor() == 0, MavenErrors.lines(output));
        } catch (IOException e) {
            throw new ConfigurationException("Maven does not start (" + command.get(0) + "): " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConfigurationException("interrupted while Maven ran in " + directory, e);
        }
    }

    String arguments() {
        return environment.getOrDefault(ARGS, "");
    }

    private List<String> command() {
        return wrapper()
                .or(this::installed)
                .map(file -> Files.isExecutable(file) ? List.of(file.toString()) : List.of("sh", file.toString()))
                .orElseThrow(() -> new ConfigurationException("there is no Maven on the PATH, and no wrapper (mvnw) in "
                        + directory + ": install Maven, or give the project's class path by the key classpath"));
    }

    private Optional<Path> wrapper() {
        return Stream.iterate(directory, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(isWindows() ? "mvnw.cmd" : "mvnw"))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private Optional<Path> installed() {
        String name = isWindows() ? "mvn.cmd" : "mvn";
        Stream<Path> home = Stream.ofNullable(environment.get("MAVEN_HOME")).map(text -> Path.of(text, "bin"));
        Stream<Path> path = Stream.of(environment
                        .getOrDefault("PATH", environment.getOrDefault("Path", ""))
                        .split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of);
        return Stream.concat(path, home)
                .map(folder -> folder.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }
}
