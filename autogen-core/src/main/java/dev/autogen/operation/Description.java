package dev.autogen.operation;

import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Each operation as one line for a person. */
final class Description implements OperationVisitor<String> {

    static final Description VISITOR = new Description();

    private Description() {}

    @Override
    public String createSchema(Operation.CreateSchema operation) {
        return "create schema " + operation.schema();
    }

    @Override
    public String dropSchema(Operation.DropSchema operation) {
        return "drop schema " + operation.schema();
    }

    @Override
    public String createEnum(Operation.CreateEnum operation) {
        return "create enum " + operation.type().name() + " " + operation.type().values();
    }

    @Override
    public String alterEnum(Operation.AlterEnum operation) {
        return "alter enum " + operation.after().name() + ": "
                + operation.before().values() + " -> " + operation.after().values();
    }

    @Override
    public String dropEnum(Operation.DropEnum operation) {
        return "drop enum " + operation.name();
    }

    @Override
    public String createSequence(Operation.CreateSequence operation) {
        return "create sequence " + operation.sequence().name();
    }

    @Override
    public String alterSequence(Operation.AlterSequence operation) {
        return "alter sequence " + operation.after().name() + ": " + sequence(operation.before()) + " -> "
                + sequence(operation.after());
    }

    @Override
    public String dropSequence(Operation.DropSequence operation) {
        return "drop sequence " + operation.name();
    }

    @Override
    public String createTable(Operation.CreateTable operation) {
        return "create table " + operation.table().name();
    }

    @Override
    public String dropTable(Operation.DropTable operation) {
        return "drop table " + operation.table();
    }

    @Override
    public String renameTable(Operation.RenameTable operation) {
        return "rename table " + operation.before() + " to " + operation.after().name();
    }

    @Override
    public String commentOnTable(Operation.CommentOnTable operation) {
        return "comment on table " + operation.table() + ": " + text(operation.before()) + " -> "
                + text(operation.after());
    }

    @Override
    public String addColumn(Operation.AddColumn operation) {
        return "add column " + operation.table() + "." + column(operation.column());
    }

    @Override
    public String alterColumn(Operation.AlterColumn operation) {
        return "alter column " + operation.table() + "." + operation.after().name() + ": "
                + changes(operation.before(), operation.after());
    }

    @Override
    public String renameColumn(Operation.RenameColumn operation) {
        return "rename column " + operation.table() + "." + operation.before() + " to " + operation.after();
    }

    @Override
    public String dropColumn(Operation.DropColumn operation) {
        return "drop column " + operation.table() + "." + operation.column();
    }

    @Override
    public String addPrimaryKey(Operation.AddPrimaryKey operation) {
        return "add primary key "
                + on(operation.table(), operation.primaryKey().name().text())
                + columns(operation.primaryKey().columns());
    }

