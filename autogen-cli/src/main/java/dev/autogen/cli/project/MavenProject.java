package dev.autogen.cli.project;

import dev.autogen.error.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A project that Maven builds. Its class path is asked of Maven once and kept in {@code target/autogen/classpath} until a
 * pom changes; modules that are built together stand in it with their folders of classes, so that none must be installed.
 */
public final class MavenProject {

    private static final Pattern RESOLVED = Pattern.compile(
            "\\s+\\S+?:(compile|provided|runtime|system|test)(?: \\(optional\\))?:(.+?)(?: -- module .*)?");

    private final Path project;
    private final Maven maven;
    private final Consumer<String> progress;

    /**
     * @param project the folder of its pom.xml
     * @param environment of the process: PATH, MAVEN_ARGS and what Maven itself reads
     * @param progress is told, in a line, what takes long
     */
    public MavenProject(Path project, Map<String, String> environment, Consumer<String> progress) {
        this.project = project.toAbsolutePath().normalize();
        this.maven = new Maven(this.project, environment);
        this.progress = progress;
    }

    /** Whether there is a pom.xml in a folder. */
    public static boolean isAt(Path folder) {
        return Files.isRegularFile(folder.resolve("pom.xml"));
    }

    /**
     * What the project needs at run time, its own classes first: all scopes but test. Provided ones are among them, because
     * an application server may bring the project's Hibernate. Asking Maven compiles the project.
     *
     * @throws ConfigurationException if there is no pom, or Maven fails
     */
    public ProjectClassPath classPath() {
        ClassPathCache cache = ClassPathCache.of(project, maven.arguments());
        return new ProjectClassPath(cache.read().orElseGet(() -> {
            Reactor reactor = reactor();
            progress.accept("asking Maven for the class path of " + project);
            List<Path> entries = ask(reactor);
            cache.write(reactor.poms(), entries);
            return entries;
        }));
    }

    /**
     * Has Maven compile the project and the modules on its class path, if a source of them is newer than their classes.
     *
     * @throws ConfigurationException with the first errors, if the project does not compile
     */
    public void compile(ProjectClassPath classPath) {
        ModuleSources sources = new ModuleSources(project);
        if (classPath.entries().stream().flatMap(MavenProject::module).anyMatch(sources::areNewer)) {
            progress.accept("compiling " + project);
            run(reactor(), List.of("compile"));
        }
    }

    private List<Path> ask(Reactor reactor) {
        Path answer = temporary();
        try {
            // Without test-compile, though nothing is compiled by it, Maven finds no sibling's test jar.
            run(
                    reactor,
                    List.of(
                            "test-compile",
                            "-Dmaven.test.skip=true",
                            Maven.DEPENDENCY_PLUGIN + ":list",
                            "-DoutputAbsoluteArtifactFilename=true",
                            "-DoutputFile=" + answer));
            List<Path> entries = new ArrayList<>(List.of(ownClasses()));
            Files.readAllLines(answer).stream().flatMap(MavenProject::resolved).forEach(entries::add);
            return entries;
        } catch (IOException e) {
            throw new ConfigurationException("the class path that Maven wrote cannot be read: " + e.getMessage(), e);
        } finally {
            answer.toFile().delete();
        }
    }

    private void run(Reactor reactor, List<String> goals) {
        ModuleSources sources = new ModuleSources(project);
        List<String> arguments =
                new ArrayList<>(List.of("-f", reactor.root().resolve("pom.xml").toString()));
        if (!reactor.root().equals(project)) {
            arguments.addAll(List.of("-pl", reactor.root().relativize(project).toString(), "-am"));
        }
        arguments.addAll(goals);
        Maven.Outcome outcome = maven.run(arguments);
        if (!outcome.success()) {
            throw failure(outcome.lines());
        }
        sources.compiled();
    }

    private ConfigurationException failure(List<String> lines) {
        List<String> errors = MavenErrors.ofCompiler(lines, project);
        if (errors.isEmpty()) {
            return new ConfigurationException("Maven failed in " + project + ":\n" + MavenErrors.summary(lines)
                    + "\ncorrect that, or give the project's class path by the key classpath");
        }
        return new ConfigurationException(
                "the project in " + project + " does not compile:\n" + MavenErrors.listed(errors)
                        + "\ncorrect it, or pass --no-build to take the classes as they were last compiled");
    }

    private Reactor reactor() {
        if (!isAt(project)) {
            throw new ConfigurationException("there is no pom.xml in " + project
                    + ": choose the project with --project, or give" + " its class path by the key classpath");
        }
        Pom pom = Pom.read(project.resolve("pom.xml"));
        if (pom.packaging().equals("pom")) {
            throw new ConfigurationException(project
                    + " has modules, but no classes of its own: choose the module of your entities" + " with --project"
                    + (pom.modules().isEmpty() ? "" : " (" + String.join(", ", pom.modules()) + ")"));
        }
        return Reactor.of(project);
    }

    private Path ownClasses() {
        return project.resolve("target").resolve("classes");
    }

    private static Stream<Path> resolved(String line) {
        Matcher matcher = RESOLVED.matcher(line);
        return matcher.matches() && !matcher.group(1).equals("test")
                ? Stream.of(Path.of(matcher.group(2)))
                : Stream.empty();
    }

    private static Stream<Path> module(Path entry) {
        return entry.endsWith(Path.of("target", "classes"))
                ? Optional.ofNullable(entry.getParent()).map(Path::getParent).stream()
                : Stream.empty();
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("autogen-classpath", ".txt");
        } catch (IOException e) {
            throw new ConfigurationException("the folder of temporary files cannot be written: " + e.getMessage(), e);
        }
    }
}
