package dev.autogen.operation;

import static dev.autogen.operation.Phrases.attributes;
import static dev.autogen.operation.Phrases.changes;
import static dev.autogen.operation.Phrases.column;
import static dev.autogen.operation.Phrases.condition;
import static dev.autogen.operation.Phrases.definition;
import static dev.autogen.operation.Phrases.keys;
import static dev.autogen.operation.Phrases.kind;
import static dev.autogen.operation.Phrases.primary;
import static dev.autogen.operation.Phrases.reference;
import static dev.autogen.operation.Phrases.sequence;
import static dev.autogen.operation.Phrases.text;
import static dev.autogen.operation.Phrases.to;
import static dev.autogen.operation.Phrases.unique;

import java.util.Locale;
import java.util.stream.Collectors;

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
    public String renameEnum(Operation.RenameEnum operation) {
        return "rename enum " + operation.before() + " to " + operation.after().name();
    }

    @Override
    public String dropEnum(Operation.DropEnum operation) {
        return "drop enum " + operation.name();
    }

    @Override
    public String createComposite(Operation.CreateComposite operation) {
        return "create composite " + operation.type().name() + " " + attributes(operation.type());
    }

    @Override
    public String alterComposite(Operation.AlterComposite operation) {
        return "alter composite " + operation.after().name() + ": " + attributes(operation.before()) + " -> "
                + attributes(operation.after());
    }

    @Override
    public String dropComposite(Operation.DropComposite operation) {
        return "drop composite " + operation.name();
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
    public String renameSequence(Operation.RenameSequence operation) {
        return "rename sequence " + operation.before() + " to "
                + operation.after().name();
    }

    @Override
    public String dropSequence(Operation.DropSequence operation) {
        return "drop sequence " + operation.name();
    }

    @Override
    public String moveEnum(Operation.MoveEnum operation) {
        return "move enum " + operation.before() + to(operation.after());
    }

    @Override
    public String moveSequence(Operation.MoveSequence operation) {
        return "move sequence " + operation.before() + to(operation.after());
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
    public String moveTable(Operation.MoveTable operation) {
        return "move table " + operation.before() + to(operation.after());
    }

    @Override
    public String alterTable(Operation.AlterTable operation) {
        return "alter table " + operation.table() + ": " + changes(operation.before(), operation.after());
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
                + Phrases.on(operation.table(), operation.primaryKey().name().text())
                + primary(operation.primaryKey());
    }

    @Override
    public String dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return "drop primary key " + Phrases.on(operation.table(), operation.name());
    }

    @Override
    public String addUnique(Operation.AddUnique operation) {
        return "add unique "
                + Phrases.on(operation.table(), operation.unique().name().text()) + unique(operation.unique())
                + (operation.index() == null ? "" : " using index " + operation.index());
    }

    @Override
    public String dropUnique(Operation.DropUnique operation) {
        return "drop unique " + Phrases.on(operation.table(), operation.name());
    }

    @Override
    public String addForeignKey(Operation.AddForeignKey operation) {
        return "add foreign key "
                + Phrases.on(operation.table(), operation.foreignKey().name().text())
                + reference(operation.foreignKey());
    }

    @Override
    public String dropForeignKey(Operation.DropForeignKey operation) {
        return "drop foreign key " + Phrases.on(operation.table(), operation.name());
    }

    @Override
    public String addCheck(Operation.AddCheck operation) {
        return "add check "
                + Phrases.on(operation.table(), operation.check().name().text()) + condition(operation.check());
    }

    @Override
    public String dropCheck(Operation.DropCheck operation) {
        return "drop check " + Phrases.on(operation.table(), operation.name());
    }

    @Override
    public String addExclusion(Operation.AddExclusion operation) {
        return "add exclusion constraint "
                + Phrases.on(operation.table(), operation.exclusion().name().text()) + " ("
                + operation.exclusion().definition() + ")";
    }

    @Override
    public String dropExclusion(Operation.DropExclusion operation) {
        return "drop exclusion constraint " + Phrases.on(operation.table(), operation.name());
    }

    @Override
    public String alterConstraint(Operation.AlterConstraint operation) {
        return "alter " + kind(operation.before()) + " "
                + Phrases.on(operation.table(), operation.before().name().text()) + ":"
                + definition(operation.before()) + " ->" + definition(operation.after());
    }

    @Override
    public String validateConstraint(Operation.ValidateConstraint operation) {
        return "validate constraint " + Phrases.on(operation.table(), operation.name());
    }

    @Override
    public String renameConstraint(Operation.RenameConstraint operation) {
        return "rename constraint " + Phrases.on(operation.table(), operation.before()) + " to " + operation.after();
    }

    @Override
    public String createIndex(Operation.CreateIndex operation) {
        return "create " + (operation.index().unique() ? "unique index " : "index ")
                + Phrases.on(operation.table(), operation.index().name().text()) + keys(operation.index())
                + concurrently(operation.concurrency());
    }

    @Override
    public String alterIndex(Operation.AlterIndex operation) {
        return "alter index "
                + Phrases.on(operation.table(), operation.before().name().text()) + ":" + definition(operation.before())
                + " ->" + definition(operation.after());
    }

    @Override
    public String dropIndex(Operation.DropIndex operation) {
        return "drop index " + Phrases.on(operation.table(), operation.name()) + concurrently(operation.concurrency());
    }

    private static String concurrently(Concurrency concurrency) {
        return concurrency == Concurrency.CONCURRENTLY ? " concurrently" : "";
    }

    @Override
    public String renameIndex(Operation.RenameIndex operation) {
        return "rename index " + Phrases.on(operation.table(), operation.before()) + " to " + operation.after();
    }

    @Override
    public String execute(Operation.Execute operation) {
        return "execute " + operation.sql().strip().replaceAll("\\s+", " ");
    }

    @Override
    public String bulkInsert(Operation.BulkInsert operation) {
        int count = operation.rows().size();
        return "insert " + count + (count == 1 ? " row into " : " rows into ") + operation.table();
    }

    @Override
    public String run(Operation.Run operation) {
        return "run " + operation.name();
    }

    @Override
    public String inBatches(Operation.InBatches operation) {
        return "in batches of " + operation.batch().size() + " by "
                + String.join(", ", operation.batch().key()) + ": "
                + operation.sql().strip().replaceAll("\\s+", " ");
    }

    @Override
    public String requireNoNulls(Operation.RequireNoNulls operation) {
        return "require a value in every row of " + operation.table() + "." + operation.column();
    }

    @Override
    public String proposed(Operation.Proposed operation) {
        return "to be decided: " + operation.operation().describe();
    }

    @Override
    public String on(Operation.On operation) {
        return "on " + operation.product() + ": "
                + operation.operations().stream().map(Operation::describe).collect(Collectors.joining("; "));
    }

    @Override
    public String timeouts(Operation.Timeouts operation) {
        return operation.timeouts().stream()
                .map(timeout -> timeout.kind().name().toLowerCase(Locale.ROOT) + " timeout " + timeout.text())
                .collect(Collectors.joining(", ", "set ", " from here on"));
    }

    @Override
    public String custom(CustomOperation operation) {
        return operation.describe();
    }

    @Override
    public String irreversible(Operation.Irreversible operation) {
        return "irreversible: " + operation.reason();
    }
}
