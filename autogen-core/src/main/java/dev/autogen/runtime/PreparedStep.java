package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** A step in the words of one database. */
record PreparedStep(Step step, List<Part> parts) {

    /** An operation and its statements. */
    record Part(Operation operation, List<Statement> statements) {}

    /** All of a plan, before anything runs: what the database has no means for is known in time. */
    static List<PreparedStep> of(Plan plan, Dialect dialect) {
        List<PreparedStep> prepared = new ArrayList<>();
        for (Step step : plan.steps()) {
            List<List<Statement>> statements = dialect.statements(step.operations());
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < statements.size(); i++) {
                parts.add(new Part(step.operations().get(i), List.copyOf(statements.get(i))));
            }
            prepared.add(new PreparedStep(step, parts));
        }
        return prepared;
    }

    /** Whether it may leave settings of the session behind: hand-written SQL can, a dump's {@code search_path} does. */
    boolean changesSession() {
        return step.operations().stream().anyMatch(Operation.Execute.class::isInstance);
    }
}
