package dev.autogen.product.postgres;

import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Operation;
import java.util.List;

/** The statements of a database in which a schema change is not part of the transaction that it stands in: each alone, to be journaled. */
final class CommittingStatements {

    private CommittingStatements() {}

    /** What carries an operation out. */
    static List<Statement> of(Operation operation, List<Statement> statements) {
        if (operation instanceof Operation.Execute
                || operation instanceof Operation.BulkInsert
                || operation instanceof Operation.Run
                || operation instanceof Operation.RequireNoNulls
                || operation instanceof Operation.Custom) {
            return statements;
        }
        return statements.stream().map(CommittingStatements::alone).toList();
    }

    private static Statement alone(Statement statement) {
        String sql = statement.sql();
        if (!(statement.recovery() instanceof Recovery.RolledBack)) {
            return statement;
        }
        return Statement.alone(
                sql,
                sql.startsWith("comment ")
                        ? new Recovery.Repeat()
                        : new Recovery.Ask("see whether what it does is there: " + sql),
                statement.waiting());
    }
}
