package dev.autogen.product.sqlite;

import dev.autogen.dialect.KeyBatches;
import dev.autogen.dialect.SqlText;
import dev.autogen.operation.Operation;
import java.util.List;
import java.util.stream.Collectors;

/** Batches of SQLite: a text takes the affinity of the column that it is compared with. */
final class SqliteBatches extends KeyBatches {

    private final SqlText text;
    private final Operation.InBatches operation;

    SqliteBatches(SqlText text, Operation.InBatches operation) {
        super(text, operation, SqliteScript.statements(operation.sql()), SqliteBatches::tokens);
        this.text = text;
        this.operation = operation;
    }

    private static List<Token> tokens(String sql) {
        return SqliteToken.of(sql).stream()
                .map(token -> new Token(token.text(), token.start(), token.end()))
                .toList();
    }

    /** A key of one integer is never null, whatever is said of it. */
    @Override
    public String unfitColumns() {
        return operation.batch().key().stream()
                .map(column -> "select " + text.literal(column)
                        + " where not exists (select 1 from pragma_table_xinfo("
                        + text.literal(operation.table().name())
                        + ") where name = " + text.literal(column)
                        + " collate nocase and (\"notnull\" or (pk = 1 and type = 'integer' collate nocase)))")
                .collect(Collectors.joining(" union all "));
    }
}
