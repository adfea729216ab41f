package dev.autogen.product.mysql;

import dev.autogen.dialect.BatchSql;
import dev.autogen.dialect.Statement;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Batches between two keys. A number is compared as a number and bytes as bytes, since the servers compare a text with either as
 * floating-point numbers or not at all; so a key says of each column what it is, in the letter before its value.
 */
final class MySqlBatches implements BatchSql {

    private static final Pattern NUMBER = Pattern.compile("n-?\\d[\\d.]*(?:e[+-]?\\d+)?");
    private static final Pattern BYTES = Pattern.compile("x(?:[0-9A-F]{2})*");

    private final MySqlText text;
    private final Evidence evidence;
    private final Operation.InBatches operation;
    private final String table;
    private final String statement;
    private final List<Integer> places;

    /**
     * Looks at the statement.
     *
     * @throws UnsupportedException if it is several, or commits, or the condition has no place in it
     */
    MySqlBatches(MySqlText text, Evidence evidence, Operation.InBatches operation) {
        this.text = text;
        this.evidence = evidence;
        this.operation = operation;
        this.table = text.quote(operation.table());
        List<Statement> statements = MySqlScript.statements(operation.sql());
        MySqlTokens tokens = new MySqlTokens(operation.sql());
        boolean reads = tokens.next() && tokens.is("select");
        if (reads
                || statements.size() != 1
                || statements.get(0).transactionality() != Statement.Transactionality.JOINS) {
            throw new UnsupportedException(
                    "a statement in batches that is not one statement that changes rows: " + operation.sql());
        }
        this.statement = statements.get(0).sql();
        this.places = places(statement);
        if (places.isEmpty()) {
            throw new UnsupportedException("a statement in batches with " + Operation.InBatches.PLACEHOLDER
                    + " only in a literal or comment, where no condition can stand: " + statement);
        }
    }

    private static List<Integer> places(String sql) {
        List<Integer> places = new ArrayList<>();
        MySqlTokens tokens = new MySqlTokens(sql);
        int colon = -1;
        while (tokens.next()) {
            if (colon >= 0 && tokens.is("batch") && tokens.start() == colon + 1) {
                places.add(colon);
            }
            colon = tokens.is(":") ? tokens.start() : -1;
        }
        return places;
    }

    /** The statement with the keys named and their bounds left open: what an author must not change once it has begun. */
    String template() {
        String key = operation.batch().key().stream().map(this::owned).collect(Collectors.joining(", "));
        String row = operation.batch().key().size() == 1 ? key : "(" + key + ")";
        return filled("(" + row + " > :after and " + row + " <= :end)");
    }

    @Override
    public String unfitColumns() {
        return operation.batch().key().stream()
                .map(column -> "select " + text.literal(column) + " from dual where not exists (" + catalog("1", column)
                        + " and is_nullable = 'NO')")
                .collect(Collectors.joining(" union all "));
    }

    private String catalog(String what, String column) {
        return "select " + what + " from information_schema.columns where "
                + evidence.in("table_schema", operation.table()) + " and table_name = "
                + text.literal(operation.table().name()) + " and column_name = " + text.literal(column);
    }

    @Override
    public String greatest() {
        return "select " + told("t") + " from " + table + " t order by " + columns(column -> "t." + column + " desc")
                + " limit 1";
    }

    @Override
    public String end(List<String> after, List<String> greatest) {
        return "select " + told("b") + " from (select " + columns(column -> "t." + column) + " from " + table
                + " t where " + condition(column -> "t." + text.quote(column), after, greatest) + " order by "
                + columns(column -> "t." + column) + " limit "
                + operation.batch().size() + ") b order by "
                + columns(column -> "b." + column + " desc") + " limit 1";
    }

    /** The key of a row, each value after the letter of its kind. */
    private String told(String alias) {
        return operation.batch().key().stream()
                .map(column -> {
                    String value = alias + "." + text.quote(column);
                    return "convert(case when (" + catalog("data_type", column)
                            + ") in ('binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob') then concat('x', hex("
                            + value + ")) when (" + catalog("data_type", column)
                            + ") in ('tinyint', 'smallint', 'mediumint', 'int', 'bigint', 'decimal', 'float', 'double', 'bit', 'year')"
                            + " then concat('n', " + value + " + 0) else concat('t', " + value + ") end using utf8mb4)";
                })
                .collect(Collectors.joining(", "));
    }

    @Override
    public String statement(List<String> after, List<String> end) {
        return filled("(" + condition(this::owned, after, end) + ")");
    }

    private String filled(String condition) {
        StringBuilder filled = new StringBuilder(statement);
        for (int i = places.size() - 1; i >= 0; i--) {
            int place = places.get(i);
            filled.replace(place, place + Operation.InBatches.PLACEHOLDER.length(), condition);
        }
        return filled.toString();
    }

    private String condition(Function<String, String> column, List<String> after, List<String> end) {
        List<String> key = operation.batch().key().stream().map(column).toList();
        String from = after.isEmpty() ? "" : compared(key, after, ">", ">") + " and ";
        return from + compared(key, end, "<", "<=");
    }

    /** Column by column: an index is not used where rows are compared. */
    private String compared(List<String> key, List<String> values, String sign, String lastSign) {
        String column = key.get(0);
        String value = literal(values.get(0));
        return key.size() == 1
                ? column + " " + lastSign + " " + value
                : "(" + column + " " + sign + " " + value + " or " + column + " = " + value + " and "
                        + compared(key.subList(1, key.size()), values.subList(1, values.size()), sign, lastSign) + ")";
    }

    private String literal(String told) {
        if (NUMBER.matcher(told).matches()) {
            return told.substring(1);
        }
        String value = told.substring(1);
        return BYTES.matcher(told).matches() ? "x'" + value + "'" : text.literal(value);
    }

    private String owned(String column) {
        String alias = operation.batch().alias();
        return (alias == null ? table : text.quote(alias)) + "." + text.quote(column);
    }

    private String columns(Function<String, String> form) {
        return operation.batch().key().stream().map(text::quote).map(form).collect(Collectors.joining(", "));
    }
}
