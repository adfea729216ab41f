package dev.autogen.hibernate.scenario;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Database;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * SQL of values that a row can have before an edit and after it, as far as the checks of its table are of the usual kinds.
 */
record RowValues(Database before, Database after, Dialect dialect) {

    private static final Pattern TEXT = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");

    /** The value in a row, the first being 1. */
    String of(Table table, Column column, int row) {
        if (column.type() instanceof SqlType.Defined defined
                && before.findEnum(defined.name()).isEmpty()) {
            return before.findComposite(defined.name()).orElseThrow().attributes().stream()
                    .map(part -> of(table, Column.of(part.name(), part.type()), row))
                    .collect(Collectors.joining(", ", "row(", ")"));
        }
        if (column.type() instanceof SqlType.Defined defined) {
            return dialect.literal(enumValues(defined).get(row - 1));
        }
        if (column.type() instanceof SqlType.Array array) {
            String cast = array.element() instanceof SqlType.Defined ? "::" + dialect.typeSql(array) : "";
            return "array[" + of(table, column.type(array.element()), row) + "]" + cast;
        }
        String checks = checks(table, column);
        List<String> texts = texts(table, column, checks);
        if (!texts.isEmpty()) {
            return texts.get(Math.min(row, texts.size()) - 1);
        }
        int number = found(NUMBER, checks).mapToInt(Integer::parseInt).max().orElse(0);
        return switch (((SqlType.Plain) column.type()).name()) {
            case "varchar", "char", "text" -> text(table, column, row);
            case "date" -> "'2026-01-0" + row + "'";
            case "timestamp", "timestamptz" -> "'2026-01-0" + row + " 03:04:05'";
            case "time" -> "'03:04:0" + row + "'";
            case "uuid" -> "'00000000-0000-4000-8000-00000000000" + row + "'";
            case "bytea", "json", "jsonb" -> "'" + row + "'";
            case "boolean" -> String.valueOf(row == 1);
            // a column that shall be greater than another
            default ->
                String.valueOf(
                        isBelow(checks)
                                ? number - row + 1
                                : number + row + (checks.startsWith(column.name() + " >") ? 10 : 0));
        };
    }

    /** Those that the edit leaves, if any of them. */
    private List<String> enumValues(SqlType.Defined type) {
        List<String> own = before.findEnum(type.name()).orElseThrow().values();
        List<String> left = after.findEnum(type.name()).map(EnumType::values).orElse(own).stream()
                .filter(own::contains)
                .toList();
        return left.size() > 1 ? left : own;
    }

    /** Also a type that is a list of values. */
    private String checks(Table table, Column column) {
        return Stream.concat(
                        table.checks().stream()
                                .map(Check::expression)
                                .filter(expression -> dialect.mentions(expression, column.name())),
                        table.findColumn(column.name()).map(Column::type).stream()
                                .filter(SqlType.Plain.class::isInstance)
                                .map(type -> ((SqlType.Plain) type).name())
                                .filter(name -> name.matches("(?s)(?:enum|set) ?\\(.*")))
                .collect(Collectors.joining(" "));
    }

    /** What checks list, and still list after the edit. */
    private List<String> texts(Table table, Column column, String checks) {
        List<String> own = listed(checks);
        List<String> left = after.findTable(table.name()).map(other -> listed(checks(other, column))).stream()
                .flatMap(List::stream)
                .filter(own::contains)
                .toList();
        return left.isEmpty() ? own : left;
    }

    private static List<String> listed(String checks) {
        return checks.contains("<>") ? List.of() : found(TEXT, checks).toList();
    }

    /** One that can be read as what the column becomes. */
    private String text(Table table, Column column, int row) {
        Optional<Column> edited = after.findTable(table.name()).flatMap(other -> other.findColumn(column.name()));
        String name = edited.map(Column::type)
                .filter(SqlType.Plain.class::isInstance)
                .map(type -> ((SqlType.Plain) type).name())
                .orElse("");
        return switch (name) {
            case "integer", "bigint" -> "'" + row + "'";
            case "uuid", "binary" -> "'00000000-0000-4000-8000-00000000000" + row + "'";
            case "json", "jsonb" -> "'{\"row\":" + row + "}'";
            default -> "'" + column.name().charAt(0) + row + "'";
        };
    }

    private static boolean isBelow(String checks) {
        return checks.contains("between") || checks.contains("<=");
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
