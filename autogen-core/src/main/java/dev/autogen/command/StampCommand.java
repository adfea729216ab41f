package dev.autogen.command;

import dev.autogen.runtime.Stamped;
import dev.autogen.runtime.Stamper;

/** Declares where the database stands, without running anything. */
public final class StampCommand {

    private final Environment environment;

    public StampCommand(Environment environment) {
        this.environment = environment;
    }

    /**
     * Puts the database at a target and accepts the files of all that is then applied as they are now.
     *
     * @param target {@code head}, {@code base}, an id or the beginning of one, {@code +n} or {@code -n}
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together, or there is no such target
     * @throws dev.autogen.error.LockException if someone else keeps the version table locked
     */
    public Stamped run(String target) {
        return new Stamper(environment.database(), environment.tables(), environment.scripts()).stamp(target);
    }
}
