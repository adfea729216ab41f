package dev.autogen.dialect;

import dev.autogen.error.AutogenException;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.CustomOperation;
import dev.autogen.operation.CustomStatement;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OperationVisitor;
import dev.autogen.operation.Value;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueConstraint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** DDL as the SQL standard has it; a database overrides what it spells in its own way. */
public abstract class AnsiDdl implements OperationVisitor<List<Statement>> {

    /** How many rows one statement inserts at most. */
    private static final int ROWS = 500;

    private final SqlText text;

    protected AnsiDdl(SqlText text) {
        this.text = text;
    }

    protected static List<Statement> sql(String... statements) {
        List<Statement> result = new ArrayList<>();
        for (String statement : statements) {
            result.add(new Statement(statement));
        }
        return result;
    }

    protected final String alter(ObjectName table, String what) {
        return "alter table " + text.quote(table) + " " + what;
    }

    @Override
    public List<Statement> createSchema(Operation.CreateSchema operation) {
        return sql("create schema " + text.quote(operation.schema()));
    }

    @Override
    public List<Statement> dropSchema(Operation.DropSchema operation) {
        return sql("drop schema " + text.quote(operation.schema()));
    }

    @Override
    public List<Statement> createComposite(Operation.CreateComposite operation) {
        return sql("create type " + text.quote(operation.type().name()) + " as "
                + operation.type().attributes().stream()
                        .map(attribute -> text.quote(attribute.name()) + " " + text.type(attribute.type()))
                        .collect(Collectors.joining(", ", "(", ")")));
    }

    @Override
    public List<Statement> dropComposite(Operation.DropComposite operation) {
        return sql("drop type " + text.quote(operation.name()));
    }

    @Override
    public List<Statement> createSequence(Operation.CreateSequence operation) {
        return sql("create sequence " + text.quote(operation.sequence().name()) + " as "
                + text.type(operation.sequence().type())
                + text.options(operation.sequence().options()));
    }

    @Override
    public List<Statement> alterSequence(Operation.AlterSequence operation) {
        String type = operation.before().type().equals(operation.after().type())
                ? ""
                : " as " + text.type(operation.after().type());
        return sql("alter sequence " + text.quote(operation.after().name()) + type
                + text.options(operation.before().options(), operation.after().options()));
    }

    @Override
    public List<Statement> renameSequence(Operation.RenameSequence operation) {
        return sql("alter sequence " + text.quote(operation.before()) + " rename to "
                + text.quote(operation.after().name()));
    }

    @Override
    public List<Statement> dropSequence(Operation.DropSequence operation) {
        return sql("drop sequence " + text.quote(operation.name()));
    }

