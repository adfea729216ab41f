package dev.autogen.product.mysql;

import dev.autogen.dialect.KeyBatches;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Batches of MariaDB and MySQL. A number is compared as a number and bytes as bytes, since the servers compare a text with either as
 * floating-point numbers or not at all; so a key says of each column what it is, in the letter before its value.
 */
final class MySqlBatches extends KeyBatches {

    private static final Pattern NUMBER = Pattern.compile("n-?\\d[\\d.]*(?:e[+-]?\\d+)?");
    private static final Pattern BYTES = Pattern.compile("x(?:[0-9A-F]{2})*");

    private final MySqlText text;
    private final Evidence evidence;
    private final Operation.InBatches operation;

    MySqlBatches(MySqlText text, Evidence evidence, Operation.InBatches operation) {
        super(
                text,
                operation,
                MySqlScript.statements(operation.sql()).stream()
                        .map(Statement::sql)
                        .toList(),
                MySqlBatches::tokens);
        this.text = text;
        this.evidence = evidence;
        this.operation = operation;
    }

    private static List<Token> tokens(String sql) {
        List<Token> all = new ArrayList<>();
        MySqlTokens tokens = new MySqlTokens(sql);
        while (tokens.next()) {
            all.add(new Token(tokens.text(), tokens.start(), tokens.end()));
        }
        return all;
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
    protected String told(String value, String column) {
        return "convert(case when (" + catalog("data_type", column)
                + ") in ('binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob') then concat('x', hex("
                + value + ")) when (" + catalog("data_type", column)
                + ") in ('tinyint', 'smallint', 'mediumint', 'int', 'bigint', 'decimal', 'float', 'double', 'bit', 'year')"
                + " then concat('n', " + value + " + 0) else concat('t', " + value + ") end using utf8mb4)";
    }

    @Override
    protected String literal(String told) {
        if (NUMBER.matcher(told).matches()) {
            return told.substring(1);
        }
        String value = told.substring(1);
        return BYTES.matcher(told).matches() ? "x'" + value + "'" : text.literal(value);
    }

    /** An index is not used where rows are compared. */
    @Override
    protected String compared(List<String> key, String sign, List<String> literals) {
        return comparedByColumn(key, sign, literals);
    }
}
