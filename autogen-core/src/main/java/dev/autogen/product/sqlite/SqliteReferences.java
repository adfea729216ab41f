package dev.autogen.product.sqlite;

import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        if (tables.isEmpty()) {
            return new SqliteReferences(List.of(), List.of());
        }
        String count = tables.stream()
                .map(table -> "(select count(*) from pragma_foreign_key_check(" + text.literal(table.name()) + "))")
                .collect(Collectors.joining(" + "));
        List<String> after = new ArrayList<>(SqliteRequirement.of(
                "rows of " + wanted.name() + " or of a table that refers to it now refer to rows that are not there;"
                        + " pragma foreign_key_check lists them",
                count + " - before from autogen_broken"));
        after.add("drop table temp.autogen_broken");
        return new SqliteReferences(
                List.of("create temporary table autogen_broken as select " + count + " as before"), after);
    }
}