    @Override
    public List<Statement> createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        List<String> lines = new ArrayList<>();
        boolean unlogged = table.options().persistence() == TableOptions.Persistence.UNLOGGED;
        table.columns().forEach(column -> lines.add(text.definition(column)));
        table.constraints().forEach(constraint -> lines.add(text.definition(constraint)));
        List<Statement> statements = new ArrayList<>(
                sql("create " + (unlogged ? "unlogged " : "") + "table " + text.quote(table.name()) + " ("
                        + (lines.isEmpty() ? "" : "\n    " + String.join(",\n    ", lines) + "\n") + ")"
                        + text.options(table.options())));
        statements.addAll(comments(table));
        table.indexes()
                .forEach(index -> statements.addAll(createIndex(new Operation.CreateIndex(table.name(), index))));
        return statements;
    }

    /** The comments of a table that has just been created, and of its columns. */
    protected abstract List<Statement> comments(Table table);

    @Override
    public List<Statement> dropTable(Operation.DropTable operation) {
        return sql("drop table " + text.quote(operation.table()));
    }

    @Override
    public List<Statement> renameTable(Operation.RenameTable operation) {
        return sql(alter(
                operation.before(), "rename to " + text.quote(operation.after().name())));
    }

    @Override
    public List<Statement> addColumn(Operation.AddColumn operation) {
        return sql(alter(operation.table(), "add column " + text.definition(operation.column())));
    }

    @Override
    public List<Statement> renameColumn(Operation.RenameColumn operation) {
        return sql(alter(
                operation.table(),
                "rename column " + text.quote(operation.before()) + " to " + text.quote(operation.after())));
    }

    @Override
    public List<Statement> dropColumn(Operation.DropColumn operation) {
        return sql(alter(operation.table(), "drop column " + text.quote(operation.column())));
    }

    @Override
    public List<Statement> addPrimaryKey(Operation.AddPrimaryKey operation) {
        return add(operation.table(), operation.primaryKey());
    }

    @Override
    public List<Statement> dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return drop(operation.table(), operation.name());
    }

    @Override
    public List<Statement> addUnique(Operation.AddUnique operation) {
        return add(operation.table(), operation.unique());
    }

    @Override
    public List<Statement> dropUnique(Operation.DropUnique operation) {
        return drop(operation.table(), operation.name());
    }

    @Override
    public List<Statement> addForeignKey(Operation.AddForeignKey operation) {
        return add(operation.table(), operation.foreignKey());
    }

    @Override
    public List<Statement> dropForeignKey(Operation.DropForeignKey operation) {
        return drop(operation.table(), operation.name());
    }

    @Override
    public List<Statement> addCheck(Operation.AddCheck operation) {
        return add(operation.table(), operation.check());
    }

    @Override
    public List<Statement> dropCheck(Operation.DropCheck operation) {
        return drop(operation.table(), operation.name());
    }

    private List<Statement> add(ObjectName table, Constraint constraint) {
        return sql(alter(table, "add " + text.definition(constraint)));
    }

    private List<Statement> drop(ObjectName table, String constraint) {
        return sql(alter(table, "drop constraint " + text.quote(constraint)));
    }

    @Override
    public List<Statement> addExclusion(Operation.AddExclusion operation) {
        return add(operation.table(), operation.exclusion());
    }

    @Override
    public List<Statement> dropExclusion(Operation.DropExclusion operation) {
        return drop(operation.table(), operation.name());
    }

    @Override
    public List<Statement> alterConstraint(Operation.AlterConstraint operation) {
        return sql(alter(
                operation.table(),
                "drop constraint " + text.quote(operation.before().name().text()) + ", add "
                        + text.definition(operation.after())));
    }

    @Override
    public List<Statement> renameConstraint(Operation.RenameConstraint operation) {
        return sql(alter(
                operation.table(),
                "rename constraint " + text.quote(operation.before()) + " to " + text.quote(operation.after())));
    }

    @Override
    public List<Statement> createIndex(Operation.CreateIndex operation) {
        Index index = operation.index();
        return sql("create " + (index.unique() ? "unique index " : "index ")
                + text.quote(index.name().text()) + " on "
                + text.quote(operation.table()) + " "
                + (index.method().equals(Index.BTREE) ? "" : "using " + text.quote(index.method()) + " ")
                + index.keys().stream().map(text::key).collect(Collectors.joining(", ", "(", ")"))
                + text.included(index.included())
                + (index.nulls() == UniqueConstraint.Nulls.NOT_DISTINCT ? " nulls not distinct" : "")
                + SqlText.parameters(index.parameters())
                + (index.predicate() == null ? "" : " where " + index.predicate()));
    }

    @Override
    public List<Statement> alterIndex(Operation.AlterIndex operation) {
        List<Statement> statements = new ArrayList<>(dropIndex(new Operation.DropIndex(
                operation.table(), operation.before().name().text(), operation.before())));
        statements.addAll(createIndex(new Operation.CreateIndex(operation.table(), operation.after())));
        return statements;
    }

    @Override
    public List<Statement> dropIndex(Operation.DropIndex operation) {
        return sql("drop index " + text.quote(operation.table().name(operation.name())));
    }

    @Override
    public List<Statement> renameIndex(Operation.RenameIndex operation) {
        return sql("alter index " + text.quote(operation.table().name(operation.before())) + " rename to "
                + text.quote(operation.after()));
    }

    @Override
    public List<Statement> execute(Operation.Execute operation) {
        return sql(operation.sql());
    }

    @Override
    public List<Statement> bulkInsert(Operation.BulkInsert operation) {
        List<Statement> statements = new ArrayList<>();
        for (int from = 0; from < operation.rows().size(); from += ROWS) {
            String rows = operation
                    .rows()
                    .subList(from, Math.min(from + ROWS, operation.rows().size()))
                    .stream()
                    .map(row -> row.values().stream().map(this::literal).collect(Collectors.joining(", ", "(", ")")))
                    .collect(Collectors.joining(", "));
            statements.addAll(sql("insert into " + text.quote(operation.table()) + " " + text.list(operation.columns())
                    + " values " + rows));
        }
        return statements;
    }

    /** A value as the standard spells its type. */
    protected String literal(Value value) {
        return switch (value.kind()) {
            case NULL -> "null";
            case TEXT, UUID -> text.literal(value.text());
            case NUMBER -> new BigDecimal(value.text()).toPlainString();
            case TRUTH -> value.text();
            case BYTES -> "X" + text.literal(value.text());
            case DATE -> "date " + text.literal(value.text());
            case TIME -> "time " + text.literal(value.text());
            case TIMESTAMP -> "timestamp " + text.literal(value.text().replace('T', ' '));
            case TIMESTAMP_WITH_TIME_ZONE ->
                "timestamp with time zone " + text.literal(value.text().replace('T', ' '));
        };
    }

    /** A remark that stands where the code is run. */
    @Override
    public List<Statement> run(Operation.Run operation) {
        return sql("-- " + operation.describe());
    }

    /** Nothing: it is only proposed. */
    @Override
    public List<Statement> proposed(Operation.Proposed operation) {
        return List.of();
    }

    /** Never asked: what is for one product is taken apart before, see {@link Operation.On#chosen}. */
    @Override
    public List<Statement> on(Operation.On operation) {
        throw new IllegalStateException("what is done on " + operation.product() + " alone is taken apart before");
    }

    /** Nothing: they go with each statement that follows. */
    @Override
    public List<Statement> timeouts(Operation.Timeouts operation) {
        return List.of();
    }

    @Override
    public List<Statement> custom(CustomOperation operation) {
        try {
            return operation.sql(text).stream().map(AnsiDdl::statement).toList();
        } catch (AutogenException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            throw new UnsupportedException(
                    operation.getClass().getName() + " failed while it said its statements for " + text.dialect() + ": "
                            + e,
                    e);
        }
    }

    private static Statement statement(CustomStatement statement) {
        return switch (statement.standing()) {
            case IN_TRANSACTION -> new Statement(statement.sql());
            case ALONE ->
                Statement.alone(
                        statement.sql(),
                        new Recovery.Ask("see whether what it does is there: " + statement.sql()),
                        Statement.Waiting.IN_THE_WAY);
            case ALONE_REPEATABLE ->
                Statement.alone(statement.sql(), new Recovery.Repeat(), Statement.Waiting.IN_THE_WAY);
        };
    }

    /** Nothing: whoever runs a revision refuses it as a whole when this operation is in it. */
    @Override
    public List<Statement> irreversible(Operation.Irreversible operation) {
        return List.of();
    }
}
