package dev.autogen.command;

import dev.autogen.command.Rollout.Status;
import dev.autogen.command.Rollout.TargetResult;
import dev.autogen.runtime.Direction;
import dev.autogen.runtime.Outcome;
import dev.autogen.runtime.Plan;
import dev.autogen.runtime.Planner;
import dev.autogen.runtime.Position;
import dev.autogen.runtime.Ran;
import dev.autogen.runtime.Runner;
import dev.autogen.runtime.Session;
import dev.autogen.runtime.VersionTables;
import dev.autogen.script.Scripts;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Moves one target after the other, or several at once, to the same place. */
final class TargetMoves {

    private final Environment environment;
    private final Direction direction;
    private final String to;
    private final Scripts scripts;
    private final Planner planner;
    private final Map<List<String>, Plan> plans = new HashMap<>();
    private final Object telling = new Object();

    TargetMoves(Environment environment, Direction direction, String to) {
        this.environment = environment;
        this.direction = direction;
        this.to = to;
        this.scripts = environment.scripts();
        this.planner = new Planner(scripts);
    }

    /** Moves a target; whatever it fails with is in the result, for it is nothing to the other targets. */
    TargetResult run(Target target, RolloutListener listener) {
        synchronized (telling) {
            listener.begun(target);
        }
        TargetResult result = new Move(target, new RanListener(listener.running(target))).run();
        synchronized (telling) {
            listener.ended(result);
        }
        return result;
    }

    /** Targets at the same place share a plan, so that a revision says what it does to one thread at a time. */
    private synchronized Plan plan(List<String> from) {
        return plans.computeIfAbsent(
                from,
                start -> direction == Direction.UPGRADE ? planner.upgrade(start, to) : planner.downgrade(start, to));
    }

    private final class Move {

        private final Target target;
        private final RanListener listener;
        private final long start = System.nanoTime();
        private @Nullable List<String> from;

        Move(Target target, RanListener listener) {
            this.target = target;
            this.listener = listener;
        }

        TargetResult run() {
            try (TargetConnection connection = new TargetConnection(target)) {
                Outcome outcome = run(connection);
                return result(
                        outcome.revisions().isEmpty() ? Status.UNCHANGED : Status.MOVED,
                        outcome.heads(),
                        Optional.empty());
            } catch (RuntimeException | Error e) {
                return result(Status.FAILED, reached(), Optional.of(e));
            }
        }

        private Outcome run(TargetConnection connection) {
            VersionTables tables;
            List<String> current;
            try (Session session = Session.open(connection)) {
                tables = session.settled(environment.tables());
                current = Position.verified(session, tables, scripts).current();
            }
            from = current;
            return new Runner(connection, tables, scripts, environment.policy()).run(plan(current), current, listener);
        }

        /** Where it is after a failure: what was finished before it stays. */
        private @Nullable List<String> reached() {
            List<String> before = from;
            List<Ran> done = listener.done();
            if (before == null || done.isEmpty()) {
                return before;
            }
            Set<String> applied = new LinkedHashSet<>(scripts.graph().closure(before));
            for (Ran ran : done) {
                if (direction == Direction.UPGRADE) {
                    applied.add(ran.id());
                } else {
                    applied.remove(ran.id());
                }
            }
            return scripts.graph().headsOf(applied);
        }

        private TargetResult result(Status status, @Nullable List<String> reached, Optional<Throwable> failure) {
            return new TargetResult(
                    target.name(),
                    status,
                    from,
                    reached,
                    listener.done(),
                    Duration.ofNanos(System.nanoTime() - start),
                    failure);
        }
    }
}
