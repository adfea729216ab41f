package dev.autogen.product.postgres;

import dev.autogen.dialect.AnsiDdl;
import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.SqlText;
import dev.autogen.dialect.Statement;
import dev.autogen.operation.Concurrency;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Value;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** DDL of PostgreSQL. */
class PostgresDdl extends AnsiDdl {

    private final SqlText text;
    private final AlterTableDdl inPlace;

    PostgresDdl(SqlText text) {
        super(text);
        this.text = text;
        this.inPlace = new AlterTableDdl(text);
    }

    /** With the implicit casts from and to text that Hibernate creates with every named enum and lets queries rely on. */
    @Override
    public List<Statement> createEnum(Operation.CreateEnum operation) {
        String name = text.quote(operation.type().name());
        return sql(
                "create type " + name + " as enum " + values(operation.type().values()),
                "create cast (varchar as " + name + ") with inout as implicit",
                "create cast (" + name + " as varchar) with inout as implicit");
    }

    @Override
    public List<Statement> alterEnum(Operation.AlterEnum operation) {
        return AlterEnumDdl.grows(operation) ? addValues(operation) : sql(AlterEnumDdl.swap(operation, text));
    }

    private List<Statement> addValues(Operation.AlterEnum operation) {
        List<String> present = new ArrayList<>(operation.before().values());
        List<Statement> statements = new ArrayList<>();
        List<String> wanted = operation.after().values();
        for (int i = 0; i < wanted.size(); i++) {
            String value = wanted.get(i);
            if (!present.contains(value)) {
                String place = i > 0
                        ? " after " + text.literal(wanted.get(i - 1))
                        : present.isEmpty() ? "" : " before " + text.literal(present.get(0));
                statements.addAll(sql("alter type "
                        + text.quote(operation.after().name()) + " add value " + text.literal(value) + place));
                present.add(i, value);
            }
        }
        return statements;
    }

    @Override
    public List<Statement> createIndex(Operation.CreateIndex operation) {
        Recovery recovery =
                ConcurrentIndex.created(text.quote(operation.index().name().text()), text.quote(operation.table()));
        return concurrently(super.createIndex(operation), operation.concurrency(), recovery);
    }

    @Override
    public List<Statement> dropIndex(Operation.DropIndex operation) {
        Recovery recovery = ConcurrentIndex.dropped(text.quote(operation.table().name(operation.name())));
        return concurrently(super.dropIndex(operation), operation.concurrency(), recovery);
    }

    /** The word comes right after {@code index} in both statements. */
    private static List<Statement> concurrently(
            List<Statement> statements, Concurrency concurrency, Recovery recovery) {
        if (concurrency == Concurrency.BLOCKING) {
            return statements;
        }
        return statements.stream()
                .map(statement -> statement.sql().replaceFirst(" index ", " index concurrently "))
                .map(sql -> Statement.alone(sql, recovery, Statement.Waiting.ASIDE))
                .toList();
    }

    @Override
    public List<Statement> execute(Operation.Execute operation) {
        return PostgresTransactions.statements(operation.sql());
    }

    @Override
    public List<Statement> inBatches(Operation.InBatches operation) {
        return List.of(Statement.inBatches(new PostgresBatches(text, operation).template()));
    }

    @Override
    public List<Statement> requireNoNulls(Operation.RequireNoNulls operation) {
        return sql(NullGuard.of(operation, text));
    }

    /** Literals without a type take that of the column; one with a time zone would be moved to the session's on its way to a timestamp. */
    @Override
    protected String literal(Value value) {
        return switch (value.kind()) {
            case NULL, TEXT, NUMBER, TRUTH -> super.literal(value);
            case BYTES -> text.literal("\\x" + value.text());
            case UUID, DATE, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> text.literal(value.text());
        };
    }

    private String values(List<String> values) {
        return values.stream().map(text::literal).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public List<Statement> dropEnum(Operation.DropEnum operation) {
        String name = text.quote(operation.name());
        return sql(
                "drop cast if exists (varchar as " + name + ")",
                "drop cast if exists (" + name + " as varchar)",
                "drop type " + name);
    }

    @Override
    public List<Statement> renameEnum(Operation.RenameEnum operation) {
        return sql("alter type " + text.quote(operation.before()) + " rename to "
                + text.quote(operation.after().name()));
    }

    @Override
    public List<Statement> alterComposite(Operation.AlterComposite operation) {
        AlterCompositeDdl ddl = new AlterCompositeDdl(text, operation);
        return AlterCompositeDdl.inPlace(operation) ? sql(ddl.inPlace().toArray(String[]::new)) : sql(ddl.swap());
    }

    @Override
    public List<Statement> moveEnum(Operation.MoveEnum operation) {
        return sql(inPlace.move("type", operation.before(), operation.after()));
    }

    @Override
    public List<Statement> moveSequence(Operation.MoveSequence operation) {
        return sql(inPlace.move("sequence", operation.before(), operation.after()));
    }

    @Override
    public List<Statement> moveTable(Operation.MoveTable operation) {
        return sql(inPlace.move("table", operation.before(), operation.after()));
    }

    @Override
    public List<Statement> alterTable(Operation.AlterTable operation) {
        return inPlace.options(operation).stream()
                .map(change -> new Statement(alter(operation.table(), change)))
                .toList();
    }

    @Override
    public List<Statement> alterConstraint(Operation.AlterConstraint operation) {
        return inPlace.constraint(operation.before(), operation.after())
                .map(change -> sql(alter(operation.table(), change)))
                .orElseGet(() -> super.alterConstraint(operation));
    }

    /** In a transaction of its own: it lets others write while it reads all rows, and what was done before may not. */
    @Override
    public List<Statement> validateConstraint(Operation.ValidateConstraint operation) {
        return List.of(new Statement(
                alter(operation.table(), "validate constraint " + text.quote(operation.name())),
                Statement.Transactionality.OPENS,
                new Recovery.RolledBack(),
                Statement.Waiting.ASIDE));
    }

    @Override
    public List<Statement> addUnique(Operation.AddUnique operation) {
        String index = operation.index();
        return index == null
                ? super.addUnique(operation)
                : sql(alter(operation.table(), "add " + text.usingIndex(operation.unique(), index)));
    }

    @Override
    public List<Statement> alterIndex(Operation.AlterIndex operation) {
        return inPlace.index(operation.table(), operation.before(), operation.after())
                .map(statements -> sql(statements.toArray(String[]::new)))
                .orElseGet(() -> super.alterIndex(operation));
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
    public List<Statement> addColumn(Operation.AddColumn operation) {
        List<Statement> statements = new ArrayList<>(super.addColumn(operation));
        if (operation.column().comment() != null) {
            statements.add(comment(operation.table(), operation.column()));
        }
        return statements;
    }

    @Override
    public List<Statement> alterColumn(Operation.AlterColumn operation) {
        if (AlterColumnDdl.recreates(operation)) {
            List<Statement> statements = new ArrayList<>(dropColumn(new Operation.DropColumn(
                    operation.table(), operation.before().name(), operation.before())));
            statements.addAll(addColumn(new Operation.AddColumn(operation.table(), operation.after())));
            return statements;
        }
        List<Statement> statements = new ArrayList<>();
        new AlterColumnDdl(text, operation).statements().forEach(action -> statements.addAll(sql(action)));
        String before = operation.before().comment();
        String after = operation.after().comment();
        if (after == null ? before != null : !after.equals(before)) {
            statements.add(comment(operation.table(), operation.after()));
        }
        return statements;
    }
}
