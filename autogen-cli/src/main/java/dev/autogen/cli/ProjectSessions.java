package dev.autogen.cli;

import dev.autogen.config.Configuration;

/** Opens the projects of this machine. */
final class ProjectSessions implements Sessions {

    ProjectSessions(Surroundings surroundings) {}

    @Override
    public Session open(Configuration configuration, boolean build, Stopwatch stopwatch) {
        throw new UnsupportedOperationException("not wired");
    }
}
