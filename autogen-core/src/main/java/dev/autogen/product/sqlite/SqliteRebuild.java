package dev.autogen.product.sqlite;

import dev.autogen.dialect.Unfolding;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All changes of a revision to one table. Where SQLite has a statement for each of them, these; else the table is made anew in the
 * order that SQLite recommends (sqlite.org, "ALTER TABLE", 7): create, copy, drop, rename, then what stood on it.
 *
 * @param text the dialect's spelling
 * @param table the table
 * @param operations the changes
 */
record SqliteRebuild(SqliteTables text, ObjectName table, List<Operation> operations) implements Unfolding {

    SqliteRebuild {
        operations = List.copyOf(operations);
    }

    @Override
    public String query() {
        return SqliteSchema.QUERY;
    }

    @Override
    public List<String> statements(List<List<String>> rows) {
        return statements(
                SqliteSchema.of(rows.stream().map(SqliteSchema.Entry::of).toList()));
    }

    @Override
    public List<String> statements(Database before) {
        return statements(SqliteSchema.of(before));
    }

    private List<String> statements(SqliteSchema schema) {
        Database current = SqliteNormalizer.normalize(schema.database());
        Table before = current.tables().stream()
                .filter(each -> SqliteSpelling.same(each.name(), table))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no table " + table));
        Database after = current;
        Set<String> kept =
                before.columns().stream().map(Column::name).collect(Collectors.toCollection(LinkedHashSet::new));
        for (Operation operation : operations) {
            after = SqliteChange.of(operation, after.table(before.name())).apply(after);
            if (operation instanceof Operation.AddColumn || operation instanceof Operation.DropColumn) {
                kept.remove(operation.subject().object());
            }
        }
        Table wanted = SqliteNames.named(after.table(before.name()));
        return isAltered(before, wanted, kept)
                ? altered(before, wanted, kept)
                : new SqliteNewTable(text, schema, current, before, wanted, kept).statements();
    }

    /** Whether only columns come or go, and none that SQLite could not add or drop, or only indexes. */
    private static boolean isAltered(Table before, Table wanted, Set<String> kept) {
        Table same = wanted.columns(before.columns()).indexes(before.indexes());
        List<Column> left = before.columns().stream()
                .filter(column -> kept.contains(column.name()))
                .toList();
        // a table is never without a column
        return !left.isEmpty()
                && same.equals(before)
                && wanted.columns().stream().limit(left.size()).toList().equals(left)
                && wanted.columns().stream().skip(left.size()).allMatch(SqliteRebuild::isAddable)
                && before.columns().stream()
                        .filter(column -> !kept.contains(column.name()))
                        .noneMatch(column -> isUsed(column, before));
    }

    /** What can be added to a table with rows (sqlite.org, "ALTER TABLE", 4). */
    static boolean isAddable(Column column) {
        boolean stored = column.findComputed()
                .filter(computed -> computed.storage() == dev.autogen.schema.Generation.Storage.STORED)
                .isPresent();
        return !stored
                && column.findIdentity().isEmpty()
                && (column.defaultValue() == null || SqliteExpressions.isConstant(column.defaultValue()));
    }

    /** What cannot be dropped (sqlite.org, "ALTER TABLE", 5); an index is dropped before. */
    private static boolean isUsed(Column column, Table table) {
        String name = column.name();
        return table.constraints().stream().anyMatch(constraint -> SqliteChange.uses(constraint, name))
                || table.columns().stream()
                        .flatMap(each -> each.findComputed().stream())
                        .anyMatch(computed -> SqliteExpressions.mentions(computed.expression(), name));
    }

    private List<String> altered(Table before, Table wanted, Set<String> kept) {
        SqliteDdl ddl = new SqliteDdl(text);
        List<String> statements = new ArrayList<>();
        ObjectName name = before.name();
        for (Index index : before.indexes()) {
            if (!wanted.indexes().contains(index)) {
                add(
                        statements,
                        ddl.dropIndex(new Operation.DropIndex(name, index.name().text(), index)));
            }
        }
        for (Column column : before.columns()) {
            if (!kept.contains(column.name())) {
                add(statements, ddl.dropColumn(new Operation.DropColumn(name, column.name(), column)));
            }
        }
        for (Column column : wanted.columns()) {
            if (!kept.contains(column.name())) {
                add(statements, ddl.addColumn(new Operation.AddColumn(name, column)));
            }
        }
        for (Index index : wanted.indexes()) {
            if (!before.indexes().contains(index)) {
                add(statements, ddl.createIndex(new Operation.CreateIndex(name, index)));
            }
        }
        return statements;
    }

    private static void add(List<String> statements, List<dev.autogen.dialect.Statement> more) {
        more.forEach(statement -> statements.add(statement.sql()));
    }

    /** What is known of it before the table is seen; a remark in SQL. */
    String summary() {
        return operations.stream()
                .map(operation -> "--   " + operation.describe())
                .collect(Collectors.joining("\n", "-- table " + table + ", made anew where it must be:\n", ""));
    }
}
