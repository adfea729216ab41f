package dev.autogen.product.postgres;

import dev.autogen.dialect.KeyBatches;
import dev.autogen.dialect.SqlText;
import dev.autogen.operation.Operation;
import dev.autogen.product.postgres.PostgresScript.Part;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Batches of PostgreSQL: an index serves a comparison of rows (manual, section 9.24.5), and literals without a type take that of the
 * column.
 */
final class PostgresBatches extends KeyBatches {

    private final SqlText text;
    private final Operation.InBatches operation;

    PostgresBatches(SqlText text, Operation.InBatches operation) {
        super(
                text,
                operation,
                PostgresScript.parts(operation.sql()).stream().map(Part::sql).toList(),
                PostgresBatches::tokens);
        this.text = text;
        this.operation = operation;
    }

    private static List<Token> tokens(String sql) {
        return PostgresScript.parts(sql).get(0).tokens().stream()
                .map(token -> new Token(token.text(), token.start(), token.end()))
                .toList();
    }

    @Override
    public String unfitColumns() {
        return "select k from unnest("
                + operation.batch().key().stream().map(text::literal).collect(Collectors.joining(", ", "array[", "]"))
                + ") k where not exists (select 1 from pg_attribute where attrelid = to_regclass("
                + text.literal(text.quote(operation.table())) + ") and attname = k and attnotnull)";
    }

    @Override
    protected String told(String value, String column) {
        return value + "::text";
    }
}
