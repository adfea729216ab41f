package dev.autogen.cli;

import dev.autogen.command.FillQuestion;
import dev.autogen.command.RenameQuestion;
import dev.autogen.config.Configuration;
import dev.autogen.config.ConfigurationLoader;
import dev.autogen.config.TargetSettings;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of one command: its project, opened when it is first asked for. */
final class Invocation implements AutoCloseable {

    private final Surroundings surroundings;
    private final Sessions sessions;
    private final GlobalOptions options;
    private final Map<String, String> flags;
    private final Console console;
    private final Stopwatch stopwatch;
    private @Nullable Configuration configuration;
    private @Nullable Session session;

    Invocation(
            Surroundings surroundings,
            Sessions sessions,
            GlobalOptions options,
            Map<String, String> flags,
            Console console) {
        this.surroundings = surroundings;
        this.sessions = sessions;
        this.options = options;
        this.flags = flags;
        this.console = console;
        this.stopwatch = new Stopwatch(surroundings.started(), surroundings.entered());
    }

    Console console() {
        return console;
    }

    GlobalOptions options() {
        return options;
    }

    Stopwatch stopwatch() {
        return stopwatch;
    }

    /** Character set of the standard output. */
    Charset charset() {
        return surroundings.charset();
    }

    /** The project's folder. */
    Path project() {
        return surroundings.directory().resolve(options.project).normalize();
    }

    Configuration configuration() {
        if (configuration == null) {
            configuration = stopwatch.measure("configuration", this::load);
        }
        return configuration;
    }

    /** The targets that a file of the project lists. */
    List<TargetSettings> targets(Path file) {
        return loader().targets(file, flags);
    }

    /** Asks on a terminal, and nobody where the output is a document. */
    RenameQuestion renameQuestion() {
        return surroundings.terminal() && !options.json
                ? new RenamePrompt(console, surroundings.input())
                : RenameQuestion.NOBODY;
    }

    /** Asks on a terminal, and nobody where the output is a document. */
    FillQuestion fillQuestion() {
        return surroundings.terminal() && !options.json
                ? new FillPrompt(console, surroundings.input())
                : FillQuestion.NOBODY;
    }

    Session session() {
        if (session == null) {
            session = sessions.open(configuration(), !options.noBuild, stopwatch, console::progress);
        }
        return session;
    }

    private Configuration load() {
        Configuration loaded = loader().load(flags);
        console.detail("project " + loaded.project());
        loaded.origins().forEach((key, origin) -> console.detail("  " + key.text() + " from " + origin));
        return loaded;
    }

    private ConfigurationLoader loader() {
        return new ConfigurationLoader(project(), surroundings.environment(), surroundings.systemProperties());
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
    }
}
