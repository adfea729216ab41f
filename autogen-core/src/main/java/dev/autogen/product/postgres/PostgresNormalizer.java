package dev.autogen.product.postgres;

import dev.autogen.dialect.UsualNames;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.Index;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Brings what a model says and what the server prints to one form, as far as that can be done without the server. */
final class PostgresNormalizer {

    private PostgresNormalizer() {}

    static Database normalize(Database database) {
        UsualNames names = UsualNames.of(database, SqlTokens::new);
        PostgresSerials serials = new PostgresSerials(database);
        List<Table> tables = new ArrayList<>();
        for (Table table : database.tables()) {
            tables.add(names.name(serials.serials(expressions(table))));
        }
        return database.tables(tables);
    }

    private static Table expressions(Table table) {
        Predicate<String> isVarchar = name -> table.findColumn(name)
                .filter(column -> column.type() instanceof SqlType.Plain type
                        && type.name().equals("varchar"))
                .isPresent();
        return table.mapColumns(column -> column(column, isVarchar))
                .checks(table.checks().stream()
                        .map(check -> check.expression(PostgresExpressions.normalize(check.expression(), isVarchar)))
                        .toList())
                .indexes(table.indexes().stream()
                        .map(index -> index(index, table, isVarchar))
                        .toList())
                .options(options(table.options()));
    }

    private static Column column(Column column, Predicate<String> isVarchar) {
        Column plain =
                column.type(PostgresTypes.own(column.type())).defaultsTo(expression(column.defaultValue(), isVarchar));
        return plain.findComputed()
                .map(computed -> plain.generation(
                        computed.expression(PostgresExpressions.normalize(computed.expression(), isVarchar))))
                .orElse(plain);
    }

    /** The server prints the columns and expressions of a partition key without needless quotes and spaces. */
    private static TableOptions options(TableOptions options) {
        String key = options.partitioning();
        String plain = key == null ? null : key.strip().replaceAll("\\s+", " ").replaceAll("(?<! )\\(", " (");
        return options.with(StorageParameters.normalize(options.parameters()))
                .partitionBy(plain == null || plain.indexOf('"') >= 0 ? plain : plain.toLowerCase(Locale.ROOT));
    }

    private static Index index(Index index, Table table, Predicate<String> isVarchar) {
        return index.where(expression(index.predicate(), isVarchar))
                .using(index.method().toLowerCase(Locale.ROOT))
                .with(StorageParameters.normalize(index.parameters()))
                .keys(index.keys().stream()
                        .map(key ->
                                key.expression() ? key.text(PostgresExpressions.normalize(key.text(), isVarchar)) : key)
                        .map(key -> PostgresOperatorClasses.withoutStandard(key, index.method(), table))
                        .map(PostgresNormalizer::nulls)
                        .toList());
    }

    /** Nulls sort as if greater than anything else (manual, section 11.4). */
    private static Index.Key nulls(Index.Key key) {
        boolean standard = key.direction() == Index.Direction.ASCENDING
                ? key.nulls() == Index.NullsOrder.LAST
                : key.nulls() == Index.NullsOrder.FIRST;
        return standard ? key.nulls(Index.NullsOrder.STANDARD) : key;
    }

    private static @Nullable String expression(@Nullable String sql, Predicate<String> isVarchar) {
        return sql == null ? null : PostgresExpressions.normalize(sql, isVarchar);
    }
}
