package dev.autogen.product.sqlserver;

import dev.autogen.dialect.UsualNames;
import dev.autogen.product.offline.OfflineExpressions;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Index;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings what a model and a history of revisions say to one form. */
final class SqlServerNormalizer {

    /** The type of every computed column: Hibernate says none, and the server finds it out. */
    private static final SqlType COMPUTED = SqlType.plain("computed");

    private final SqlServerNames names;
    private final SqlServerText text;
    private final OfflineExpressions expressions;

    SqlServerNormalizer(SqlServerNames names, SqlServerText text) {
        this.names = names;
        this.text = text;
        this.expressions = new OfflineExpressions(names);
    }

    Database normalize(Database database) {
        Database plain = database.mapTables(this::table);
        UsualNames usual = UsualNames.of(plain, names::tokens);
        return plain.mapTables(usual::name);
    }

    /** A unique index and a unique constraint are the same thing. */
    private Table table(Table table) {
        List<UniqueConstraint> uniques = new ArrayList<>(table.uniques());
        List<Index> indexes = new ArrayList<>();
        for (Index index : table.indexes()) {
            if (isConstraint(index, table)) {
                List<String> columns =
                        index.keys().stream().map(Index.Key::text).toList();
                UniqueConstraint unique =
                        UniqueConstraint.of(index.name(), columns).include(index.included());
                boolean equal = index.nulls() == UniqueConstraint.Nulls.NOT_DISTINCT;
                uniques.add(equal ? unique.nullsNotDistinct() : unique);
            } else if (index.unique() || !SqlServerDdl.isLeftOut(index)) {
                indexes.add(index.where(expression(index.predicate())));
            }
        }
        return table.mapColumns(this::column)
                .uniques(uniques)
                .indexes(indexes)
                .foreignKeys(table.foreignKeys().stream()
                        .map(key -> key.onDelete(SqlServerText.action(key.onDelete()))
                                .onUpdate(SqlServerText.action(key.onUpdate())))
                        .toList())
                .checks(table.checks().stream()
                        .map(check -> check.expression(expressions.stripped(check.expression())))
                        .toList());
    }

    /** Hibernate leaves out rows without a value by naming the columns that may have none; a revision names them all. */
    private boolean isConstraint(Index index, Table table) {
        return index.unique()
                && index.method().equals(Index.BTREE)
                && index.keys().stream().allMatch(key -> key.equals(Index.Key.column(key.text())))
                && (index.predicate() == null
                        || isHaving(index, key -> true)
                        || isHaving(
                                index,
                                key -> table.findColumn(key)
                                        .map(Column::nullable)
                                        .orElse(true)));
    }

    private boolean isHaving(Index index, Predicate<String> columns) {
        String values = index.keys().stream()
                .map(Index.Key::text)
                .filter(columns)
                .map(key -> text.quote(key) + " is not null")
                .collect(Collectors.joining(" and "));
        return expressions.plain(Objects.requireNonNull(index.predicate())).equals(expressions.plain(values));
    }

    /** The mode of an identity column is the session's. */
    private Column column(Column given) {
        Column own = text.own(given);
        Column column = own.findIdentity()
                .map(identity -> own.identity(options -> identity.options().cache(1)))
                .orElse(own)
                .defaultsTo(expression(own.defaultValue()));
        return column.findComputed()
                .map(computed -> column.type(COMPUTED)
                        .nullable(true)
                        .generation(computed.expression(expressions.stripped(computed.expression()))))
                .orElse(column);
    }

    private @Nullable String expression(@Nullable String sql) {
        String plain = sql == null ? "null" : expressions.stripped(sql);
        return plain.equalsIgnoreCase("null") ? null : plain;
    }
}
