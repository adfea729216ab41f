package dev.autogen.script;

import java.nio.file.Path;

/** Does something with the file of a new revision as soon as it is written, such as formatting it. */
@FunctionalInterface
public interface WriteHook {

    /**
     * Called once for each file, in the order of the hooks.
     *
     * @param file the file, absolute
     * @throws Exception if it fails; the file stays, and the command says so and fails too
     */
    void written(Path file) throws Exception;

    /** How it is called in messages. */
    default String describe() {
        return getClass().getName();
    }
}
