package dev.autogen.product.h2;

import dev.autogen.dialect.KeyBatches;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Operation;
import dev.autogen.schema.ObjectName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Batches of H2. A text is compared as what the column holds, but for bytes, of which it would be the characters; so a key says of each
 * column whether it is bytes, in the letter before its value.
 */
final class H2Batches extends KeyBatches {

    private static final String BYTES = "x";

    private final H2Text text;
    private final Operation.InBatches operation;

    H2Batches(H2Text text, Operation.InBatches operation) {
        super(
                text,
                operation,
                H2Script.statements(operation.sql()).stream()
                        .map(Statement::sql)
                        .toList(),
                H2Script::tokens);
        this.text = text;
        this.operation = operation;
    }

    @Override
    public String unfitColumns() {
        return operation.batch().key().stream()
                .map(column -> "select " + text.literal(column) + " where not exists (" + catalog("1", column)
                        + " and is_nullable = 'NO')")
                .collect(Collectors.joining(" union all "));
    }

    private String catalog(String what, String column) {
        ObjectName table = operation.table();
        String schema = table.schema();
        return "select " + what + " from information_schema.columns where table_schema = "
                + (schema == null ? "current_schema" : text.literal(text.raw(schema))) + " and table_name = "
                + text.literal(text.raw(table.name())) + " and column_name = " + text.literal(text.raw(column));
    }

    @Override
    protected String told(String value, String column) {
        return "case when (" + catalog("data_type", column) + ") like 'BINARY%' then '" + BYTES + "' || rawtohex(cast("
                + value + " as varbinary)) else 't' || cast(" + value + " as varchar) end";
    }

    @Override
    protected String literal(String told) {
        String value = told.substring(1);
        return told.startsWith(BYTES) ? "x'" + value + "'" : text.literal(value);
    }

    @Override
    protected String compared(List<String> key, String sign, List<String> literals) {
        return comparedByColumn(key, sign, literals);
    }
}
