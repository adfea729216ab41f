package dev.autogen.diff;

import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Columns whose type changes so much that a foreign key on them cannot stand while only one of its sides has changed.
 *
 * @param columns each as its table and its name
 */
record RetypedColumns(Set<ColumnName> columns) {

    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

    /** A column of a table. */
    record ColumnName(ObjectName table, String column) {}

    static RetypedColumns of(List<Pairs.Pair<Table>> tables) {
        Set<ColumnName> columns = new HashSet<>();
        for (Pairs.Pair<Table> pair : tables) {
            for (Column desired : pair.desired().columns()) {
                Optional<Column> current = pair.current().findColumn(desired.name());
                if (current.isPresent() && !comparable(current.get().type(), desired.type())) {
                    columns.add(new ColumnName(pair.desired().name(), desired.name()));
                }
            }
        }
        return new RetypedColumns(Set.copyOf(columns));
    }

    private static boolean comparable(SqlType before, SqlType after) {
        if (before.equals(after)) {
            return true;
        }
        return before instanceof SqlType.Plain from
                && after instanceof SqlType.Plain to
                && (from.name().equals(to.name()) || (INTEGERS.contains(from.name()) && INTEGERS.contains(to.name())));
    }

    boolean touch(ObjectName table, ForeignKey key) {
        return key.columns().stream().anyMatch(column -> columns.contains(new ColumnName(table, column)))
                || key.targetColumns().stream()
                        .anyMatch(column -> columns.contains(new ColumnName(key.target(), column)));
    }
}
