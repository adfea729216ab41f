package dev.autogen.command;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.TableLock;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Scope;
import dev.autogen.runtime.HalfDone;
import dev.autogen.runtime.Plan;
import dev.autogen.runtime.Planner;
import dev.autogen.runtime.Position;
import dev.autogen.runtime.PreparedStep;
import dev.autogen.runtime.Segment;
import dev.autogen.runtime.Session;
import dev.autogen.runtime.Unfolded;
import dev.autogen.script.Scripts;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;

/** Says what an upgrade or a downgrade would do; executes nothing. */
public final class PlanCommand {

    private final Environment environment;

    public PlanCommand(Environment environment) {
        this.environment = environment;
    }

    /** What {@link UpgradeCommand#run} would do; it fails as that would before it begins. */
    public Planned upgrade(String target) {
        return plan((planner, current) -> planner.upgrade(current, target));
    }

    /** What {@link DowngradeCommand#run} would do; it fails as that would before it begins. */
    public Planned downgrade(String target) {
        return plan((planner, current) -> planner.downgrade(current, target));
    }

    private Planned plan(BiFunction<Planner, List<String>, Plan> way) {
        Scripts scripts = environment.scripts();
        try (Session session = environment.connect()) {
            Position position = Position.verified(session, environment.tables(), scripts);
            Plan plan = way.apply(new Planner(scripts), position.current());
            Dialect dialect = session.dialect();
            return new Planned(
                    position.current(),
                    steps(plan, session).stream()
                            .map(step -> revision(step, dialect))
                            .toList(),
                    position.unfinished());
        }
    }

    /** In the words that would be sent; where these cannot be known beforehand, a remark says what they would do. */
    private static List<PreparedStep> steps(Plan plan, Session session) {
        List<PreparedStep> steps = PreparedStep.of(plan, session.dialect());
        try {
            return Unfolded.of(
                    steps,
                    session.dialect(),
                    () -> new JdbcReader(
                                    session.connection(), session.product(), session.dialect(), Scope.defaultSchema())
                            .read());
        } catch (UnsupportedException e) {
            return steps;
        }
    }

    private static PlannedRevision revision(PreparedStep prepared, Dialect dialect) {
        IdentityHashMap<Operation, List<Hazard>> hazards =
                hazards(Operation.On.chosen(prepared.step().operations(), dialect.name()), dialect);
        return new PlannedRevision(
                prepared.step().script().id(),
                prepared.step().script().node().message(),
                prepared.segments().stream()
                        .map(segment -> part(segment, dialect, hazards))
                        .filter(part -> !part.operations().isEmpty())
                        .toList());
    }

    /** Of each operation, which is itself alone: another that is equal may stand where it does something else. */
    private static IdentityHashMap<Operation, List<Hazard>> hazards(List<Operation> operations, Dialect dialect) {
        List<List<Hazard>> all = dialect.hazards(operations);
        IdentityHashMap<Operation, List<Hazard>> hazards = new IdentityHashMap<>();
        for (int i = 0; i < operations.size(); i++) {
            hazards.put(operations.get(i), all.get(i));
        }
        return hazards;
    }

    private static PlannedPart part(
            Segment segment, Dialect dialect, IdentityHashMap<Operation, List<Hazard>> hazards) {
        List<PlannedOperation> operations = new ArrayList<>();
        List<Segment.Part> parts = segment.parts();
        for (int i = 0; i < parts.size(); ) {
            Operation operation = parts.get(i).operation();
            List<String> sql = new ArrayList<>();
            while (i < parts.size() && parts.get(i).operation() == operation) {
                String words = parts.get(i).statement().words();
                if (sql.isEmpty() || !sql.get(sql.size() - 1).equals(words)) {
                    sql.add(words);
                }
                i++;
            }
            operations.add(new PlannedOperation(
                    operation,
                    sql,
                    dialect.locks(operation),
                    knowsLocks(operation),
                    hazards.getOrDefault(operation, List.of())));
        }
        return new PlannedPart(segment.transactional(), operations);
    }

    private static boolean knowsLocks(Operation operation) {
        return !(operation instanceof Operation.Run)
                && !(operation instanceof Operation.Custom)
                && !(operation instanceof Operation.Execute execute && execute.effect() == null);
    }

    /**
     * A plan.
     *
     * @param from ids of the revisions that the database is at
     * @param revisions what would be run, in order
     * @param unfinished revisions that are applied or undone in part; of these only what is left would be run
     */
    public record Planned(List<String> from, List<PlannedRevision> revisions, List<HalfDone> unfinished) {
        public Planned {
            from = List.copyOf(from);
            revisions = List.copyOf(revisions);
            unfinished = List.copyOf(unfinished);
        }
    }

    /**
     * A revision that would be run.
     *
     * @param id its id
     * @param message what it is for
     * @param parts its transactions and what stands alone, in order; none where it does nothing
     */
    public record PlannedRevision(String id, String message, List<PlannedPart> parts) {
        public PlannedRevision {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What is done or not done as a whole.
     *
     * @param transactional whether it is a transaction; if not, it is one statement outside of any
     * @param operations what is done in it
     */
    public record PlannedPart(boolean transactional, List<PlannedOperation> operations) {
        public PlannedPart {
            operations = List.copyOf(operations);
        }
    }

    /**
     * An operation, or as much of it as is in one part.
     *
     * @param operation the operation
     * @param sql its statements; of one that the server is to put together, what it comes to
     * @param locks which tables it locks, and how
     * @param locksKnown whether these are all; SQL that does not say what it does may take any
     * @param hazards what should be known of it before it runs on a database that holds rows
     */
    public record PlannedOperation(
            Operation operation, List<String> sql, List<TableLock> locks, boolean locksKnown, List<Hazard> hazards) {
        public PlannedOperation {
            sql = List.copyOf(sql);
            locks = List.copyOf(locks);
            hazards = List.copyOf(hazards);
        }
    }
}
