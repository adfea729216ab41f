package dev.autogen.product.sqlserver;

import dev.autogen.dialect.AnsiDdl;
import dev.autogen.dialect.Needs;
import dev.autogen.dialect.Statement;
import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Concurrency;
import dev.autogen.operation.Operation;
import dev.autogen.operation.Value;
import dev.autogen.product.offline.OfflineMoments;
import dev.autogen.schema.Check;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** DDL of SQL Server. Each statement is a batch of its own. */
final class SqlServerDdl extends AnsiDdl {

    /** {@code datetime2} has seven digits. */
    private static final OfflineMoments MOMENTS = new OfflineMoments(7);

    private final SqlServerText text;
    private final SqlServerComments comments;

    SqlServerDdl(SqlServerText text) {
        super(text);
        this.text = text;
        this.comments = new SqlServerComments(text);
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
    public List<Statement> inBatches(Operation.InBatches operation) {
        throw noMeans(operation);
    }

    private static UnsupportedException noMeans(Operation operation) {
        return new UnsupportedException(SqlServerProduct.NAME + " has no means for '" + operation.describe() + "'");
    }

    /** Where it begins cannot be said anew without making it begin there again. */
    @Override
    public List<Statement> alterSequence(Operation.AlterSequence operation) {
        if (!operation.before().type().equals(operation.after().type())
                || operation.before().options().start()
                        != operation.after().options().start()) {
            throw new UnsupportedException(SqlServerProduct.NAME + " cannot change the type or the start of sequence "
                    + operation.after().name() + ": drop it and create another");
        }
        return text.options(operation.before().options(), operation.after().options())
                        .isEmpty()
                ? List.of()
                : super.alterSequence(operation);
    }

    @Override
    public List<Statement> renameSequence(Operation.RenameSequence operation) {
        return rename(text.quote(operation.before()), operation.after().name(), "OBJECT");
    }

    @Override
    public List<Statement> moveSequence(Operation.MoveSequence operation) {
        return move(operation.before(), operation.after());
    }

    @Override
    public List<Statement> moveTable(Operation.MoveTable operation) {
        return move(operation.before(), operation.after());
    }

    private List<Statement> move(ObjectName before, ObjectName after) {
        String schema = Objects.requireNonNullElse(after.schema(), SqlServerProduct.DEFAULT_SCHEMA);
        return sql("alter schema " + text.quote(schema) + " transfer " + text.quote(before));
    }

    private List<Statement> rename(String before, String after, String kind) {
        return sql("exec sys.sp_rename " + text.literal(before) + ", " + text.literal(after) + ", N'" + kind + "'");
    }

    /** Uniques of columns that may be null are indexes. */
    @Override
    public List<Statement> createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        List<UniqueConstraint> filtered = table.uniques().stream()
                .filter(unique -> unique.nulls() == UniqueConstraint.Nulls.DISTINCT
                        && unique.columns().stream()
                                .anyMatch(column -> table.findColumn(column)
                                        .map(Column::nullable)
                                        .orElse(true)))
                .toList();
        List<UniqueConstraint> whole = new ArrayList<>(table.uniques());
        whole.removeAll(filtered);
        List<Statement> statements =
                new ArrayList<>(super.createTable(new Operation.CreateTable(table.uniques(whole))));
        filtered.forEach(unique -> statements.addAll(sql(filtered(table.name(), unique))));
        return statements;
    }

    private String filtered(ObjectName table, UniqueConstraint unique) {
        return "create unique nonclustered index " + text.quote(unique.name().text()) + " on " + text.quote(table) + " "
                + text.list(unique.columns()) + text.included(unique.included()) + " where "
                + haveValues(unique.columns().stream());
    }

    private String haveValues(Stream<String> columns) {
        return columns.map(column -> text.quote(column) + " is not null").collect(Collectors.joining(" and "));
    }

    @Override
    public List<Statement> renameTable(Operation.RenameTable operation) {
        return rename(text.quote(operation.before()), operation.after().name(), "OBJECT");
    }

    /** It has no options that could differ. */
    @Override
    public List<Statement> alterTable(Operation.AlterTable operation) {
        return List.of();
    }

    @Override
    protected List<Statement> comments(Table table) {
        List<Statement> statements = new ArrayList<>();
        comments.change(table.name(), null, null, table.comment())
                .map(Statement::new)
                .ifPresent(statements::add);
        table.columns().forEach(column -> statements.addAll(commented(table.name(), column)));
        return statements;
    }

