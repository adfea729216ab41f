package dev.autogen.command;

import dev.autogen.runtime.Outcome;
import dev.autogen.runtime.Plan;
import dev.autogen.runtime.Planner;
import dev.autogen.runtime.Ran;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.Runner;
import dev.autogen.script.Scripts;
import java.util.List;

/** Applies revisions. */
public final class UpgradeCommand {

    private final Environment environment;

    public UpgradeCommand(Environment environment) {
        this.environment = environment;
    }

    /**
     * Applies what is missing up to a target; nothing if that is applied already.
     *
     * @param target {@code head}, an id or the beginning of one, {@code +n}, or a range such as {@code base..}
     * @param listener is told of each revision
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together, the database is at an unknown
     *     or edited one, or there is no way up to the target
     * @throws dev.autogen.error.MigrationFailedException if a statement fails
     */
    public Upgraded run(String target, RunListener listener) {
        Scripts scripts = environment.scripts();
        List<String> from = environment.position(scripts).current();
        Plan plan = new Planner(scripts).upgrade(from, target);
        Outcome outcome = new Runner(environment.database(), environment.tables(), scripts, environment.policy())
                .run(plan, from, listener);
        return new Upgraded(from, outcome.heads(), outcome.revisions());
    }

    /**
     * What an upgrade did.
     *
     * @param from ids of the revisions that the database was at
     * @param to ids of those that it is at now
     * @param revisions what was applied, in order
     */
    public record Upgraded(List<String> from, List<String> to, List<Ran> revisions) {

        public Upgraded {
            from = List.copyOf(from);
            to = List.copyOf(to);
            revisions = List.copyOf(revisions);
        }
    }
}
