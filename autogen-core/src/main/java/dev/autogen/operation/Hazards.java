package dev.autogen.operation;

import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What can happen to rows, whatever the database is; what it does beside, such as taking locks, its dialect knows. Nothing can
 * happen to the rows of a table that the same revision creates, nor to the values of a column that it adds.
 */
public final class Hazards {

    /** What a database does with values whose type changes. */
    @FunctionalInterface
    public interface TypeChange {

        /** The hazards of turning a column of one type into one of another. */
        List<Hazard> hazards(SqlType before, SqlType after);
    }

    private final Set<ObjectName> tables = new HashSet<>();
    private final Set<ColumnName> columns = new HashSet<>();
    private final Set<Operation> prepared = Collections.newSetFromMap(new IdentityHashMap<>());

    private record ColumnName(ObjectName table, String column) {}

    private Hazards(List<Operation> operations) {
        for (Operation operation : operations) {
            if (operation instanceof Operation.CreateTable create) {
                tables.add(create.table().name());
            } else if (operation instanceof Operation.AddColumn add) {
                Column column = add.column();
                if (column.defaultValue() == null && column.generation() == null) {
                    columns.add(new ColumnName(add.table(), column.name()));
                }
            }
        }
        for (int i = 1; i < operations.size(); i++) {
            if (prepares(operations.get(i - 1))) {
                prepared.add(operations.get(i));
            }
        }
        // what an author runs by hand may fill it
        if (operations.stream().anyMatch(Hazards::isOfItsOwn)) {
            columns.clear();
        }
    }

    private static boolean isOfItsOwn(Operation operation) {
        return operation instanceof Operation.Execute
                || (operation instanceof Operation.Custom && operation.subject().change() == Subject.Change.RUN);
    }

    /**
     * The hazards of a revision.
     *
     * @param operations all of it, in order
     */
    public static Hazards of(List<Operation> operations) {
        return new Hazards(operations);
    }

    /** What the operation, one of this revision, can do to rows on any database. */
    public List<Hazard> of(Operation operation) {
        return of(operation, TypeWidening::hazards);
    }

    /** What the operation, one of this revision, can do to rows. */
    public List<Hazard> of(Operation operation, TypeChange change) {
        return operation.accept(new HazardsOf(this, change));
    }

    /** Whether a table has no rows when this revision comes to it. */
    public boolean isNew(ObjectName table) {
        return tables.contains(table);
    }

    private static boolean prepares(Operation operation) {
        return operation instanceof Operation.Execute
                || operation instanceof Operation.InBatches
                || operation instanceof Operation.RequireNoNulls
                || operation instanceof Operation.ValidateConstraint;
    }

    /** Whether what stands right before an operation sees to the rows that would make it fail, or fails itself. */
    boolean isPrepared(Operation operation) {
        return prepared.contains(operation);
    }

    /** Whether a column has no values, for this revision adds it without any. */
    boolean isEmpty(ObjectName table, String column) {
        return columns.contains(new ColumnName(table, column));
    }
}
