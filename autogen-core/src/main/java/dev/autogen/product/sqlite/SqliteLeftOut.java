package dev.autogen.product.sqlite;

import dev.autogen.dialect.Needs;
import dev.autogen.operation.Concurrency;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Indexes that only make queries quick, in a way that SQLite has not: they are not made, and so not dropped or renamed. */
final class SqliteLeftOut {

    private final Map<String, ObjectName> tables = new HashMap<>();

    static boolean is(Index index) {
        return !index.unique() && !SqliteDialect.CAPABILITIES.containsAll(Needs.of(index));
    }

    static Table without(Table table) {
        return table.indexes(
                table.indexes().stream().filter(index -> !is(index)).toList());
    }

    /** What is left of an operation. */
    List<Operation> here(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            create.table().indexes().forEach(index -> note(create.table().name(), index));
            return List.of(new Operation.CreateTable(without(create.table())));
        } else if (operation instanceof Operation.DropTable drop) {
            tables.values().removeIf(drop.table()::equals);
        } else if (operation instanceof Operation.RenameTable rename) {
            tables.replaceAll((index, table) -> table.equals(rename.before()) ? rename.after() : table);
        } else if (operation instanceof Operation.CreateIndex create) {
            return note(create.table(), create.index()) ? List.of() : List.of(operation);
        } else if (operation instanceof Operation.AlterIndex alter) {
            return altered(alter);
        } else if (operation instanceof Operation.DropIndex drop) {
            return tables.remove(key(drop.name())) == null ? List.of(operation) : List.of();
        } else if (operation instanceof Operation.RenameIndex rename) {
            return renamed(rename);
        }
        return List.of(operation);
    }

    private List<Operation> altered(Operation.AlterIndex alter) {
        boolean was = tables.remove(key(alter.before().name().text())) != null;
        boolean is = note(alter.table(), alter.after());
        if (was) {
            return is
                    ? List.of()
                    : List.of(new Operation.CreateIndex(alter.table(), alter.after(), Concurrency.BLOCKING));
        }
        return is
                ? List.of(new Operation.DropIndex(
                        alter.table(), alter.before().name().text(), alter.before(), Concurrency.BLOCKING))
                : List.of(alter);
    }

    private List<Operation> renamed(Operation.RenameIndex rename) {
        ObjectName table = tables.remove(key(rename.before()));
        if (table == null) {
            return List.of(rename);
        }
        tables.put(key(rename.after()), table);
        return List.of();
    }

    private boolean note(ObjectName table, Index index) {
        boolean leftOut = is(index);
        if (leftOut) {
            tables.put(key(index.name().text()), table);
        }
        return leftOut;
    }

    private static String key(String index) {
        return SqliteSpelling.lower(index);
    }
}
