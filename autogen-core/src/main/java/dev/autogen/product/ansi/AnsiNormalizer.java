package dev.autogen.product.ansi;

import dev.autogen.dialect.Needs;
import dev.autogen.dialect.UsualNames;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import org.jspecify.annotations.Nullable;

/** Brings what a model or a revision says and what the driver tells to one form, as far as that can be done without knowing the database. */
final class AnsiNormalizer {

    private final AnsiDialect dialect;
    private final Database database;

    AnsiNormalizer(AnsiDialect dialect, Database database) {
        this.dialect = dialect;
        this.database = database;
    }

    Database normalize() {
        UsualNames usual = UsualNames.of(database, dialect.names()::tokens);
        return database.mapTables(table -> usual.name(table(table)));
    }

    private Table table(Table table) {
        return table.mapColumns(this::column)
                .checks(table.checks().stream()
                        .map(check -> check.expression(AnsiExpressions.stripped(check.expression())))
                        .toList())
                .indexes(table.indexes().stream()
                        .filter(index ->
                                index.unique() || dialect.capabilities().containsAll(Needs.of(index)))
                        .toList());
    }

    private Column column(Column column) {
        SqlType serial = dialect.types().serial(column.type());
        return serial == null
                ? column.type(dialect.types().own(column.type())).defaultsTo(defaultValue(column.defaultValue()))
                : column.type(serial).identity();
    }

    private static @Nullable String defaultValue(@Nullable String sql) {
        String text = sql == null ? "null" : AnsiExpressions.stripped(sql);
        return text.equalsIgnoreCase("null") ? null : text;
    }
}
