package dev.autogen.cli.report;

import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Subject;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An operation.
 *
 * @param operation its name, which is also the verb of a revision file, such as {@code addColumn}
 * @param change whether the object appears, changes or disappears
 * @param schema schema of the object; null for the default one
 * @param table table that it belongs to; null where it belongs to none
 * @param object its name; null where the table itself is meant
 * @param describe what it does, in a line
 * @param destructive whether it can lose data
 * @param hazards what should be known before it runs on a database that holds rows
 */
public record OperationReport(
        String operation,
        Subject.Change change,
        @Nullable String schema,
        @Nullable String table,
        @Nullable String object,
        String describe,
        boolean destructive,
        List<HazardReport> hazards) {

    public OperationReport {
        hazards = List.copyOf(hazards);
    }

    static OperationReport of(Operation operation, List<Hazard> hazards) {
        Subject subject = operation.subject();
        Operation named = operation instanceof Operation.Proposed proposed ? proposed.operation() : operation;
        String name = named.getClass().getSimpleName();
        return new OperationReport(
                Character.toLowerCase(name.charAt(0)) + name.substring(1),
                subject.change(),
                subject.schema(),
                subject.table(),
                subject.object(),
                operation.describe(),
                hazards.stream().anyMatch(Hazard::destructive),
                hazards.stream().map(HazardReport::of).toList());
    }

    /**
     * Operations in their order.
     *
     * @param hazards those of each operation
     */
    public static List<OperationReport> of(List<? extends Operation> operations, List<List<Hazard>> hazards) {
        return IntStream.range(0, operations.size())
                .mapToObj(i -> of(operations.get(i), hazards.get(i)))
                .toList();
    }
}
