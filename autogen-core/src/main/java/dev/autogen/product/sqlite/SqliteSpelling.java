package dev.autogen.product.sqlite;

import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names in the spelling of what they name: SQLite takes them in any case. */
final class SqliteSpelling {

    private SqliteSpelling() {}

    /** The table with its own columns as they are spelled where they are defined; what is in its primary key is never null. */
    static Table resolved(Table table) {
        Function<String, String> own = of(table);
        PrimaryKey key = table.primaryKey();
        PrimaryKey primaryKey = key == null ? null : key.columns(all(key.columns(), own));
        return table.primaryKey(primaryKey)
                .mapColumns(column ->
                        primaryKey != null && primaryKey.columns().contains(column.name()) ? column.notNull() : column)
                .uniques(table.uniques().stream()
                        .map(unique -> unique.columns(all(unique.columns(), own)))
                        .toList())
                .foreignKeys(table.foreignKeys().stream()
                        .map(foreign -> foreign.columns(all(foreign.columns(), own)))
                        .toList());
    }

    static Index resolved(Index index, Table table) {
        Function<String, String> own = of(table);
        return index.keys(index.keys().stream()
                .map(key -> key.expression() ? key : key.text(own.apply(key.text())))
                .toList());
    }

    /** A key whose target is spelled as it is; one that names no columns of it means its primary key. */
    static ForeignKey resolved(ForeignKey key, Map<String, Table> tables) {
        Table target = tables.get(lower(key.target().name()));
        if (target == null) {
            return key;
        }
        PrimaryKey primary = target.primaryKey();
        List<String> columns =
                key.targetColumns().isEmpty() && primary != null ? primary.columns() : key.targetColumns();
        return key.target(target.name()).targetColumns(all(columns, of(target)));
    }

    static String lower(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }

    /** The same name in another case, if that is what it is. */
    static boolean same(ObjectName one, ObjectName two) {
        return one.name().equalsIgnoreCase(two.name());
    }

    private static Function<String, String> of(Table table) {
        Map<String, String> exact = table.columns().stream()
                .map(Column::name)
                .collect(Collectors.toMap(SqliteSpelling::lower, name -> name, (one, two) -> one));
        return name -> exact.getOrDefault(lower(name), name);
    }

    private static List<String> all(List<String> names, Function<String, String> spelling) {
        return names.stream().map(spelling).toList();
    }
}
