package dev.autogen.command;

import dev.autogen.dialect.Dialect;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Columns of large texts, written as such: the database may have one type for them and for large bytes, others have two. */
final class LargeTexts {

    private final Map<ObjectName, Set<String>> byTable = new HashMap<>();
    private final SqlType here;

    /**
     * @param columns names of columns by table, as the model names it
     * @param defaultSchema the schema whose tables the operations name without one
     */
    LargeTexts(Map<ObjectName, Set<String>> columns, String defaultSchema, Dialect dialect) {
        columns.forEach((table, names) -> byTable.put(Database.nameSeenFrom(defaultSchema, table), names));
        this.here = dialect.parseType(dialect.typeSql(SqlType.LARGE_TEXT));
    }

    List<Operation> in(List<Operation> operations) {
        return byTable.isEmpty()
                ? operations
                : operations.stream().map(this::in).toList();
    }

    private Operation in(Operation operation) {
        if (operation instanceof Operation.CreateTable create) {
            ObjectName table = create.table().name();
            return new Operation.CreateTable(create.table().mapColumns(column -> in(table, column)));
        } else if (operation instanceof Operation.AddColumn add) {
            return new Operation.AddColumn(add.table(), in(add.table(), add.column()));
        } else if (operation instanceof Operation.AlterColumn alter
                && !alter.before().type().equals(alter.after().type())) {
            return new Operation.AlterColumn(alter.table(), alter.before(), in(alter.table(), alter.after()));
        }
        return operation;
    }

    private Column in(ObjectName table, Column column) {
        boolean large = column.type().equals(here)
                && byTable.getOrDefault(table, Set.of()).contains(column.name());
        return large ? column.type(SqlType.LARGE_TEXT) : column;
    }
}
