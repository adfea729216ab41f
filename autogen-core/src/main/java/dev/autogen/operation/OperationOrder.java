package dev.autogen.operation;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
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
        Placement placement = new Placement(tableRanks(operations), compositeRanks(operations));
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

    /** Composite types that are created, changed or dropped, each after those that it consists of, before or after. */
    private static Map<ObjectName, Integer> compositeRanks(List<Operation> operations) {
        Map<ObjectName, Set<ObjectName>> parts = new HashMap<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.CreateComposite create) {
                part(parts, create.type());
            } else if (operation instanceof Operation.AlterComposite alter) {
                part(parts, alter.before());
                part(parts, alter.after());
            } else if (operation instanceof Operation.DropComposite drop && drop.before() != null) {
                part(parts, drop.before());
            }
        }
        Map<ObjectName, Integer> ranks = new HashMap<>();
        Set<ObjectName> entered = new LinkedHashSet<>();
        parts.keySet().stream().sorted().forEach(type -> rank(type, parts, entered, ranks));
        ranks.replaceAll((type, rank) -> rank + 1);
        return ranks;
    }

    private static void part(Map<ObjectName, Set<ObjectName>> parts, CompositeType type) {
        Set<ObjectName> own = parts.computeIfAbsent(type.name(), name -> new LinkedHashSet<>());
        type.attributes().forEach(attribute -> {
            SqlType element = attribute.type();
            while (element instanceof SqlType.Array array) {
                element = array.element();
            }
            if (element instanceof SqlType.Defined defined) {
                own.add(defined.name());
            }
        });
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
