package dev.autogen.cli;

import dev.autogen.config.Configuration;
import java.util.function.Consumer;

/** Opens projects. */
public interface Sessions {

    /**
     * A session on a project. Opening is cheap: what a command does not need is not made.
     *
     * @param configuration what the project says of itself
     * @param build whether the project may be compiled, should its classes be out of date
     * @param stopwatch takes the time of the parts
     * @param progress is told, in a line, what takes long
     */
    Session open(Configuration configuration, boolean build, Stopwatch stopwatch, Consumer<String> progress);
}
