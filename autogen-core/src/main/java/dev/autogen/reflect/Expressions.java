package dev.autogen.reflect;

import dev.autogen.reflect.Expression.Kind;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Generation;
import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The one walk over all expressions of a table. */
final class Expressions {

    private Expressions() {}

    /** Every expression of a table. */
    static List<Expression> of(Table table) {
        List<Expression> all = new ArrayList<>();
        respelled(table, expression -> {
            all.add(expression);
            return Optional.of(expression.text());
        });
        return all;
    }

    /** The table with every expression as the function spells it; nothing is right for defaults only, and removes them. */
    static Table respelled(Table table, Function<Expression, Optional<String>> spelling) {
        return table.mapColumns(column -> column(column, spelling))
                .checks(table.checks().stream()
                        .map(check ->
                                check.expression(spelling.apply(new Expression(Kind.CHECK, "", check.expression()))
                                        .orElseThrow()))
                        .toList())
                .indexes(table.indexes().stream()
                        .map(index -> index(index, spelling))
                        .toList());
    }

    private static Column column(Column column, Function<Expression, Optional<String>> spelling) {
        String text = column.defaultValue();
        Column respelled = text == null
                ? column
                : column.defaultsTo(spelling.apply(new Expression(Kind.DEFAULT, column.name(), text))
                        .orElse(null));
        Optional<Generation.Computed> computed = column.findComputed();
        return computed.isEmpty()
                ? respelled
                : respelled.generation(computed.get()
                        .expression(spelling.apply(new Expression(
                                        Kind.COMPUTED,
                                        column.name(),
                                        computed.get().expression()))
                                .orElseThrow()));
    }

    private static Index index(Index index, Function<Expression, Optional<String>> spelling) {
        String predicate = index.predicate();
        return index.keys(index.keys().stream()
                        .map(key -> key.expression()
                                ? key.text(spelling.apply(new Expression(Kind.KEY, "", key.text()))
                                        .orElseThrow())
                                : key)
                        .toList())
                .where(
                        predicate == null
                                ? null
                                : spelling.apply(new Expression(Kind.PREDICATE, "", predicate))
                                        .orElseThrow());
    }

    /** A table of the same columns that has this expression and no other. */
    static Table alone(Table table, Expression expression) {
        Table bare = Table.of(
                table.name(),
                table.columns().stream()
                        .map(column -> column.defaultsTo(null).generation(null))
                        .toList());
        return switch (expression.kind()) {
            case DEFAULT ->
                bare.mapColumns(c -> c.name().equals(expression.column()) ? c.defaultsTo(expression.text()) : c);
            case COMPUTED ->
                bare.mapColumns(c -> c.name().equals(expression.column()) ? c.generatedAs(expression.text()) : c);
            case CHECK -> bare.checks(List.of(new Check(Name.of("judged"), expression.text())));
            case PREDICATE ->
                bare.indexes(List.of(Index.of(Name.of("judged"), List.of(Index.Key.column(firstColumn(table))))
                        .where(expression.text())));
            case KEY ->
                bare.indexes(List.of(Index.of(Name.of("judged"), List.of(Index.Key.expression(expression.text())))));
        };
    }

    private static String firstColumn(Table table) {
        return table.columns().stream().map(Column::name).findFirst().orElse("");
    }
}
