package dev.autogen.operation;

import java.util.ArrayList;
import java.util.List;

/** The opposite of each operation. */
@SuppressWarnings("ArgumentSelectionDefectChecker") // swapping before and after is the point
sealed class Reversal implements OperationVisitor<Operation> permits BriefReversal {

    static final Reversal VISITOR = new Reversal();

    Reversal() {}

    private static Operation unknown(String what) {
        return new Operation.Irreversible("the definition of " + what + " is not recorded");
    }

    @Override
    public Operation createSchema(Operation.CreateSchema operation) {
        return new Operation.DropSchema(operation.schema());
    }

    @Override
    public Operation dropSchema(Operation.DropSchema operation) {
        return new Operation.CreateSchema(operation.schema());
    }

    @Override
    public Operation createEnum(Operation.CreateEnum operation) {
        return new Operation.DropEnum(operation.type().name(), operation.type());
    }

    @Override
    public Operation alterEnum(Operation.AlterEnum operation) {
        return new Operation.AlterEnum(operation.after(), operation.before());
    }

    @Override
    public Operation renameEnum(Operation.RenameEnum operation) {
        return new Operation.RenameEnum(operation.after(), operation.before());
    }

    @Override
    public Operation dropEnum(Operation.DropEnum operation) {
        return operation.before() == null
                ? unknown("type " + operation.name())
                : new Operation.CreateEnum(operation.before());
    }

    @Override
    public Operation createComposite(Operation.CreateComposite operation) {
        return new Operation.DropComposite(operation.type().name(), operation.type());
    }

    @Override
    public Operation alterComposite(Operation.AlterComposite operation) {
        return new Operation.AlterComposite(operation.after(), operation.before());
    }

    @Override
    public Operation dropComposite(Operation.DropComposite operation) {
        return operation.before() == null
                ? unknown("type " + operation.name())
                : new Operation.CreateComposite(operation.before());
    }

    @Override
    public Operation createSequence(Operation.CreateSequence operation) {
        return new Operation.DropSequence(operation.sequence().name(), operation.sequence());
    }

    @Override
    public Operation alterSequence(Operation.AlterSequence operation) {
        return new Operation.AlterSequence(operation.after(), operation.before());
    }

    @Override
    public Operation renameSequence(Operation.RenameSequence operation) {
        return new Operation.RenameSequence(operation.after(), operation.before());
    }

    @Override
    public Operation dropSequence(Operation.DropSequence operation) {
        return operation.before() == null
                ? unknown("sequence " + operation.name())
                : new Operation.CreateSequence(operation.before());
    }

    @Override
    public Operation moveEnum(Operation.MoveEnum operation) {
        return new Operation.MoveEnum(operation.after(), operation.before());
    }

    @Override
    public Operation moveSequence(Operation.MoveSequence operation) {
        return new Operation.MoveSequence(operation.after(), operation.before());
    }

    @Override
    public Operation createTable(Operation.CreateTable operation) {
        return new Operation.DropTable(operation.table().name(), operation.table());
    }

    @Override
    public Operation dropTable(Operation.DropTable operation) {
        return operation.before() == null
                ? unknown("table " + operation.table())
                : new Operation.CreateTable(operation.before());
    }

    @Override
    public Operation renameTable(Operation.RenameTable operation) {
        return new Operation.RenameTable(operation.after(), operation.before());
    }

    @Override
    public Operation moveTable(Operation.MoveTable operation) {
        return new Operation.MoveTable(operation.after(), operation.before());
    }

    @Override
    public Operation alterTable(Operation.AlterTable operation) {
        return new Operation.AlterTable(operation.table(), operation.after(), operation.before());
    }

    @Override
    public Operation commentOnTable(Operation.CommentOnTable operation) {
        return new Operation.CommentOnTable(operation.table(), operation.after(), operation.before());
    }

    @Override
    public Operation addColumn(Operation.AddColumn operation) {
        return new Operation.DropColumn(operation.table(), operation.column().name(), operation.column());
    }

    @Override
    public Operation alterColumn(Operation.AlterColumn operation) {
        return new Operation.AlterColumn(operation.table(), operation.after(), operation.before());
    }

    @Override
    public Operation renameColumn(Operation.RenameColumn operation) {
        return new Operation.RenameColumn(operation.table(), operation.after(), operation.before());
    }

    @Override
    public Operation dropColumn(Operation.DropColumn operation) {
        return operation.before() == null
                ? unknown("column " + operation.table() + "." + operation.column())
                : new Operation.AddColumn(operation.table(), operation.before());
    }

    @Override
    public Operation addPrimaryKey(Operation.AddPrimaryKey operation) {
        return new Operation.DropPrimaryKey(
                operation.table(), operation.primaryKey().name().text(), operation.primaryKey());
    }

