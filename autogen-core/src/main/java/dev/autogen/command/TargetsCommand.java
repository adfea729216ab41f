package dev.autogen.command;

import dev.autogen.command.CurrentCommand.Current;
import dev.autogen.command.Rollout.TargetResult;
import dev.autogen.error.ConfigurationException;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionRange;
import dev.autogen.runtime.Direction;
import dev.autogen.runtime.LockForm;
import dev.autogen.runtime.Session;
import dev.autogen.script.Scripts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same revisions for many databases, or for the schemas of many tenants in one, several at once. Each target has its own
 * version table, lock and history, so what happens to one is nothing to the others, and a run that was broken off is followed by
 * one that does the rest: targets that are where they should be are left alone.
 *
 * <p>The revisions are loaded once and say once what they do; code in them ({@code op.run}) runs in several threads.
 */
public final class TargetsCommand {

    private final Environment environment;

    /** @param environment the revisions, the names of the version tables and the policy of each run; not its database */
    public TargetsCommand(Environment environment) {
        this.environment = environment;
    }

    /**
     * Applies what is missing up to a place to each target.
     *
     * @param to as in {@link UpgradeCommand#run}, but not relative to where a target is: each run would lead further
     * @param targets in the order in which they are begun
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together
     * @throws ConfigurationException if the targets cannot be told apart or cannot have state of their own
     */
    public Rollout upgrade(String to, List<Target> targets, RolloutPolicy policy, RolloutListener listener) {
        return move(Direction.UPGRADE, to, targets, policy, listener);
    }

    /** Undoes what was applied after a place, of each target; otherwise as {@link #upgrade}. */
    public Rollout downgrade(String to, List<Target> targets, RolloutPolicy policy, RolloutListener listener) {
        return move(Direction.DOWNGRADE, to, targets, policy, listener);
    }

    private Rollout move(
            Direction direction, String to, List<Target> targets, RolloutPolicy policy, RolloutListener listener) {
        long start = System.nanoTime();
        requireSamePlaceForAll(to);
        requireStateOfTheirOwn(targets);
        TargetMoves moves = new TargetMoves(environment, direction, to);
        Map<String, TargetResult> results = new TargetRuns<>(
                        policy, target -> moves.run(target, listener), TargetResult::failed, listener::mayBegin)
                .run(targets);
        return new Rollout(
                targets.stream()
                        .map(target -> results.getOrDefault(target.name(), TargetResult.notBegun(target)))
                        .toList(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    /**
     * Where each target stands; changes nothing.
     *
     * @param parallel how many are asked at once
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together
     * @throws ConfigurationException as {@link #upgrade}
     */
    public Places current(List<Target> targets, int parallel) {
        requireStateOfTheirOwn(targets);
        Scripts scripts = environment.scripts();
        RolloutPolicy policy = new RolloutPolicy(parallel, 0, 0);
        Map<String, TargetPlace> places = new TargetRuns<TargetPlace>(
                        policy, target -> place(target, scripts), place -> false, () -> true)
                .run(targets);
        return new Places(
                scripts.graph().effectiveHeads(),
                targets.stream()
                        .flatMap(target -> Optional.ofNullable(places.get(target.name())).stream())
                        .toList());
    }

    private TargetPlace place(Target target, Scripts scripts) {
        try (TargetConnection connection = new TargetConnection(target);
                Session session = Session.open(connection)) {
            Current current = CurrentCommand.read(session, session.settled(environment.tables()), scripts);
            return new TargetPlace(target.name(), Optional.of(current), Optional.empty());
        } catch (RuntimeException e) {
            return new TargetPlace(target.name(), Optional.empty(), Optional.of(e));
        }
    }

    private static void requireSamePlaceForAll(String to) {
        String end = RevisionRange.parse(to).flatMap(RevisionRange::to).orElse(to);
        if (RevisionGraph.isRelativeToCurrent(end)) {
            throw new ConfigurationException(
                    "'" + to + "' is another revision for each target, and the next one each time that"
                            + " the command is run again after a failure: name the revision, or head");
        }
    }

    private void requireStateOfTheirOwn(List<Target> targets) {
        Optional<Target> tenant =
                targets.stream().filter(target -> target.schema() != null).findFirst();
        if (tenant.isPresent() && environment.tables().schema() != null) {
            throw new ConfigurationException("version-schema is '"
                    + environment.tables().schema()
                    + "', so the schemas of tenants, such as '" + tenant.get().name()
                    + "', would have one version table together: each needs its own, so remove version-schema");
        }
        if (tenant.isPresent() && environment.policy().lock() == LockForm.TABLE) {
            throw new ConfigurationException(
                    "a proxy that pools transactions (lock = table) does not keep the default schema of"
                            + " a connection, so the revisions of '"
                            + tenant.get().name()
                            + "' could run in the schema of another tenant: connect to the server itself, with lock = session");
        }
    }

    /**
     * Where many targets stand.
     *
     * @param heads ids of the newest revisions
     * @param targets each of them, in the order in which they were given
     */
    public record Places(List<String> heads, List<TargetPlace> targets) {

        public Places {
            heads = List.copyOf(heads);
            targets = List.copyOf(targets);
        }
    }

    /**
     * Where a target stands.
     *
     * @param name as it is called
     * @param current where it is; empty if that could not be found out
     * @param failure why not
     */
    public record TargetPlace(String name, Optional<Current> current, Optional<RuntimeException> failure) {}
}
