package dev.autogen.operation;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must run before what, beyond the order of reading:
 *
 * <ul>
 *   <li>what frees a name before what takes it ({@link Names});
 *   <li>what makes or changes columns of a table, and a key on them, before a foreign key that refers to just those; and
 *       what drops such a key, which the foreign key might take for its own;
 *   <li>the drop of an index or foreign key before that of its table;
 *   <li>the drop of a foreign key before anything happens to the columns, the key or the table that it refers to;
 *   <li>a change of a foreign key before a check of its columns: a server may refuse one that an action could break;
 *   <li>the drop of a computed column before a change or drop of those that it is computed from, and its creation after.
 * </ul>
 */
final class Prerequisites {

    private final List<Operation> reading;
    private final Map<Object, List<Operation>> frees = new HashMap<>();
    private final Map<Object, List<Operation>> makes = new HashMap<>();
    private final Map<ObjectName, List<Operation.DropForeignKey>> referring = new HashMap<>();
    private final Map<ObjectName, List<Operation.DropColumn>> computed = new HashMap<>();
    private final Map<ObjectName, List<Operation>> partsDropped = new HashMap<>();
    private final Map<ObjectName, List<Operation>> keysAltered = new HashMap<>();

    Prerequisites(List<Operation> reading) {
        this.reading = reading;
        for (Operation operation : reading) {
            Names.freed(operation).forEach(name -> add(frees, name, operation));
            made(operation).forEach(thing -> add(makes, thing, operation));
            if (operation instanceof Operation.DropForeignKey drop && drop.before() != null) {
                add(referring, drop.before().target(), drop);
                add(partsDropped, drop.table(), drop);
            } else if (operation instanceof Operation.DropIndex drop) {
                add(partsDropped, drop.table(), drop);
            } else if (operation instanceof Operation.DropColumn drop && drop.before() != null) {
                add(computed, drop.table(), drop);
            } else if (operation instanceof Operation.AlterConstraint alter && alter.before() instanceof ForeignKey) {
                add(keysAltered, alter.table(), alter);
            }
        }
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V operation) {
        map.computeIfAbsent(key, each -> new ArrayList<>()).add(operation);
    }

    List<Operation> pullForward() {
        List<Operation> ordered = new ArrayList<>();
        Set<Operation> entered = Collections.newSetFromMap(new IdentityHashMap<>());
        reading.forEach(operation -> emit(operation, entered, ordered));
        return ordered;
    }

    private void emit(Operation operation, Set<Operation> entered, List<Operation> ordered) {
        if (entered.add(operation)) {
            of(operation).forEach(earlier -> emit(earlier, entered, ordered));
            ordered.add(operation);
        }
    }

    /** What must run before an operation. */
    Stream<Operation> of(Operation operation) {
        return Stream.of(
                        Names.taken(operation).flatMap(name -> frees.getOrDefault(name, List.of()).stream()),
                        needed(operation).flatMap(thing -> makes.getOrDefault(thing, List.of()).stream()),
                        referring(operation),
                        partsOf(operation),
                        keysOf(operation),
                        computedFrom(operation))
                .flatMap(each -> each);
    }

    /** A column of a table. */
    private record TableColumn(ObjectName table, String column) {}

    /** A key on columns of a table, whatever their order. */
    private record Key(ObjectName table, Set<String> columns) {
        Key(ObjectName table, List<String> columns) {
            this(table, Set.copyOf(columns));
        }
    }

    private static Stream<?> made(Operation operation) {
        if (operation instanceof Operation.AddUnique add) {
            return Stream.of(new Key(add.table(), add.unique().columns()));
        }
        if (operation instanceof Operation.AddPrimaryKey add) {
            return Stream.of(new Key(add.table(), add.primaryKey().columns()));
        }
        if (operation instanceof Operation.AlterConstraint alter) {
            return key(alter.table(), alter.after()).stream();
        }
        if (operation instanceof Operation.DropPrimaryKey drop && drop.before() != null) {
            return Stream.of(new Key(drop.table(), drop.before().columns()));
        }
        if (operation instanceof Operation.DropUnique drop && drop.before() != null) {
            return Stream.of(new Key(drop.table(), drop.before().columns()));
        }
        if (operation instanceof Operation.DropIndex drop && drop.before() != null) {
            return Stream.of(new Key(
                    drop.table(),
                    drop.before().keys().stream().map(Index.Key::text).toList()));
        }
        if (operation instanceof Operation.AlterColumn alter) {
            return Stream.of(new TableColumn(alter.table(), alter.after().name()), alter.table());
        }
        if (operation instanceof Operation.AddColumn add) {
            return Stream.of(new TableColumn(add.table(), add.column().name()), add.table());
        }
        return Stream.empty();
    }

