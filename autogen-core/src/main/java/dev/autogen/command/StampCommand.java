package dev.autogen.command;

import dev.autogen.runtime.Stamped;
import dev.autogen.runtime.Stamper;
import java.util.List;

/** Declares where the database stands, without running anything. */
public final class StampCommand {

    private final Environment environment;

    public StampCommand(Environment environment) {
        this.environment = environment;
    }

    /**
     * Puts the database at targets and accepts the files of all that is then applied as they are now. Branches that no
     * target is on stay as they are.
     *
     * @param targets each {@code head}, {@code heads}, {@code base}, an id, the beginning of one, a label, or what else
     *     {@link dev.autogen.revision.RevisionGraph#resolve} understands
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together, or there is no such target
     * @throws dev.autogen.error.LockException if someone else runs for longer than the policy waits
     */
    public Stamped run(String... targets) {
        return stamper().stamp(List.of(targets));
    }

    /** The same, but the database is then at the targets alone, whatever it said before. */
    public Stamped purge(String... targets) {
        return stamper().stampAlone(List.of(targets));
    }

    private Stamper stamper() {
        return new Stamper(environment.database(), environment.tables(), environment.scripts(), environment.policy());
    }
}
