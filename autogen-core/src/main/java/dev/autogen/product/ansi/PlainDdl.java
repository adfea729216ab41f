package dev.autogen.product.ansi;

import dev.autogen.dialect.AnsiDdl;
import dev.autogen.dialect.Needs;
import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.SqlText;
import dev.autogen.dialect.Statement;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** DDL of the standard, and nothing that only some databases have; a database that has it otherwise says so itself. */
final class PlainDdl extends AnsiDdl {

    private static final SqlType USUAL = SqlType.plain("bigint");

    private final SqlText text;
    private final AnsiFacts facts;

    PlainDdl(SqlText text, AnsiFacts facts) {
        super(text);
        this.text = text;
        this.facts = facts;
    }

    /** What carries an operation out; each statement stands alone where it would commit by itself. */
    List<Statement> statements(Operation operation) {
        List<Statement> statements = operation.accept(this);
        if (facts.transactional()
                || operation instanceof Operation.Execute
                || operation instanceof Operation.BulkInsert
                || operation instanceof Operation.Run
                || operation instanceof Operation.Custom) {
            return statements;
        }
        return statements.stream()
                .map(statement -> Statement.alone(
                        statement.sql(),
                        new Recovery.Ask("see whether what it does is there: " + statement.sql()),
                        Statement.Waiting.IN_THE_WAY))
                .toList();
    }

    private UnsupportedException noMeans(Operation operation) {
        return new UnsupportedException("the generic dialect, which is in use for " + facts.product()
                + ", has no means for '" + operation.describe() + "'. Nothing was run; write it as the database has it:"
                + " op.execute(...)");
    }

    @Override
    public List<Statement> createEnum(Operation.CreateEnum operation) {
        throw noMeans(operation);
    }

    @Override
    public List<Statement> alterEnum(Operation.AlterEnum operation) {
        throw noMeans(operation);
    }

    @Override
    public List<Statement> dropEnum(Operation.DropEnum operation) {
        throw noMeans(operation);
    }

    @Override
    public List<Statement> renameEnum(Operation.RenameEnum operation) {
        throw noMeans(operation);
    }

    @Override
    public List<Statement> moveEnum(Operation.MoveEnum operation) {
        throw noMeans(operation);
    }

    @Override
    public List<Statement> alterComposite(Operation.AlterComposite operation) {
        throw noMeans(operation);
    }

    @Override
    public List<Statement> moveSequence(Operation.MoveSequence operation) {
        throw noMeans(operation);
    }

    @Override
    public List<Statement> moveTable(Operation.MoveTable operation) {
        throw noMeans(operation);
    }

    @Override
    public List<Statement> inBatches(Operation.InBatches operation) {
        throw noMeans(operation);
    }

    @Override
    public List<Statement> dropSchema(Operation.DropSchema operation) {
        return sql("drop schema " + text.quote(operation.schema()) + " restrict");
    }

    /** The usual type is not said, so that it is that of a sequence of Hibernate's. */
    @Override
    public List<Statement> createSequence(Operation.CreateSequence operation) {
        Sequence sequence = operation.sequence();
        String type = sequence.type().equals(USUAL) ? "" : " as " + text.type(sequence.type());
        return sql("create sequence " + text.quote(sequence.name()) + type + text.options(sequence.options()));
    }

    @Override
    public List<Statement> dropSequence(Operation.DropSequence operation) {
        return sql("drop sequence " + text.quote(operation.name()) + " restrict");
    }

    /** One that is there for queries alone, and of a kind that only some databases have, is left out. */
    @Override
    public List<Statement> createIndex(Operation.CreateIndex operation) {
        boolean plain = Needs.of(operation.index()).isEmpty();
        if (!plain && operation.index().unique()) {
            throw noMeans(operation);
        }
        return plain ? super.createIndex(operation) : List.of();
    }

    @Override
    public List<Statement> dropIndex(Operation.DropIndex operation) {
        return operation.before() != null && !Needs.of(operation.before()).isEmpty()
                ? List.of()
                : super.dropIndex(operation);
    }

    /** Type, default and nullability, each by a clause of its own. */
    @Override
    public List<Statement> alterColumn(Operation.AlterColumn operation) {
        Column before = operation.before();
        Column after = operation.after();
        if (!Objects.equals(before.generation(), after.generation())) {
            throw noMeans(operation);
        }
        List<String> clauses = new ArrayList<>();
        if (before.defaultValue() != null && !Objects.equals(before.defaultValue(), after.defaultValue())) {
            clauses.add("drop default");
        }
        if (!before.type().equals(after.type())) {
            clauses.add("set data type " + text.type(after.type()));
        }
        if (after.defaultValue() != null && !Objects.equals(before.defaultValue(), after.defaultValue())) {
            clauses.add("set default " + after.defaultValue());
        }
        if (before.nullable() != after.nullable()) {
            clauses.add(after.nullable() ? "drop not null" : "set not null");
        }
        String column = "alter column " + text.quote(after.name()) + " ";
        return clauses.stream()
                .map(clause -> new Statement(alter(operation.table(), column + clause)))
                .collect(Collectors.toList());
    }

    @Override
    public List<Statement> alterConstraint(Operation.AlterConstraint operation) {
        return sql(
                alter(
                        operation.table(),
                        "drop constraint "
                                + text.quote(operation.before().name().text())),
                alter(operation.table(), "add " + text.definition(operation.after())));
    }

    /** They were looked at when it was added. */
    @Override
    public List<Statement> validateConstraint(Operation.ValidateConstraint operation) {
        return List.of();
    }

    /** Whatever makes the column not null looks at the rows itself. */
    @Override
    public List<Statement> requireNoNulls(Operation.RequireNoNulls operation) {
        return List.of();
    }

    /** It has no options that could differ. */
    @Override
    public List<Statement> alterTable(Operation.AlterTable operation) {
        return List.of();
    }

    /** The standard has none. */
    @Override
    protected List<Statement> comments(Table table) {
        return List.of();
    }

    @Override
    public List<Statement> commentOnTable(Operation.CommentOnTable operation) {
        return List.of();
    }
}
