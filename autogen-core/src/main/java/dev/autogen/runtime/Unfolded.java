package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.Statement;
import dev.autogen.dialect.Unfolding;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Database;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Steps all of whose statements are in words before any is run: the schema that they need is followed through the steps as a value. */
public final class Unfolded {

    private final Dialect dialect;
    private Database database;

    private Unfolded(Dialect dialect, Database database) {
        this.dialect = dialect;
        this.database = dialect.normalize(database);
    }

    /**
     * All of them.
     *
     * @param steps the steps, in order
     * @param dialect of the database that they are for
     * @param before the schema that they begin with; asked for only where a statement needs it
     * @throws UnsupportedException if the schema cannot be followed, because hand-written SQL does not say what it does
     */
    public static List<PreparedStep> of(List<PreparedStep> steps, Dialect dialect, Supplier<Database> before) {
        boolean needed = steps.stream()
                .flatMap(step -> step.segments().stream())
                .flatMap(segment -> segment.parts().stream())
                .anyMatch(part -> part.statement().unfolding() != null);
        if (!needed) {
            return steps;
        }
        Unfolded unfolded = new Unfolded(dialect, before.get());
        return steps.stream().map(unfolded::step).toList();
    }

    private PreparedStep step(PreparedStep step) {
        IdentityHashMap<Operation, List<String>> words = words(step);
        return new PreparedStep(
                step.step(),
                step.session(),
                step.segments().stream()
                        .map(segment -> new Segment(segment.parts().stream()
                                .flatMap(part -> parts(part, words).stream())
                                .toList()))
                        .toList());
    }

    private static List<Segment.Part> parts(Segment.Part part, IdentityHashMap<Operation, List<String>> words) {
        return part.statement().unfolding() == null
                ? List.of(part)
                : words.getOrDefault(part.operation(), List.of()).stream()
                        .map(sql -> new Segment.Part(part.operation(), new Statement(sql), part.timeouts()))
                        .toList();
    }

    /** What is carried out together is applied together, where it is carried out. */
    private IdentityHashMap<Operation, List<String>> words(PreparedStep step) {
        IdentityHashMap<Operation, Unfolding> unfoldings = new IdentityHashMap<>();
        Set<Operation> together = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Segment segment : step.segments()) {
            for (Segment.Part part : segment.parts()) {
                Unfolding unfolding = part.statement().unfolding();
                if (unfolding != null) {
                    unfoldings.put(part.operation(), unfolding);
                    together.addAll(unfolding.operations());
                }
            }
        }
        IdentityHashMap<Operation, List<String>> words = new IdentityHashMap<>();
        for (Operation operation : step.step().operations()) {
            try {
                Unfolding unfolding = unfoldings.get(operation);
                if (unfolding != null) {
                    words.put(operation, unfolding.statements(database));
                    unfolding.operations().forEach(this::apply);
                } else if (!together.contains(operation)) {
                    apply(operation);
                }
            } catch (IllegalStateException e) {
                throw new UnsupportedException(
                        "revision " + step.step().script().describe() + " cannot be put into SQL without a database: '"
                                + operation.describe() + "' comes where " + e.getMessage()
                                + "; where SQL before it makes that, let it say so with its effect",
                        e);
            }
        }
        return words;
    }

    /** What has no name gets the one that the operations after it call it by. */
    private void apply(Operation operation) {
        database = dialect.normalize(operation.apply(database));
    }
}
