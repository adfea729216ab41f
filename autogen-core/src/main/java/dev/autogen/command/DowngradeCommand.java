package dev.autogen.command;

import dev.autogen.runtime.Outcome;
import dev.autogen.runtime.Plan;
import dev.autogen.runtime.Planner;
import dev.autogen.runtime.Ran;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.Runner;
import dev.autogen.script.Scripts;
import java.util.List;

/** Undoes revisions. */
public final class DowngradeCommand {

    private final Environment environment;

    public DowngradeCommand(Environment environment) {
        this.environment = environment;
    }

    /**
     * Undoes what was applied after a target.
     *
     * @param target {@code base}, an id or the beginning of one, or {@code -n}
     * @param listener is told of each revision
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together, the database is at an unknown
     *     or edited one, or the target is not applied
     * @throws dev.autogen.error.IrreversibleException if a revision on the way has no way back; then nothing is undone
     * @throws dev.autogen.error.MigrationFailedException if a statement fails
     */
    public Downgraded run(String target, RunListener listener) {
        Scripts scripts = environment.scripts();
        List<String> from = environment.position(scripts).current();
        Plan plan = new Planner(scripts).downgrade(from, target);
        Outcome outcome = new Runner(environment.database(), environment.tables(), scripts, environment.policy())
                .run(plan, from, listener);
        return new Downgraded(from, outcome.heads(), outcome.revisions());
    }

    /**
     * What a downgrade did.
     *
     * @param from ids of the revisions that the database was at
     * @param to ids of those that it is at now
     * @param revisions what was undone, in order
     */
    public record Downgraded(List<String> from, List<String> to, List<Ran> revisions) {

        public Downgraded {
            from = List.copyOf(from);
            to = List.copyOf(to);
            revisions = List.copyOf(revisions);
        }
    }
}
