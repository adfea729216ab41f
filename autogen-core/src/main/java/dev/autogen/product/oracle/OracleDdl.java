package dev.autogen.product.oracle;

import dev.autogen.dialect.AnsiDdl;
import dev.autogen.dialect.Needs;
import dev.autogen.dialect.Statement;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Concurrency;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Row;
import dev.autogen.operation.Value;
import dev.autogen.product.offline.OfflineMoments;
import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** DDL of Oracle. */
final class OracleDdl extends AnsiDdl {

    private static final OfflineMoments MOMENTS = new OfflineMoments(9);

    private final OracleText text;

    OracleDdl(OracleText text) {
        super(text);
        this.text = text;
    }

    /** A schema is a user there. */
    @Override
    public List<Statement> createSchema(Operation.CreateSchema operation) {
        throw noMeans(operation);
    }

    @Override
    public List<Statement> dropSchema(Operation.DropSchema operation) {
        throw noMeans(operation);
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
    public List<Statement> renameEnum(Operation.RenameEnum operation) {
        throw noMeans(operation);
    }

    @Override
    public List<Statement> dropEnum(Operation.DropEnum operation) {
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
    public List<Statement> dropComposite(Operation.DropComposite operation) {
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

    private static UnsupportedException noMeans(Operation operation) {
        return new UnsupportedException(OracleProduct.NAME + " has no means for '" + operation.describe()
                + "'; keep it to the databases that have them: op.on(...)");
    }

    /** It counts to 28 digits, whatever the type. */
    @Override
    public List<Statement> createSequence(Operation.CreateSequence operation) {
        return sql("create sequence " + text.quote(operation.sequence().name())
                + text.options(operation.sequence().options()));
    }

    /** ORA-02283: where it begins cannot be changed. */
    @Override
    public List<Statement> alterSequence(Operation.AlterSequence operation) {
        if (operation.before().options().start() != operation.after().options().start()) {
            throw new UnsupportedException(OracleProduct.NAME + " cannot change where sequence "
                    + operation.after().name() + " begins: drop it and create another");
        }
        String options =
                text.options(operation.before().options(), operation.after().options());
        return options.isEmpty()
                ? List.of()
                : sql("alter sequence " + text.quote(operation.after().name()) + options);
    }

    /** Only the owner can rename one, and names no schema. */
    @Override
    public List<Statement> renameSequence(Operation.RenameSequence operation) {
        if (operation.before().schema() != null) {
            throw noMeans(operation);
        }
        return sql("rename " + text.quote(operation.before().name()) + " to "
                + text.quote(operation.after().name()));
    }

    @Override
    protected List<Statement> comments(Table table) {
        List<Statement> statements = new ArrayList<>();
        if (table.comment() != null) {
            statements.addAll(commentOnTable(new Operation.CommentOnTable(table.name(), null, table.comment())));
        }
        table.columns().stream()
                .filter(column -> column.comment() != null)
                .forEach(column -> statements.add(comment(table.name(), column.name(), column.comment())));
        return statements;
    }

    /** An empty one is none. */
    @Override
    public List<Statement> commentOnTable(Operation.CommentOnTable operation) {
        return sql("comment on table " + text.quote(operation.table()) + " is "
                + OracleComments.literal(operation.after(), operation.table().toString()));
    }

    private Statement comment(ObjectName table, String column, @Nullable String comment) {
        return new Statement("comment on column " + text.quote(table) + "." + text.quote(column) + " is "
                + OracleComments.literal(comment, table + "." + column));
    }

    /** It has no options that could differ. */
    @Override
    public List<Statement> alterTable(Operation.AlterTable operation) {
        return List.of();
    }

    @Override
    public List<Statement> addColumn(Operation.AddColumn operation) {
        Column column = operation.column();
        List<Statement> statements = new ArrayList<>(sql(alter(operation.table(), "add " + text.definition(column))));
        if (column.comment() != null) {
            statements.add(comment(operation.table(), column.name(), column.comment()));
        }
        return statements;
    }

    @Override
    public List<Statement> alterColumn(Operation.AlterColumn operation) {
        List<Statement> statements = new ArrayList<>(new OracleColumnDdl(text).alter(operation));
        @Nullable String before = operation.before().comment();
        @Nullable String after = operation.after().comment();
        if (before == null ? after != null : !before.equals(after)) {
            statements.add(comment(operation.table(), operation.after().name(), after));
        }
        return statements;
    }

    @Override
    public List<Statement> addUnique(Operation.AddUnique operation) {
        if (operation.index() == null) {
            return super.addUnique(operation);
        }
        return sql(alter(
                operation.table(),
                "add " + text.definition(operation.unique()) + " using index "
                        + text.quote(operation.table().name(operation.index()))));
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

    @Override
    public List<Statement> validateConstraint(Operation.ValidateConstraint operation) {
        return sql(alter(operation.table(), "enable validate constraint " + text.quote(operation.name())));
    }

    @Override
    public List<Statement> createIndex(Operation.CreateIndex operation) {
        Index index = operation.index();
        if (isLeftOut(index)) {
            return List.of();
        }
        return sql("create " + (index.unique() ? "unique " : "") + "index "
                + text.quote(operation.table().name(index.name().text())) + " on " + text.quote(operation.table()) + " "
                + index.keys().stream().map(text::key).collect(Collectors.joining(", ", "(", ")"))
                + (operation.concurrency() == Concurrency.CONCURRENTLY ? " online" : ""));
    }

    static boolean isLeftOut(Index index) {
        boolean equal = index.nulls() == UniqueConstraint.Nulls.NOT_DISTINCT && !index.unique();
        return equal
                || !OracleDialect.CAPABILITIES.containsAll(Needs.of(index))
                || index.keys().stream().anyMatch(key -> key.collation() != null);
    }

    /** One that was left out is not there. */
    @Override
    public List<Statement> dropIndex(Operation.DropIndex operation) {
        Index before = operation.before();
        if (before != null && isLeftOut(before)) {
            return List.of();
        }
        return sql("drop index " + text.quote(operation.table().name(operation.name()))
                + (operation.concurrency() == Concurrency.CONCURRENTLY ? " online" : ""));
    }

    @Override
    public List<Statement> execute(Operation.Execute operation) {
        return OracleScript.statements(operation.sql()).stream()
                .map(Statement::new)
                .toList();
    }

    /** Several rows in one statement are known to version 23 alone. */
    @Override
    public List<Statement> bulkInsert(Operation.BulkInsert operation) {
        String into =
                "insert into " + text.quote(operation.table()) + " " + text.list(operation.columns()) + " values ";
        return operation.rows().stream()
                .map(Row::values)
                .map(values -> new Statement(
                        into + values.stream().map(this::literal).collect(Collectors.joining(", ", "(", ")"))))
                .toList();
    }

    @Override
    protected String literal(Value value) {
        return switch (value.kind()) {
            case TRUTH ->
                text.types().hasBoolean() ? value.text() : value.text().equals("true") ? "1" : "0";
            case BYTES -> "hextoraw('" + value.text() + "')";
            case UUID -> "hextoraw('" + value.text().replace("-", "") + "')";
            case TIME -> "timestamp " + text.literal("1970-01-01 " + MOMENTS.time(value.text()));
            case TIMESTAMP -> "timestamp " + text.literal(MOMENTS.local(value.text()));
            case TIMESTAMP_WITH_TIME_ZONE -> "timestamp " + text.literal(MOMENTS.zoned(value.text()));
            default -> super.literal(value);
        };
    }

    @Override
    public List<Statement> requireNoNulls(Operation.RequireNoNulls operation) {
        return sql("declare\n    missing number;\nbegin\n    select count(*) into missing from "
                + text.quote(operation.table()) + " where " + text.quote(operation.column())
                + " is null and rownum = 1;\n    if missing > 0 then\n        "
                + OracleServerSql.fail(
                        "rows of table " + operation.table() + " have no value in column "
                                + operation.column()
                                + " (an empty text is none): say in the revision, before it requires a value of them, what they get")
                + "\n    end if;\nend;");
    }
}
