package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.operation.OperationOrder;
import dev.autogen.schema.Database;
import java.util.ArrayList;
import java.util.List;

/** What leads from one schema to another. */
public final class SchemaDiff {

    private static final List<Comparator> COMPARATORS = List.of(
            new SchemaComparator(),
            new EnumComparator(),
            new CompositeComparator(),
            new SequenceComparator(),
            new TableComparator());

    private SchemaDiff() {}

    /**
     * The operations that turn {@code current} into {@code desired}, in an order that a database accepts; empty if the two
     * are the same. Every constraint and index in the result has a name.
     *
     * @param current what there is, normalised
     * @param desired what there shall be, normalised, every constraint and index at least with a suggested name
     */
    public static List<Operation> between(Database current, Database desired) {
        Moves moves = Moves.between(current, desired);
        List<Operation> operations = new ArrayList<>(moves.operations());
        COMPARATORS.forEach(comparator -> comparator.compare(moves.moved(), desired, operations::add));
        return OperationOrder.sort(operations);
    }
}
