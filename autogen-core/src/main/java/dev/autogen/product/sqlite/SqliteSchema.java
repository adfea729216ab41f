package dev.autogen.product.sqlite;

import dev.autogen.schema.Database;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The catalog of a database, understood.
 *
 * @param database its tables
 * @param unspoken for each table, the clauses of it that have no value
 * @param texts the statements of the catalog, in their order: indexes, triggers and views too
 */
record SqliteSchema(Database database, Map<ObjectName, List<String>> unspoken, List<Entry> texts) {

    /** Ordinary tables, and all that stands on them, in the order in which they were made. */
    static final String QUERY = "select m.type, m.name, m.tbl_name, m.sql from main.sqlite_master m"
            + " left join pragma_table_list l on l.schema = 'main' and l.name = m.name and m.type = 'table'"
            + " where m.sql is not null and m.name not like 'sqlite\\_%' escape '\\'"
            + " and coalesce(l.type, 'table') = 'table' order by m.rowid";

    SqliteSchema {
        texts = List.copyOf(texts);
    }

    /**
     * A row of the catalog.
     *
     * @param type table, index, trigger or view
     * @param name its name
     * @param table the table that it belongs to
     * @param sql the statement that made it, kept up to date
     */
    record Entry(String type, String name, String table, String sql) {

        static Entry of(List<String> row) {
            return new Entry(row.get(0), row.get(1), row.get(2), row.get(3));
        }

        boolean isOf(ObjectName name) {
            return table.equalsIgnoreCase(name.name());
        }
    }

    /** What is known without a server: nothing but the tables. */
    static SqliteSchema of(Database database) {
        return new SqliteSchema(database, Map.of(), List.of());
    }

    /** What the rows of {@link #QUERY} say. */
    static SqliteSchema of(List<Entry> entries) {
        Map<String, Table> tables = new LinkedHashMap<>();
        Map<ObjectName, List<String>> unspoken = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.type().equals("table")) {
                SqliteTableText.Read read = SqliteTableText.read(entry.name(), entry.sql());
                tables.put(SqliteSpelling.lower(entry.name()), read.table());
                unspoken.put(read.table().name(), read.unspoken());
            }
        }
        for (Entry entry : entries) {
            if (entry.type().equals("index")) {
                tables.computeIfPresent(SqliteSpelling.lower(entry.table()), (name, table) -> with(table, entry));
            }
        }
        tables.replaceAll((name, table) -> table.foreignKeys(table.foreignKeys().stream()
                .map(key -> SqliteSpelling.resolved(key, tables))
                .toList()));
        return new SqliteSchema(Database.empty().tables(List.copyOf(tables.values())), unspoken, entries);
    }

    private static Table with(Table table, Entry entry) {
        List<Index> indexes = new ArrayList<>(table.indexes());
        indexes.add(SqliteSpelling.resolved(SqliteIndexText.read(entry.name(), entry.sql()), table));
        return table.indexes(indexes);
    }
}
