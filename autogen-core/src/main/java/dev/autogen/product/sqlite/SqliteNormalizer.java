package dev.autogen.product.sqlite;

import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings what a model says and what the catalog has to one form. */
final class SqliteNormalizer {

    private SqliteNormalizer() {}

    static Database normalize(Database database) {
        List<Table> tables = new ArrayList<>(database.tables());
        database.sequences().stream().map(SqliteNormalizer::counter).forEach(tables::add);
        return Database.empty()
                .enums(database.enums())
                .composites(database.composites())
                .tables(tables)
                .mapTables(table -> SqliteNames.named(normalize(SqliteLeftOut.without(table))));
    }

    /** What Hibernate makes where there are no sequences ({@code TableStructure}): a table of one row. */
    static Table counter(Sequence sequence) {
        return Table.of(sequence.name(), List.of(Column.of("next_val", SqlType.plain("bigint"))));
    }

    private static Table normalize(Table table) {
        return table.mapColumns(column -> column(keyed(table, column)))
                .comment(null)
                .uniques(uniques(table))
                .checks(table.checks().stream()
                        .map(check -> check.expression(SqliteExpressions.unwrapped(check.expression())))
                        .toList())
                .indexes(table.indexes().stream().map(SqliteNormalizer::index).toList())
                .options(table.options()
                        .with(table.options().parameters().stream()
                                .map(each -> each.toLowerCase(Locale.ROOT))
                                .toList()));
    }

    /** A key of one integer is the number of the row, which SQLite makes up (sqlite.org, "CREATE TABLE", 5). */
    static Column keyed(Table table, Column column) {
        return column.findIdentity().isPresent() && isKey(table, column)
                ? column.generation(null).type(SqlType.plain("integer"))
                : column;
    }

    static boolean isKey(Table table, Column column) {
        PrimaryKey key = table.primaryKey();
        return key != null && key.columns().equals(List.of(column.name()));
    }

    private static Column column(Column column) {
        Generation generation = column.findComputed()
                .<Generation>map(computed -> computed.expression(SqliteExpressions.unwrapped(computed.expression())))
                .orElse(column.generation());
        String collation = column.collation() == null ? null : SqliteTypes.collation(column.collation());
        return column.generation(generation)
                .type(SqliteTypes.usual(column.type()))
                .defaultsTo(expression(column.defaultValue()))
                .collation("binary".equals(collation) ? null : collation)
                .comment(null);
    }

    /** Equal ones are one, and one that says what the primary key says is none. */
    private static List<UniqueConstraint> uniques(Table table) {
        PrimaryKey key = table.primaryKey();
        Map<List<String>, UniqueConstraint> kept = new LinkedHashMap<>();
        table.uniques().stream()
                .filter(unique -> key == null || !key.columns().equals(unique.columns()))
                .forEach(unique -> kept.merge(
                        unique.columns(), unique, (one, two) -> one.name().isEmpty() ? two : one));
        return List.copyOf(kept.values());
    }

    private static Index index(Index index) {
        return index.where(expression(index.predicate()))
                .keys(index.keys().stream()
                        .map(key -> (key.expression() ? key.text(SqliteExpressions.unwrapped(key.text())) : key)
                                .collation(collation(key)))
                        .toList());
    }

    private static @Nullable String collation(Index.Key key) {
        return key.collation() == null ? null : SqliteTypes.collation(key.collation());
    }

    private static @Nullable String expression(@Nullable String sql) {
        return sql == null ? null : SqliteExpressions.unwrapped(sql);
    }
}
