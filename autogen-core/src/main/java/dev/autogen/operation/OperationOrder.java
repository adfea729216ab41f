package dev.autogen.operation;

import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ObjectName;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of the operations of a difference: one that a database accepts, and that reads well. First stands the order of
 * reading ({@link Place}: phase, table, kind); then whatever must run earlier than where it stands is pulled forward
 * ({@link Prerequisites}). Both are total and look at nothing but the operations, so that the same difference always has the
 * same order; and the reverse order, each operation reversed, is one that a database accepts on the way back.
 */
public final class OperationOrder {

    private OperationOrder() {}

    /** The same operations, in order. */
    public static List<Operation> sort(List<Operation> operations) {
        Placement placement = new Placement(tableRanks(operations));
        List<Operation> reading = operations.stream()
                .map(operation -> new Placed(operation, operation.accept(placement)))
                .sorted(Comparator.comparing(Placed::place))
                .map(Placed::operation)
                .toList();
        return new Prerequisites(reading).pullForward();
    }

    private record Placed(Operation operation, Place place) {}

    /** New and dropped tables, each after the tables that it refers to; cycles are entered at the first by name. */
    private static Map<ObjectName, Integer> tableRanks(List<Operation> operations) {
        Map<ObjectName, Set<ObjectName>> targets = new HashMap<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.CreateTable create) {
                targets.computeIfAbsent(create.table().name(), name -> new LinkedHashSet<>());
            } else if (operation instanceof Operation.DropTable drop) {
                targets.computeIfAbsent(drop.table(), name -> new LinkedHashSet<>());
            }
        }
        for (Operation operation : operations) {
            if (operation instanceof Operation.AddForeignKey add) {
                target(targets, add.table(), add.foreignKey());
            } else if (operation instanceof Operation.DropForeignKey drop && drop.before() != null) {
                target(targets, drop.table(), drop.before());
            }
        }
        Map<ObjectName, Integer> ranks = new HashMap<>();
        Set<ObjectName> entered = new LinkedHashSet<>();
        targets.keySet().stream().sorted().forEach(table -> rank(table, targets, entered, ranks));
        return ranks;
    }

    private static void target(Map<ObjectName, Set<ObjectName>> targets, ObjectName table, ForeignKey key) {
        Set<ObjectName> own = targets.get(table);
        if (own != null && targets.containsKey(key.target())) {
            own.add(key.target());
        }
    }

    private static void rank(
            ObjectName table,
            Map<ObjectName, Set<ObjectName>> targets,
            Set<ObjectName> entered,
            Map<ObjectName, Integer> ranks) {
        if (entered.add(table)) {
            targets.getOrDefault(table, Set.of()).stream()
                    .sorted()
                    .forEach(target -> rank(target, targets, entered, ranks));
            ranks.put(table, ranks.size());
        }
    }
}