    @Override
    public Operation dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return operation.before() == null
                ? unknown("primary key " + operation.name())
                : new Operation.AddPrimaryKey(operation.table(), operation.before());
    }

    @Override
    public Operation addUnique(Operation.AddUnique operation) {
        return new Operation.DropUnique(
                operation.table(), operation.unique().name().text(), operation.unique());
    }

    @Override
    public Operation dropUnique(Operation.DropUnique operation) {
        return operation.before() == null
                ? unknown("unique constraint " + operation.name())
                : new Operation.AddUnique(operation.table(), operation.before());
    }

    @Override
    public Operation addForeignKey(Operation.AddForeignKey operation) {
        return new Operation.DropForeignKey(
                operation.table(), operation.foreignKey().name().text(), operation.foreignKey());
    }

    @Override
    public Operation dropForeignKey(Operation.DropForeignKey operation) {
        return operation.before() == null
                ? unknown("foreign key " + operation.name())
                : new Operation.AddForeignKey(operation.table(), operation.before());
    }

    @Override
    public Operation addCheck(Operation.AddCheck operation) {
        return new Operation.DropCheck(
                operation.table(), operation.check().name().text(), operation.check());
    }

    @Override
    public Operation dropCheck(Operation.DropCheck operation) {
        return operation.before() == null
                ? unknown("check " + operation.name())
                : new Operation.AddCheck(operation.table(), operation.before());
    }

    @Override
    public Operation addExclusion(Operation.AddExclusion operation) {
        return new Operation.DropExclusion(
                operation.table(), operation.exclusion().name().text(), operation.exclusion());
    }

    @Override
    public Operation dropExclusion(Operation.DropExclusion operation) {
        return operation.before() == null
                ? unknown("exclusion constraint " + operation.name())
                : new Operation.AddExclusion(operation.table(), operation.before());
    }

    @Override
    public Operation alterConstraint(Operation.AlterConstraint operation) {
        return new Operation.AlterConstraint(operation.table(), operation.after(), operation.before());
    }

    @Override
    public Operation validateConstraint(Operation.ValidateConstraint operation) {
        // what has been found to hold goes on to hold, and looking again changes nothing
        return operation;
    }

    @Override
    public Operation renameConstraint(Operation.RenameConstraint operation) {
        return new Operation.RenameConstraint(operation.table(), operation.after(), operation.before());
    }

    @Override
    public Operation createIndex(Operation.CreateIndex operation) {
        return new Operation.DropIndex(
                operation.table(), operation.index().name().text(), operation.index(), operation.concurrency());
    }

    @Override
    public Operation alterIndex(Operation.AlterIndex operation) {
        return new Operation.AlterIndex(operation.table(), operation.after(), operation.before());
    }

    @Override
    public Operation dropIndex(Operation.DropIndex operation) {
        return operation.before() == null
                ? unknown("index " + operation.name())
                : new Operation.CreateIndex(operation.table(), operation.before(), operation.concurrency());
    }

    @Override
    public Operation renameIndex(Operation.RenameIndex operation) {
        return new Operation.RenameIndex(operation.table(), operation.after(), operation.before());
    }

    @Override
    public Operation execute(Operation.Execute operation) {
        return new Operation.Irreversible("an SQL statement of its own has no known opposite: " + operation.sql());
    }

    @Override
    public Operation bulkInsert(Operation.BulkInsert operation) {
        return new Operation.Irreversible("rows inserted into " + operation.table()
                + " may have been changed since, or been there before: say which to delete");
    }

    @Override
    public Operation run(Operation.Run operation) {
        return new Operation.Irreversible("a step of code has no known opposite: " + operation.name());
    }

    @Override
    public Operation inBatches(Operation.InBatches operation) {
        return new Operation.Irreversible("an SQL statement of its own has no known opposite: " + operation.sql());
    }

    @Override
    public Operation requireNoNulls(Operation.RequireNoNulls operation) {
        // what was required on the way there need not hold on the way back, and looking again changes nothing
        return operation;
    }

    @Override
    public Operation proposed(Operation.Proposed operation) {
        return new Operation.Proposed(operation.operation().accept(this));
    }

    @Override
    public Operation on(Operation.On operation) {
        List<Operation> back = new ArrayList<>();
        operation.operations().forEach(step -> back.add(0, step.reverse()));
        return new Operation.On(operation.product(), back);
    }

    @Override
    public Operation timeouts(Operation.Timeouts operation) {
        return operation;
    }

    @Override
    public Operation custom(CustomOperation operation) {
        return operation.reverse();
    }

    @Override
    public Operation irreversible(Operation.Irreversible operation) {
        return operation;
    }
}