    private List<Statement> commented(ObjectName table, Column column) {
        return comments.change(table, column.name(), null, column.comment()).map(Statement::new).stream()
                .toList();
    }

    @Override
    public List<Statement> commentOnTable(Operation.CommentOnTable operation) {
        return comments
                .change(operation.table(), null, operation.before(), operation.after())
                .map(Statement::new)
                .stream()
                .toList();
    }

    /** Rows that are there get the default also where the column may be null, as elsewhere. */
    @Override
    public List<Statement> addColumn(Operation.AddColumn operation) {
        Column column = operation.column();
        boolean filled = column.nullable() && column.defaultValue() != null;
        List<Statement> statements = new ArrayList<>(
                sql(alter(operation.table(), "add " + text.definition(column) + (filled ? " with values" : ""))));
        statements.addAll(commented(operation.table(), column));
        return statements;
    }

    @Override
    public List<Statement> alterColumn(Operation.AlterColumn operation) {
        return new SqlServerColumnDdl(text, comments).alter(operation);
    }

    @Override
    public List<Statement> renameColumn(Operation.RenameColumn operation) {
        return rename(
                text.quote(operation.table()) + "." + text.quote(operation.before()), operation.after(), "COLUMN");
    }

    @Override
    public List<Statement> dropColumn(Operation.DropColumn operation) {
        return sql(
                new SqlServerLookups(text, operation.table(), operation.column()).dropDependents(),
                alter(operation.table(), "drop column " + text.quote(operation.column())));
    }

    /** Only the server knows whether its columns may be null. */
    @Override
    public List<Statement> addUnique(Operation.AddUnique operation) {
        UniqueConstraint unique = operation.unique();
        List<Statement> statements = new ArrayList<>();
        if (operation.index() != null) {
            statements.addAll(
                    sql("drop index " + text.quote(operation.index()) + " on " + text.quote(operation.table())));
        }
        String constraint = alter(operation.table(), "add " + text.definition(unique));
        statements.addAll(sql(
                unique.nulls() == UniqueConstraint.Nulls.NOT_DISTINCT
                        ? constraint
                        : "if exists (select 1 from sys.columns where object_id = object_id("
                                + text.named(operation.table()) + ") and is_nullable = 1\n        and name in "
                                + unique.columns().stream()
                                        .map(text::literal)
                                        .collect(Collectors.joining(", ", "(", "))"))
                                + "\n    " + filtered(operation.table(), unique) + "\nelse\n    " + constraint));
        return statements;
    }

    @Override
    public List<Statement> dropUnique(Operation.DropUnique operation) {
        String name = text.quote(operation.name());
        return sql("if exists (select 1 from sys.key_constraints where parent_object_id = object_id("
                + text.named(operation.table()) + ") and name = " + text.literal(operation.name()) + ")\n    "
                + alter(operation.table(), "drop constraint " + name) + "\nelse\n    drop index " + name + " on "
                + text.quote(operation.table()));
    }

    @Override
    public List<Statement> addForeignKey(Operation.AddForeignKey operation) {
        ForeignKey key = operation.foreignKey();
        return sql(alter(operation.table(), unlooked(key.enforcement()) + "add " + text.definition(key)));
    }

    @Override
    public List<Statement> addCheck(Operation.AddCheck operation) {
        Check check = operation.check();
        return sql(alter(operation.table(), unlooked(check.enforcement()) + "add " + text.definition(check)));
    }

    private static String unlooked(Enforcement enforcement) {
        return enforcement == Enforcement.NOT_VALID ? "with nocheck " : "";
    }

    @Override
    public List<Statement> validateConstraint(Operation.ValidateConstraint operation) {
        return sql(alter(operation.table(), "with check check constraint " + text.quote(operation.name())));
    }

    @Override
    public List<Statement> alterConstraint(Operation.AlterConstraint operation) {
        ObjectName table = operation.table();
        Constraint after = operation.after();
        String name = operation.before().name().text();
        if (after instanceof UniqueConstraint unique) {
            List<Statement> statements = new ArrayList<>(dropUnique(new Operation.DropUnique(table, name, null)));
            statements.addAll(addUnique(new Operation.AddUnique(table, unique)));
            return statements;
        }
        Enforcement enforcement = after instanceof ForeignKey key
                ? key.enforcement()
                : after instanceof Check check ? check.enforcement() : Enforcement.VALID;
        return sql(
                alter(table, "drop constraint " + text.quote(name)),
                alter(table, unlooked(enforcement) + "add " + text.definition(after)));
    }

