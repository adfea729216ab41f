package dev.autogen.product.sqlite;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A table made anew, with its rows, their numbers, and all that stood on it. */
final class SqliteNewTable {

    /** The numbers of rows go by any of these names that no column has (sqlite.org, "CREATE TABLE", 5). */
    private static final List<String> ROW_NUMBERS = List.of("rowid", "_rowid_", "oid");

    private static final String MEANWHILE = "autogen_new_";

    private final SqliteTables text;
    private final SqliteSchema schema;
    private final Database current;
    private final Table before;
    private final Table wanted;
    private final Set<String> kept;
    private final List<String> statements = new ArrayList<>();

    /**
     * Nothing is said yet.
     *
     * @param schema the catalog, with the texts of what stands on the table
     * @param current the tables
     * @param before the table as it is
     * @param wanted the table as it shall be
     * @param kept columns whose values are copied
     */
    SqliteNewTable(
            SqliteTables text, SqliteSchema schema, Database current, Table before, Table wanted, Set<String> kept) {
        this.text = text;
        this.schema = schema;
        this.current = current;
        this.before = before;
        this.wanted = wanted;
        this.kept = kept;
    }

    List<String> statements() {
        requireNothingLost();
        String old = text.quote(before.name());
        ObjectName meanwhile = ObjectName.of(MEANWHILE + before.name().name());
        String made = text.quote(meanwhile);
        SqliteReferences references = SqliteReferences.of(text, current, wanted);
        statements.addAll(references.before());
        statements.add(text.create(wanted.name(meanwhile)));
        copy(old, made);
        count(meanwhile);
        statements.add("drop table " + old);
        // else it refuses, for a view or trigger that names the table which is not there at this moment
        statements.add("pragma legacy_alter_table = on");
        statements.add("alter table " + made + " rename to " + old);
        statements.add("pragma legacy_alter_table = off");
        indexes();
        texts("trigger").forEach(statements::add);
        validate();
        statements.addAll(references.after());
        return statements;
    }

    private void requireNothingLost() {
        List<String> unspoken = schema.unspoken().getOrDefault(before.name(), List.of());
        if (!unspoken.isEmpty()) {
            throw new IllegalStateException(
                    "table " + before.name() + " has to be made anew, and would lose '" + String.join("', '", unspoken)
                            + "', which autogen has no value for: make it anew by SQL of your own");
        }
    }

    private void copy(String old, String made) {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        if (!isNumbered(before) && !isNumbered(wanted)) {
            rowNumber(before, wanted).ifPresent(number -> {
                columns.add(number);
                values.add(number);
            });
        }
        for (Column column : wanted.columns()) {
            if (kept.contains(column.name()) && column.findComputed().isEmpty()) {
                columns.add(text.quote(column.name()));
                values.add(value(column));
            }
        }
        if (!columns.isEmpty()) {
            statements.add("insert into " + made + " (" + String.join(", ", columns) + ")\nselect "
                    + String.join(", ", values) + "\nfrom " + old);
        }
    }

    /** A row that has no value where its number will be keeps the number that it has: to others that was its key already. */
    private String value(Column column) {
        String name = text.quote(column.name());
        boolean becomesNumber = isRowNumber(wanted, column) && !isNumbered(before);
        return becomesNumber
                ? rowNumber(before)
                        .map(number -> "coalesce(" + name + ", " + number + ")")
                        .orElse(name)
                : name;
    }

    /** What the number of a row can be called in all of these tables; empty if they have none. */
    private static Optional<String> rowNumber(Table... tables) {
        return Stream.of(tables).anyMatch(table -> table.options().parameters().contains(SqliteTables.WITHOUT_ROWID))
                ? Optional.empty()
                : ROW_NUMBERS.stream()
                        .filter(name -> Stream.of(tables)
                                .flatMap(table -> table.columns().stream())
                                .noneMatch(column -> column.name().equalsIgnoreCase(name)))
                        .findFirst();
    }

    /** Whether the number of its rows is a column. */
    private static boolean isNumbered(Table table) {
        return table.columns().stream().anyMatch(column -> isRowNumber(table, column));
    }

    private static boolean isRowNumber(Table table, Column column) {
        return SqliteNormalizer.isKey(table, column) && column.type().equals(SqlType.plain("integer"));
    }

    /** The greatest number that was ever given away. */
    private void count(ObjectName meanwhile) {
        boolean counted = Stream.of(before, wanted)
                .allMatch(table -> table.options().parameters().contains(SqliteTables.AUTOINCREMENT));
        if (counted) {
            String made = text.literal(meanwhile.name());
            statements.add("delete from sqlite_sequence where name = " + made);
            statements.add("insert into sqlite_sequence (name, seq) select " + made
                    + ", seq from sqlite_sequence where name = "
                    + text.literal(before.name().name()));
        }
    }

    /** One that is as it was is made by the statement that made it. */
    private void indexes() {
        SqliteDdl ddl = new SqliteDdl(text);
        for (Index index : wanted.indexes()) {
            Optional<String> same = before.indexes().contains(index)
                    ? schema.texts().stream()
                            .filter(entry -> entry.type().equals("index")
                                    && entry.name().equals(index.name().text()))
                            .map(SqliteSchema.Entry::sql)
                            .findFirst()
                    : Optional.empty();
            statements.add(same.orElseGet(() -> ddl.createIndex(new Operation.CreateIndex(before.name(), index))
                    .get(0)
                    .sql()));
        }
    }

    private Stream<String> texts(String type) {
        return schema.texts().stream()
                .filter(entry -> entry.type().equals(type) && entry.isOf(before.name()))
                .map(SqliteSchema.Entry::sql);
    }

    /** A rename, of a column to its own name, fails where a view or trigger names what is no longer there, and changes nothing. */
    private void validate() {
        boolean seen = schema.texts().stream()
                .filter(entry -> entry.type().equals("view") || entry.type().equals("trigger"))
                .anyMatch(entry ->
                        SqliteExpressions.mentions(entry.sql(), before.name().name()));
        if (seen) {
            String column = text.quote(wanted.columns().get(0).name());
            statements.add("alter table " + text.quote(before.name()) + " rename column " + column + " to " + column);
        }
    }
}
