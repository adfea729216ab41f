package dev.autogen.product.h2;

import dev.autogen.dialect.AnsiDdl;
import dev.autogen.dialect.Needs;
import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.Statement;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Value;
import dev.autogen.schema.Column;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** DDL of H2. */
final class H2Ddl extends AnsiDdl {

    private final H2Text text;

    H2Ddl(H2Text text) {
        super(text);
        this.text = text;
    }

    /** A named enum is a domain, as Hibernate makes it. */
    @Override
    public List<Statement> createEnum(Operation.CreateEnum operation) {
        EnumType type = operation.type();
        return sql("create domain " + text.quote(type.name()) + " as varchar(" + length(type) + ") " + check(type));
    }

    /** As long as the longest of its values. */
    private static int length(EnumType type) {
        return type.values().stream().mapToInt(String::length).max().orElse(1);
    }

    private String check(EnumType type) {
        return "check (value in "
                + type.values().stream().map(text::literal).collect(Collectors.joining(", ", "(", ")")) + ")";
    }

    /** The constraint, of which only the catalog knows the name, is replaced. */
    @Override
    public List<Statement> alterEnum(Operation.AlterEnum operation) {
        EnumType after = operation.after();
        if (length(after) > length(operation.before())) {
            throw new UnsupportedException("h2 cannot give enum type " + after.name() + " a value longer than "
                    + length(operation.before())
                    + " characters, for it is a domain there and keeps its length: create another,"
                    + " alter the columns, and drop this one");
        }
        String schema = after.name().schema();
        return sql(
                text.catalog("execute immediate (select "
                        + text.literal("alter domain " + text.quote(after.name()) + " drop constraint \"")
                        + " || constraint_name || '\"' from information_schema.domain_constraints where domain_schema = "
                        + (schema == null ? "current_schema" : text.literal(text.raw(schema))) + " and domain_name = "
                        + text.literal(text.raw(after.name().name())) + ")"),
                "alter domain " + text.quote(after.name()) + " add " + check(after));
    }

    @Override
    public List<Statement> dropEnum(Operation.DropEnum operation) {
        return sql("drop domain " + text.quote(operation.name()));
    }

    @Override
    public List<Statement> renameEnum(Operation.RenameEnum operation) {
        return sql("alter domain " + text.quote(operation.before()) + " rename to "
                + text.quote(operation.after().name()));
    }

    @Override
    public List<Statement> alterComposite(Operation.AlterComposite operation) {
        throw noMeans(operation);
    }

    @Override
    public List<Statement> moveEnum(Operation.MoveEnum operation) {
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

    private static UnsupportedException noMeans(Operation operation) {
        return new UnsupportedException("h2 has no means for '" + operation.describe() + "'");
    }

    /** It has no options that could differ. */
    @Override
    public List<Statement> alterTable(Operation.AlterTable operation) {
        return List.of();
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

    @Override
    public List<Statement> createIndex(Operation.CreateIndex operation) {
        Index index = operation.index();
        if (isLeftOut(index)) {
            return List.of();
        }
        String unique = index.nulls() == UniqueConstraint.Nulls.NOT_DISTINCT ? "unique nulls not distinct " : "unique ";
        return sql("create " + (index.unique() ? unique : "") + "index "
                + text.quote(index.name().text()) + " on " + text.quote(operation.table()) + " "
                + index.keys().stream().map(text::key).collect(Collectors.joining(", ", "(", ")")));
    }

    private static boolean isLeftOut(Index index) {
        return !H2Dialect.CAPABILITIES.containsAll(Needs.of(index));
    }

    /** It may be one that was left out. */
    @Override
    public List<Statement> dropIndex(Operation.DropIndex operation) {
        return sql("drop index if exists " + text.quote(operation.table().name(operation.name())));
    }

    @Override
    public List<Statement> alterColumn(Operation.AlterColumn operation) {
        List<Statement> statements =
                new ArrayList<>(sql(new H2ColumnChange(text, operation.table(), operation.before(), operation.after())
                        .actions().stream()
                                .map(action -> alter(operation.table(), action))
                                .toArray(String[]::new)));
        if (!Objects.equals(operation.before().comment(), operation.after().comment())) {
            statements.add(comment(operation.table(), operation.after()));
        }
        return statements;
    }

    @Override
    public List<Statement> addColumn(Operation.AddColumn operation) {
        List<Statement> statements = new ArrayList<>(super.addColumn(operation));
        if (operation.column().comment() != null) {
            statements.add(comment(operation.table(), operation.column()));
        }
        return statements;
    }

    @Override
    protected List<Statement> comments(Table table) {
        List<Statement> statements = new ArrayList<>();
        if (table.comment() != null) {
            statements.addAll(commentOnTable(new Operation.CommentOnTable(table.name(), null, table.comment())));
        }
        table.columns().stream()
                .filter(column -> column.comment() != null)
                .forEach(column -> statements.add(comment(table.name(), column)));
        return statements;
    }

    @Override
    public List<Statement> commentOnTable(Operation.CommentOnTable operation) {
        return sql("comment on table " + text.quote(operation.table()) + " is " + comment(operation.after()));
    }

    private Statement comment(ObjectName table, Column column) {
        return new Statement("comment on column " + text.quote(table) + "." + text.quote(column.name()) + " is "
                + comment(column.comment()));
    }

    private String comment(@Nullable String comment) {
        return comment == null ? "null" : text.literal(comment);
    }

    @Override
    public List<Statement> execute(Operation.Execute operation) {
        return H2Script.statements(operation.sql());
    }

    @Override
    public List<Statement> requireNoNulls(Operation.RequireNoNulls operation) {
        return List.of(new Statement("select signal('45000', "
                + text.literal("rows of table " + operation.table() + " have no value in column " + operation.column()
                        + ": say in the revision, before it requires a value of them, what they get")
                + ") from " + text.quote(operation.table()) + " where " + text.quote(operation.column())
                + " is null fetch first row only"));
    }

    @Override
    public List<Statement> inBatches(Operation.InBatches operation) {
        return List.of(Statement.inBatches(new H2Batches(text, operation).template()));
    }

    @Override
    protected String literal(Value value) {
        return value.kind() == Value.Kind.UUID ? "uuid " + text.literal(value.text()) : super.literal(value);
    }

    /** What carries an operation out, each statement of it to be journaled. */
    List<Statement> journaled(Operation operation) {
        List<Statement> statements = operation.accept(this);
        if (operation instanceof Operation.Execute
                || operation instanceof Operation.BulkInsert
                || operation instanceof Operation.Run
                || operation instanceof Operation.InBatches
                || operation instanceof Operation.Custom) {
            return statements;
        }
        List<Statement> alone = new ArrayList<>();
        for (Statement statement : statements) {
            Recovery recovery = H2Recovery.of(operation, statement.sql(), text);
            alone.add(Statement.alone(statement.sql(), recovery, Statement.Waiting.IN_THE_WAY));
        }
        return alone;
    }
}
