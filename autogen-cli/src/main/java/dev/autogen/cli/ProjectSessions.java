package dev.autogen.cli;

import dev.autogen.cli.project.GitFiles;
import dev.autogen.config.Configuration;
import java.util.function.Consumer;

/**
 * Opens projects for the commands.
 *
 * @param surroundings what the run finds around it
 */
record ProjectSessions(Surroundings surroundings) implements Sessions {

    @Override
    public Session open(Configuration configuration, boolean build, Stopwatch stopwatch, Consumer<String> progress) {
        OpenProject project = new OpenProject(configuration, build, surroundings.environment(), stopwatch, progress);
        GitFiles git = new GitFiles(configuration.project(), surroundings.environment());
        return new ProjectSession(configuration, project, git, stopwatch);
    }
}
