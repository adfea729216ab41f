package dev.autogen.product.sqlite;

import dev.autogen.schema.Database;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Foreign keys of a table that is made anew, and of others to it: SQLite does not look at them meanwhile, so that it is counted before and
 * after how many rows refer to nothing. A statement that fails says it, over a connection as in a script.
 */
record SqliteReferences(List<String> before, List<String> after) {

    static SqliteReferences of(SqliteTables text, Database current, Table wanted) {
        TreeSet<ObjectName> tables = new TreeSet<>();
        for (Table table : current.tables()) {
            boolean own = SqliteSpelling.same(table.name(), wanted.name());
            boolean refers = (own ? wanted : table)
                    .foreignKeys().stream().anyMatch(key -> own || SqliteSpelling.same(key.target(), wanted.name()));
            if (refers) {
                tables.add(table.name());
            }
        }
        Database meanwhile =
                current.mapTables(table -> SqliteSpelling.same(table.name(), wanted.name()) ? wanted : table);
        String after = count(text, tables, meanwhile);
        if (after.isEmpty()) {
            return new SqliteReferences(List.of(), List.of());
        }
        String before = count(text, tables, current);
        List<String> statements = new ArrayList<>(SqliteRequirement.of(
                "rows of " + wanted.name() + " or of a table that refers to it now refer to rows that are not there;"
                        + " pragma foreign_key_check lists them",
                after + " - before from autogen_broken"));
        statements.add("drop table temp.autogen_broken");
        return new SqliteReferences(
                List.of("create temporary table autogen_broken as select " + (before.isEmpty() ? "0" : before)
                        + " as before"),
                statements);
    }

    /**
     * Empty where there is nothing to count. A table is left out while the key that it refers to is not there, between two tables that
     * are made anew: SQLite would not look at it, and it is counted when the key is there.
     */
    private static String count(SqliteTables text, Set<ObjectName> tables, Database database) {
        return tables.stream()
                .filter(name -> database.findTable(name)
                        .filter(table -> isComplete(table, database))
                        .isPresent())
                .map(name -> "(select count(*) from pragma_foreign_key_check(" + text.literal(name.name()) + "))")
                .collect(Collectors.joining(" + "));
    }

    private static boolean isComplete(Table table, Database database) {
        return table.foreignKeys().stream()
                .allMatch(key -> database.tables().stream()
                        .filter(target -> SqliteSpelling.same(target.name(), key.target()))
                        .allMatch(target -> keys(target).anyMatch(set(key.targetColumns())::equals)));
    }

    private static Stream<Set<String>> keys(Table table) {
        return Stream.of(
                        Stream.ofNullable(table.primaryKey()).map(PrimaryKey::columns),
                        table.uniques().stream().map(UniqueConstraint::columns),
                        table.indexes().stream()
                                .filter(index -> index.unique() && index.predicate() == null)
                                .map(index -> index.keys().stream()
                                        .map(Index.Key::text)
                                        .toList()))
                .flatMap(keys -> keys)
                .map(SqliteReferences::set);
    }

    /** Without case, which no name has here. */
    private static Set<String> set(List<String> columns) {
        return columns.stream().map(column -> column.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
