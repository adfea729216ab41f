package dev.autogen.cli.report;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Subject;
import java.util.List;
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
 */
public record OperationReport(
        String operation,
        Subject.Change change,
        @Nullable String schema,
        @Nullable String table,
        @Nullable String object,
        String describe,
        boolean destructive) {

    /** The same, where more is known of what it loses. */
    public OperationReport destructive(boolean other) {
        return new OperationReport(operation, change, schema, table, object, describe, other);
    }

    public static OperationReport of(Operation operation) {
        Subject subject = operation.subject();
        String name = operation.getClass().getSimpleName();
        return new OperationReport(
                Character.toLowerCase(name.charAt(0)) + name.substring(1),
                subject.change(),
                subject.schema(),
                subject.table(),
                subject.object(),
                operation.describe(),
                operation.destructive());
    }

    public static List<OperationReport> of(List<? extends Operation> operations) {
        return operations.stream().map(OperationReport::of).toList();
    }
}