    private static Optional<Key> key(ObjectName table, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return Optional.of(new Key(table, key.columns()));
        }
        return constraint instanceof UniqueConstraint unique
                ? Optional.of(new Key(table, unique.columns()))
                : Optional.empty();
    }

    private Stream<?> needed(Operation operation) {
        if (operation instanceof Operation.AddForeignKey add) {
            ForeignKey key = add.foreignKey();
            return Stream.concat(
                    key.targetColumns().stream().map(column -> new TableColumn(key.target(), column)),
                    Stream.of(new Key(key.target(), key.targetColumns())));
        }
        if (operation instanceof Operation.AddColumn add
                && expression(add.column()).isPresent()) {
            String expression = expression(add.column()).get();
            return makes.getOrDefault(add.table(), List.of()).stream()
                    .map(earlier -> earlier instanceof Operation.AddColumn other
                            ? other.column().name()
                            : ((Operation.AlterColumn) earlier).after().name())
                    .filter(column -> !column.equals(add.column().name()) && Mentions.of(expression, column))
                    .map(column -> new TableColumn(add.table(), column));
        }
        return Stream.empty();
    }

    private Stream<Operation> partsOf(Operation operation) {
        return operation instanceof Operation.DropTable drop
                ? partsDropped.getOrDefault(drop.table(), List.of()).stream()
                : Stream.empty();
    }

    private Stream<Operation> keysOf(Operation operation) {
        return operation instanceof Operation.AddCheck add
                ? keysAltered.getOrDefault(add.table(), List.of()).stream()
                        .filter(alter -> ((ForeignKey) ((Operation.AlterConstraint) alter).before())
                                .columns().stream()
                                        .anyMatch(column ->
                                                Mentions.of(add.check().expression(), column)))
                : Stream.empty();
    }

    private Stream<Operation.DropForeignKey> referring(Operation operation) {
        if (operation instanceof Operation.DropTable drop) {
            return referring.getOrDefault(drop.table(), List.of()).stream();
        }
        if (operation instanceof Operation.DropUnique drop) {
            return drop.before() == null
                    ? Stream.empty()
                    : referringTo(drop.table(), drop.before().columns());
        }
        if (operation instanceof Operation.DropPrimaryKey drop) {
            return drop.before() == null
                    ? Stream.empty()
                    : referringTo(drop.table(), drop.before().columns());
        }
        if (operation instanceof Operation.AlterConstraint alter) {
            return key(alter.table(), alter.before()).stream()
                    .flatMap(key -> referringTo(key.table(), List.copyOf(key.columns())));
        }
        if (operation instanceof Operation.DropColumn drop) {
            return referringTo(drop.table(), drop.column());
        }
        return operation instanceof Operation.AlterColumn alter
                ? referringTo(alter.table(), alter.before().name())
                : Stream.empty();
    }

    private Stream<Operation.DropForeignKey> referringTo(ObjectName table, List<String> columns) {
        return referring.getOrDefault(table, List.of()).stream()
                .filter(drop -> drop.before() != null
                        && new HashSet<>(drop.before().targetColumns()).equals(new HashSet<>(columns)));
    }

    private Stream<Operation.DropForeignKey> referringTo(ObjectName table, String column) {
        return referring.getOrDefault(table, List.of()).stream()
                .filter(drop ->
                        drop.before() != null && drop.before().targetColumns().contains(column));
    }

    private Stream<Operation.DropColumn> computedFrom(Operation operation) {
        if (operation instanceof Operation.DropColumn drop) {
            return computedFrom(drop.table(), drop.column());
        }
        return operation instanceof Operation.AlterColumn alter
                ? computedFrom(alter.table(), alter.before().name())
                : Stream.empty();
    }

    private Stream<Operation.DropColumn> computedFrom(ObjectName table, String source) {
        return computed.getOrDefault(table, List.of()).stream()
                .filter(drop -> !drop.column().equals(source)
                        && Optional.ofNullable(drop.before())
                                .flatMap(Prerequisites::expression)
                                .filter(expression -> Mentions.of(expression, source))
                                .isPresent());
    }

    private static Optional<String> expression(Column column) {
        return column.findComputed().map(Generation.Computed::expression);
    }
}
