package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Needs;
import dev.autogen.dialect.Statement;
import dev.autogen.dialect.Statement.Transactionality;
import dev.autogen.dialect.Translation;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Timeout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A step in the words of one database, made before anything runs. Its last segment is always a transaction: the one that also
 * writes that the revision is applied or undone. Where there are others before it, each leaves a row in the journal.
 *
 * @param step the revision and what of it is done on this database
 * @param session statements that set the session up before
 * @param segments what is done or not done as a whole, in order
 */
public record PreparedStep(Step step, List<String> session, List<Segment> segments) {

    public PreparedStep {
        session = List.copyOf(session);
        segments = List.copyOf(segments);
    }

    /**
     * All of a plan.
     *
     * @throws UnsupportedException if the database has no means for an operation
     */
    public static List<PreparedStep> of(Plan plan, Dialect dialect) {
        Translation translation = dialect.translation(plan.before());
        return plan.steps().stream().map(step -> of(step, dialect, translation)).toList();
    }

    private static PreparedStep of(Step step, Dialect dialect, Translation translation) {
        try {
            List<Operation> operations = translation.of(Operation.On.chosen(step.operations(), dialect.name()));
            Needs.require(operations, dialect);
            return new PreparedStep(
                    new Step(step.script(), step.direction(), operations),
                    dialect.sessionFor(operations),
                    segments(operations, dialect.statements(operations)));
        } catch (UnsupportedException e) {
            throw new UnsupportedException(
                    "revision " + step.script().id() + " (" + step.script().location() + "): " + e.getMessage(), e);
        }
    }

    private static List<Segment> segments(List<Operation> operations, List<List<Statement>> statements) {
        List<Segment> segments = new ArrayList<>();
        List<Segment.Part> open = new ArrayList<>();
        Map<Timeout.Kind, Duration> timeouts = new EnumMap<>(Timeout.Kind.class);
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            if (operation instanceof Operation.Timeouts limits) {
                limits.timeouts().forEach(timeout -> timeouts.put(timeout.kind(), timeout.limit()));
            }
            for (Statement statement : statements.get(i)) {
                Segment.Part part = new Segment.Part(operation, statement, timeouts);
                if (statement.transactionality() != Transactionality.JOINS) {
                    close(open, segments);
                }
                if (statement.transactionality() == Transactionality.STANDS_ALONE
                        || statement.transactionality() == Transactionality.IN_BATCHES) {
                    segments.add(new Segment(List.of(part)));
                } else {
                    open.add(part);
                }
            }
        }
        segments.add(new Segment(open));
        return segments;
    }

    private static void close(List<Segment.Part> open, List<Segment> segments) {
        if (!open.isEmpty()) {
            segments.add(new Segment(open));
            open.clear();
        }
    }

    /** Whether it leaves rows in the journal until it is done. */
    boolean journaled() {
        return segments.size() > 1;
    }

    /** Whether it may leave settings of the session behind: hand-written SQL, code and operations of others can, a dump's {@code search_path} does. */
    boolean changesSession() {
        return segments.stream()
                .flatMap(segment -> segment.parts().stream())
                .map(Segment.Part::operation)
                .anyMatch(operation -> operation instanceof Operation.Execute
                        || operation instanceof Operation.Run
                        || operation instanceof Operation.Custom);
    }
}
