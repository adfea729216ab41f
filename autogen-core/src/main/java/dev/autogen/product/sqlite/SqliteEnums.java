package dev.autogen.product.sqlite;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Name;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The named enums of a history, and the columns of them: SQLite has texts and checks in their place, and forgets whose they are. */
final class SqliteEnums {

    private final Map<ObjectName, EnumType> types = new HashMap<>();
    private final Map<ObjectName, Map<String, Typed>> columns = new TreeMap<>();

    /**
     * A column of an enum.
     *
     * @param type the enum
     * @param check name of the check of its values, which stays when table and column are renamed
     */
    private record Typed(ObjectName type, String check) {}

    /** A change of one check. */
    record Changed(ObjectName table, Check before, Check after) {}

    Optional<EnumType> find(ObjectName name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The check of a column that is of an enum. */
    Optional<Check> check(ObjectName table, String column) {
        Typed typed = of(table).get(column);
        return typed == null ? Optional.empty() : find(typed.type()).map(type -> check(typed, column, type));
    }

    /** What becomes of checks when the values of an enum change. */
    List<Changed> changed(EnumType before, EnumType after) {
        return columns.entrySet().stream()
                .flatMap(table -> table.getValue().entrySet().stream()
                        .filter(column -> column.getValue().type().equals(before.name()))
                        .map(column -> new Changed(
                                table.getKey(),
                                check(column.getValue(), column.getKey(), before),
                                check(column.getValue(), column.getKey(), after))))
                .toList();
    }

    private static Check check(Typed typed, String column, EnumType type) {
        return new Check(
                Name.of(typed.check()),
                SqliteIdentifiers.quote(column)
                        + type.values().stream()
                                .map(SqliteIdentifiers::literal)
                                .collect(Collectors.joining(", ", " in (", ")")));
    }

    /** Takes note of what an operation does. */
    void follow(Operation operation) {
        if (operation instanceof Operation.CreateEnum create) {
            types.put(create.type().name(), create.type());
        } else if (operation instanceof Operation.AlterEnum alter) {
            types.put(alter.after().name(), alter.after());
        } else if (operation instanceof Operation.RenameEnum rename) {
            rename(rename.before(), rename.after());
        } else if (operation instanceof Operation.DropEnum drop) {
            types.remove(drop.name());
        } else if (operation instanceof Operation.CreateTable create) {
            create.table().columns().forEach(column -> column(create.table().name(), column.name(), column));
        } else if (operation instanceof Operation.RenameTable rename) {
            columns.put(rename.after(), of(rename.before()));
            columns.remove(rename.before());
        } else if (operation instanceof Operation.DropTable drop) {
            columns.remove(drop.table());
        } else if (operation instanceof Operation.Execute execute && execute.effect() != null) {
            execute.effect().forEach(this::follow);
        } else {
            followColumn(operation);
        }
    }

    private void followColumn(Operation operation) {
        if (operation instanceof Operation.AddColumn add) {
            column(add.table(), add.column().name(), add.column());
        } else if (operation instanceof Operation.AlterColumn alter) {
            column(alter.table(), alter.before().name(), alter.after());
        } else if (operation instanceof Operation.DropColumn drop) {
            column(drop.table(), drop.column(), null);
        } else if (operation instanceof Operation.RenameColumn rename) {
            Typed typed = of(rename.table()).remove(rename.before());
            if (typed != null) {
                of(rename.table()).put(rename.after(), typed);
            }
        }
    }

    private void rename(ObjectName before, ObjectName after) {
        EnumType type = types.remove(before);
        if (type != null) {
            types.put(after, type.name(after));
        }
        columns.values()
                .forEach(table -> table.replaceAll(
                        (column, typed) -> typed.type().equals(before) ? new Typed(after, typed.check()) : typed));
    }

    private void column(ObjectName table, String name, @Nullable Column column) {
        Typed before = of(table).remove(name);
        if (column != null && column.type() instanceof SqlType.Defined defined) {
            Typed typed = before != null && before.type().equals(defined.name())
                    ? before
                    : new Typed(defined.name(), table.name() + "_" + name + "_enum");
            of(table).put(name, typed);
        }
    }

    private Map<String, Typed> of(ObjectName table) {
        return columns.computeIfAbsent(table, name -> new TreeMap<>());
    }
}