    @Override
    public String dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return "drop primary key " + on(operation.table(), operation.name());
    }

    @Override
    public String addUnique(Operation.AddUnique operation) {
        return "add unique " + on(operation.table(), operation.unique().name().text())
                + columns(operation.unique().columns());
    }

    @Override
    public String dropUnique(Operation.DropUnique operation) {
        return "drop unique " + on(operation.table(), operation.name());
    }

    @Override
    public String addForeignKey(Operation.AddForeignKey operation) {
        return "add foreign key "
                + on(operation.table(), operation.foreignKey().name().text())
                + columns(operation.foreignKey().columns()) + " references "
                + operation.foreignKey().target()
                + columns(operation.foreignKey().targetColumns());
    }

    @Override
    public String dropForeignKey(Operation.DropForeignKey operation) {
        return "drop foreign key " + on(operation.table(), operation.name());
    }

    @Override
    public String addCheck(Operation.AddCheck operation) {
        return "add check " + on(operation.table(), operation.check().name().text()) + " ("
                + operation.check().expression() + ")";
    }

    @Override
    public String dropCheck(Operation.DropCheck operation) {
        return "drop check " + on(operation.table(), operation.name());
    }

    @Override
    public String renameConstraint(Operation.RenameConstraint operation) {
        return "rename constraint " + on(operation.table(), operation.before()) + " to " + operation.after();
    }

    @Override
    public String createIndex(Operation.CreateIndex operation) {
        return "create " + (operation.index().unique() ? "unique index " : "index ")
                + on(operation.table(), operation.index().name().text()) + keys(operation.index());
    }

    @Override
    public String dropIndex(Operation.DropIndex operation) {
        return "drop index " + on(operation.table(), operation.name());
    }

    @Override
    public String renameIndex(Operation.RenameIndex operation) {
        return "rename index " + on(operation.table(), operation.before()) + " to " + operation.after();
    }

    @Override
    public String execute(Operation.Execute operation) {
        return "execute " + operation.sql().strip().replaceAll("\\s+", " ");
    }

    @Override
    public String irreversible(Operation.Irreversible operation) {
        return "irreversible: " + operation.reason();
    }

    private static String on(ObjectName table, String name) {
        return name + " on " + table;
    }

    private static String columns(List<String> columns) {
        return columns.stream().collect(Collectors.joining(", ", " (", ")"));
    }

    private static String keys(Index index) {
        String keys = index.keys().stream()
                .map(key -> key.text() + (key.direction() == Index.Direction.DESCENDING ? " desc" : ""))
                .collect(Collectors.joining(", ", " (", ")"));
        return index.predicate() == null ? keys : keys + " where " + index.predicate();
    }

    private static String column(Column column) {
        StringBuilder text = new StringBuilder(column.name()).append(' ').append(column.type());
        column.findIdentity().ifPresent(identity -> text.append(" identity"));
        column.findComputed().ifPresent(computed -> text.append(" as ").append(computed.expression()));
        if (!column.nullable()) {
            text.append(" not null");
        }
        if (column.defaultValue() != null) {
            text.append(" default ").append(column.defaultValue());
        }
        return text.toString();
    }

    private static String changes(Column before, Column after) {
        List<String> changes = new ArrayList<>();
        if (!before.type().equals(after.type())) {
            changes.add("type " + before.type() + " -> " + after.type());
        }
        if (before.nullable() != after.nullable()) {
            changes.add(after.nullable() ? "not null -> null" : "null -> not null");
        }
        if (!Objects.equals(before.defaultValue(), after.defaultValue())) {
            changes.add("default " + none(before.defaultValue()) + " -> " + none(after.defaultValue()));
        }
        if (!Objects.equals(before.generation(), after.generation())) {
            changes.add("generation " + generation(before) + " -> " + generation(after));
        }
        if (!Objects.equals(before.collation(), after.collation())) {
            changes.add("collation " + none(before.collation()) + " -> " + none(after.collation()));
        }
        if (!Objects.equals(before.comment(), after.comment())) {
            changes.add("comment " + text(before.comment()) + " -> " + text(after.comment()));
        }
        return String.join(", ", changes);
    }

    private static String generation(Column column) {
        return column.findIdentity()
                .map(identity -> "identity (" + options(identity.options()) + ")")
                .or(() -> column.findComputed().map(computed -> "as " + computed.expression()))
                .orElse("none");
    }

    private static String sequence(Sequence sequence) {
        return sequence.type() + " " + options(sequence.options());
    }

    private static String options(SequenceOptions options) {
        return "start " + options.start() + " increment " + options.increment()
                + (options.minimum() == null ? "" : " minimum " + options.minimum())
                + (options.maximum() == null ? "" : " maximum " + options.maximum())
                + (options.cache() == 1 ? "" : " cache " + options.cache())
                + (options.cycle() ? " cycle" : "");
    }

    private static String none(@Nullable String text) {
        return text == null ? "none" : text;
    }

    private static String text(@Nullable String text) {
        return text == null ? "none" : '"' + text + '"';
    }
}
