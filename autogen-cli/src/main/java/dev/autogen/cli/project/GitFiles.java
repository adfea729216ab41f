package dev.autogen.cli.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What git knows of the files of a project. */
public final class GitFiles {

    private static final List<String> REFERENCES = List.of("origin/HEAD", "HEAD");

    private final Path project;
    private final Map<String, String> environment;

    /**
     * @param project the project's folder
     * @param environment of the process
     */
    public GitFiles(Path project, Map<String, String> environment) {
        this.project = project;
        this.environment = Map.copyOf(environment);
    }

    /** What git has of some files. */
    public enum Known {
        ALL,
        SOME,
        NONE
    }

    /**
     * What is shared of these files: what git has of them in {@code origin/HEAD}, or in {@code HEAD} where there is no such
     * remote branch; empty where there is no git, or no commit to look into.
     */
    public Optional<Known> shared(List<Path> files) {
        return REFERENCES.stream()
                .filter(reference -> git(List.of("rev-parse", "--verify", "--quiet", reference + "^{commit}"))
                        .isPresent())
                .findFirst()
                .flatMap(reference -> listed(reference, files));
    }

    private Optional<Known> listed(String reference, List<Path> files) {
        List<String> arguments =
                new ArrayList<>(List.of("--literal-pathspecs", "ls-tree", "-r", "-z", "--name-only", reference, "--"));
        files.forEach(file -> arguments.add(project.relativize(file).toString().replace('\\', '/')));
        return git(arguments).map(output -> {
            long found = output.chars().filter(character -> character == 0).count();
            if (found == 0) {
                return Known.NONE;
            }
            return found == files.size() ? Known.ALL : Known.SOME;
        });
    }

    /** What it printed; empty if it failed, or there is no git. */
    private Optional<String> git(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", project.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
