package dev.autogen.operation;

import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must run before what, beyond the order of reading:
 *
 * <ul>
 *   <li>what frees a name before what takes it: names of tables, indexes and constraints are one space within a schema,
 *       names of columns one within a table;
 *   <li>a change of a table's columns and keys before a foreign key that refers to them.
 * </ul>
 */
final class Prerequisites {

    private final List<Operation> reading;
    private final Map<Object, List<Operation>> frees = new HashMap<>();
    private final Map<Object, List<Operation>> keys = new HashMap<>();
    private final Map<Object, List<Operation>> referring = new HashMap<>();

    Prerequisites(List<Operation> reading) {
        this.reading = reading;
        for (Operation operation : reading) {
            freed(operation).forEach(name -> add(frees, name, operation));
            keyed(operation).forEach(table -> add(keys, table, operation));
            if (operation instanceof Operation.DropForeignKey drop && drop.before() != null) {
                add(referring, drop.before().target(), operation);
            }
        }
    }

    private static void add(Map<Object, List<Operation>> map, Object name, Operation operation) {
        map.computeIfAbsent(name, key -> new ArrayList<>()).add(operation);
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

    private Stream<Operation> of(Operation operation) {
        Stream<Operation> names = taken(operation).flatMap(name -> frees.getOrDefault(name, List.of()).stream());
        Stream<Operation> changes = operation instanceof Operation.AddForeignKey add
                ? keys.getOrDefault(add.foreignKey().target(), List.of()).stream()
                : Stream.empty();
        // a table can only go when no key refers to it any more
        Stream<Operation> dropped = operation instanceof Operation.DropTable drop
                ? referring.getOrDefault(drop.table(), List.of()).stream()
                : Stream.empty();
        return Stream.of(names, changes, dropped).flatMap(each -> each);
    }

    /** The name of a column, within its table. */
    private record ColumnName(ObjectName table, String column) {}

    private static Stream<?> freed(Operation operation) {
        if (operation instanceof Operation.DropTable drop) {
            Table before = drop.before();
            return before == null ? Stream.of(drop.table()) : names(before);
        }
        if (operation instanceof Operation.DropIndex drop) {
            return Stream.of(drop.table().name(drop.name()));
        }
        if (operation instanceof Operation.DropUnique drop) {
            return Stream.of(drop.table().name(drop.name()));
        }
        if (operation instanceof Operation.DropPrimaryKey drop) {
            return Stream.of(drop.table().name(drop.name()));
        }
        if (operation instanceof Operation.DropSequence drop) {
            return Stream.of(drop.name());
        }
        if (operation instanceof Operation.DropColumn drop) {
            return Stream.of(new ColumnName(drop.table(), drop.column()));
        }
        return Stream.empty();
    }

    private static Stream<?> taken(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            return names(create.table());
        }
        if (operation instanceof Operation.CreateIndex create) {
            return Stream.of(create.table().name(create.index().name().text()));
        }
        if (operation instanceof Operation.AddUnique add) {
            return Stream.of(add.table().name(add.unique().name().text()));
        }
        if (operation instanceof Operation.AddPrimaryKey add) {
            return Stream.of(add.table().name(add.primaryKey().name().text()));
        }
        if (operation instanceof Operation.CreateSequence create) {
            return Stream.of(create.sequence().name());
        }
        if (operation instanceof Operation.AddColumn add) {
            return Stream.of(new ColumnName(add.table(), add.column().name()));
        }
        return Stream.empty();
    }

    private static Stream<ObjectName> names(Table table) {
        return Stream.concat(
                Stream.of(table.name()),
                table.constraints().stream()
                        .map(constraint -> table.name().name(constraint.name().text())));
    }

    private static Stream<ObjectName> keyed(Operation operation) {
        if (operation instanceof Operation.AddUnique add) {
            return Stream.of(add.table());
        }
        if (operation instanceof Operation.AddPrimaryKey add) {
            return Stream.of(add.table());
        }
        if (operation instanceof Operation.AlterColumn alter) {
            return Stream.of(alter.table());
        }
        if (operation instanceof Operation.AddColumn add) {
            return Stream.of(add.table());
        }
        return Stream.empty();
    }
}
