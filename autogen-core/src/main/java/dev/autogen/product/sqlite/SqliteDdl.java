package dev.autogen.product.sqlite;

import dev.autogen.dialect.AnsiDdl;
import dev.autogen.dialect.Statement;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Value;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** What SQLite does by a statement of its own. Changes of a table that it has none for never come here: {@link SqliteStatements}. */
final class SqliteDdl extends AnsiDdl {

    private final SqliteTables text;

    SqliteDdl(SqliteTables text) {
        super(text);
        this.text = text;
    }

    @Override
    public List<Statement> createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        List<Statement> statements = new ArrayList<>(sql(text.create(table)));
        table.indexes()
                .forEach(index -> statements.addAll(createIndex(new Operation.CreateIndex(table.name(), index))));
        return statements;
    }

    /** Hibernate counts in a table of one row; by how much is its own affair. */
    @Override
    public List<Statement> createSequence(Operation.CreateSequence operation) {
        Table counter = SqliteNormalizer.counter(operation.sequence());
        return sql(
                text.create(counter),
                "insert into " + text.quote(counter.name()) + " (next_val) values ("
                        + operation.sequence().options().start() + ")");
    }

    @Override
    public List<Statement> alterSequence(Operation.AlterSequence operation) {
        return List.of();
    }

    @Override
    public List<Statement> renameSequence(Operation.RenameSequence operation) {
        return renameTable(new Operation.RenameTable(operation.before(), operation.after()));
    }

    @Override
    public List<Statement> dropSequence(Operation.DropSequence operation) {
        return sql("drop table " + text.quote(operation.name()));
    }

    /** It keeps none. */
    @Override
    protected List<Statement> comments(Table table) {
        return List.of();
    }

    @Override
    public List<Statement> commentOnTable(Operation.CommentOnTable operation) {
        return List.of();
    }

    @Override
    public List<Statement> execute(Operation.Execute operation) {
        return sql(SqliteScript.statements(operation.sql()).toArray(String[]::new));
    }

    @Override
    public List<Statement> requireNoNulls(Operation.RequireNoNulls operation) {
        String table = text.quote(operation.table());
        String column = text.quote(operation.column());
        return sql(SqliteRequirement.of(
                        "rows of " + operation.table() + " have no value in " + operation.column()
                                + ": give them one first",
                        "count(*) from " + table + " where " + column + " is null")
                .toArray(String[]::new));
    }

    @Override
    public List<Statement> inBatches(Operation.InBatches operation) {
        return List.of(Statement.inBatches(new SqliteBatches(text, operation).template()));
    }

    /** Moments are texts, as its own functions of date and time print them. */
    @Override
    protected String literal(Value value) {
        return switch (value.kind()) {
            case DATE, TIME -> text.literal(value.text());
            case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE ->
                text.literal(value.text().replace('T', ' '));
            default -> super.literal(value);
        };
    }

    @Override
    public List<Statement> createEnum(Operation.CreateEnum operation) {
        throw none(operation);
    }

    @Override
    public List<Statement> alterEnum(Operation.AlterEnum operation) {
        throw none(operation);
    }

    @Override
    public List<Statement> renameEnum(Operation.RenameEnum operation) {
        throw none(operation);
    }

    @Override
    public List<Statement> dropEnum(Operation.DropEnum operation) {
        throw none(operation);
    }

    @Override
    public List<Statement> alterComposite(Operation.AlterComposite operation) {
        throw none(operation);
    }

    @Override
    public List<Statement> moveEnum(Operation.MoveEnum operation) {
        throw none(operation);
    }

    @Override
    public List<Statement> moveSequence(Operation.MoveSequence operation) {
        throw none(operation);
    }

    @Override
    public List<Statement> moveTable(Operation.MoveTable operation) {
        throw none(operation);
    }

    @Override
    public List<Statement> alterTable(Operation.AlterTable operation) {
        throw none(operation);
    }

    @Override
    public List<Statement> alterColumn(Operation.AlterColumn operation) {
        throw none(operation);
    }

    @Override
    public List<Statement> validateConstraint(Operation.ValidateConstraint operation) {
        throw none(operation);
    }

    private static UnsupportedException none(Operation operation) {
        return new UnsupportedException("SQLite has no statement for '" + operation.describe() + "'");
    }
}
