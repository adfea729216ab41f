package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.operation.OperationOrder;
import dev.autogen.schema.Database;
import java.util.ArrayList;
import java.util.List;

/** What leads from one schema to another. */
public final class SchemaDiff {

    private SchemaDiff() {}

    /**
     * The operations that turn {@code current} into {@code desired}, in an order that a database accepts; empty if the two
     * are the same. Every constraint and index in the result has a name.
     *
     * @param current what there is, normalised
     * @param desired what there shall be, normalised, every constraint and index at least with a suggested name
     */
    public static List<Operation> between(Database current, Database desired) {
        return between(current, desired, KeyRule.KINDRED);
    }

    /**
     * The same on a database with a rule of its own.
     *
     * @param keys what foreign keys stand through
     */
    public static List<Operation> between(Database current, Database desired, KeyRule keys) {
        Moves moves = Moves.between(current, desired);
        List<Operation> operations = new ArrayList<>(moves.operations());
        comparators(keys).forEach(comparator -> comparator.compare(moves.moved(), desired, operations::add));
        return OperationOrder.sort(operations);
    }

    private static List<Comparator> comparators(KeyRule keys) {
        return List.of(
                new SchemaComparator(),
                new EnumComparator(),
                new CompositeComparator(),
                new SequenceComparator(),
                new TableComparator(keys));
    }
}