    /** A unique constraint may be an index. */
    @Override
    public List<Statement> renameConstraint(Operation.RenameConstraint operation) {
        ObjectName constraint = operation.table().name(operation.before());
        return sql("if object_id(" + text.named(constraint) + ") is not null\n    "
                + rename(text.quote(constraint), operation.after(), "OBJECT")
                        .get(0)
                        .sql() + "\nelse\n    "
                + renameIndex(new Operation.RenameIndex(operation.table(), operation.before(), operation.after()))
                        .get(0)
                        .sql());
    }

    @Override
    public List<Statement> createIndex(Operation.CreateIndex operation) {
        Index index = operation.index();
        if (isLeftOut(index)) {
            return List.of();
        }
        return sql("create " + (index.unique() ? "unique " : "") + "nonclustered index "
                + text.quote(index.name().text()) + " on " + text.quote(operation.table()) + " "
                + index.keys().stream().map(text::key).collect(Collectors.joining(", ", "(", ")"))
                + text.included(index.included())
                + predicate(index).map(condition -> " where " + condition).orElse("")
                + (operation.concurrency() == Concurrency.CONCURRENTLY ? " with (online = on)" : ""));
    }

    static boolean isLeftOut(Index index) {
        return !SqlServerDialect.CAPABILITIES.containsAll(Needs.of(index))
                || index.keys().stream().anyMatch(key -> key.collation() != null);
    }

    /** Two nulls are equal to it, so that they are left out where they should not be. */
    private Optional<String> predicate(Index index) {
        boolean distinct = index.unique() && index.nulls() == UniqueConstraint.Nulls.DISTINCT;
        String own = distinct ? haveValues(index.keys().stream().map(Index.Key::text)) : "";
        if (index.predicate() == null) {
            return distinct ? Optional.of(own) : Optional.empty();
        }
        return Optional.of(distinct ? "(" + index.predicate() + ") and " + own : index.predicate());
    }

    /** It may be one that was left out. */
    @Override
    public List<Statement> dropIndex(Operation.DropIndex operation) {
        return sql("drop index if exists " + text.quote(operation.name()) + " on " + text.quote(operation.table()));
    }

    @Override
    public List<Statement> renameIndex(Operation.RenameIndex operation) {
        return rename(text.quote(operation.table()) + "." + text.quote(operation.before()), operation.after(), "INDEX");
    }

    /** An identity column takes a value only where the session says so, and only one table at a time does. */
    @Override
    public List<Statement> bulkInsert(Operation.BulkInsert operation) {
        String table = text.quote(operation.table());
        String ifIdentity = "if exists (select 1 from sys.identity_columns where object_id = object_id("
                + text.named(operation.table()) + ")\n        and name in "
                + operation.columns().stream().map(text::literal).collect(Collectors.joining(", ", "(", "))"))
                + "\n    set identity_insert " + table;
        List<Statement> statements = new ArrayList<>(sql(ifIdentity + " on"));
        statements.addAll(super.bulkInsert(operation));
        statements.addAll(sql(ifIdentity + " off"));
        return operation.rows().isEmpty() ? List.of() : statements;
    }

    @Override
    protected String literal(Value value) {
        return switch (value.kind()) {
            case TRUTH -> value.text().equals("true") ? "1" : "0";
            case BYTES -> "0x" + value.text();
            case DATE -> "cast(" + text.literal(value.text()) + " as date)";
            case TIME -> "cast(" + text.literal(MOMENTS.time(value.text())) + " as time)";
            case TIMESTAMP -> "cast(" + text.literal(MOMENTS.local(value.text())) + " as datetime2)";
            case TIMESTAMP_WITH_TIME_ZONE ->
                "cast(" + text.literal(MOMENTS.zoned(value.text())) + " as datetimeoffset)";
            default -> super.literal(value);
        };
    }

    @Override
    public List<Statement> requireNoNulls(Operation.RequireNoNulls operation) {
        return sql("if exists (select 1 from " + text.quote(operation.table()) + " where "
                + text.quote(operation.column()) + " is null)\n    "
                + SqlServerServerSql.fail(
                        "rows of table " + operation.table() + " have no value in column " + operation.column()
                                + ": say in the revision, before it requires a value of them, what they get"));
    }
}
