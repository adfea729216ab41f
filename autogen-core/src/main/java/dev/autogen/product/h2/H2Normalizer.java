package dev.autogen.product.h2;

import dev.autogen.dialect.Needs;
import dev.autogen.dialect.UsualNames;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Index;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import org.jspecify.annotations.Nullable;

/** Brings what a model or a revision says and what the server prints to one form, as far as that can be done without the server. */
final class H2Normalizer {

    private final H2Settings settings;
    private final H2Types types;
    private final Database database;

    H2Normalizer(H2Settings settings, H2Types types, Database database) {
        this.settings = settings;
        this.types = types;
        this.database = database;
    }

    Database normalize() {
        UsualNames usual = UsualNames.of(database, settings.names()::tokens);
        return database.mapTables(table -> usual.name(table(table)));
    }

    private Table table(Table table) {
        return table.mapColumns(this::column)
                .checks(table.checks().stream()
                        .map(check -> check.expression(H2Expressions.stripped(check.expression())))
                        .toList())
                .indexes(table.indexes().stream()
                        .filter(index -> index.unique() || H2Dialect.CAPABILITIES.containsAll(Needs.of(index)))
                        .map(this::index)
                        .toList());
    }

    /** A computed column is kept, a default of null is none, and a serial column is an identity. */
    private Column column(Column column) {
        SqlType serial = types.serial(column.type());
        if (serial != null) {
            return column.type(serial).identity();
        }
        Column own = column.type(types.own(column.type())).defaultsTo(defaultValue(column.defaultValue()));
        return own.findComputed()
                .map(computed -> own.generatedAs(H2Expressions.stripped(computed.expression())))
                .orElse(own);
    }

    private static @Nullable String defaultValue(@Nullable String sql) {
        String text = sql == null ? "null" : H2Expressions.stripped(sql);
        return text.equalsIgnoreCase("null") ? null : text;
    }

    private Index index(Index index) {
        return index.keys(index.keys().stream()
                .map(key -> settings.isUsual(key) ? key.nulls(Index.NullsOrder.STANDARD) : key)
                .toList());
    }
}
