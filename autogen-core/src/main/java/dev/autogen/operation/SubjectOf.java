package dev.autogen.operation;

import dev.autogen.operation.Subject.Change;

/** What each operation is about. */
final class SubjectOf implements OperationVisitor<Subject> {

    static final SubjectOf VISITOR = new SubjectOf();

    private SubjectOf() {}

    @Override
    public Subject createSchema(Operation.CreateSchema operation) {
        return new Subject(Change.ADD, operation.schema(), null, operation.schema());
    }

    @Override
    public Subject dropSchema(Operation.DropSchema operation) {
        return new Subject(Change.DROP, operation.schema(), null, operation.schema());
    }

    @Override
    public Subject createEnum(Operation.CreateEnum operation) {
        return Subject.of(Change.ADD, operation.type().name());
    }

    @Override
    public Subject alterEnum(Operation.AlterEnum operation) {
        return Subject.of(Change.ALTER, operation.after().name());
    }

    @Override
    public Subject renameEnum(Operation.RenameEnum operation) {
        return Subject.of(Change.ALTER, operation.before());
    }

    @Override
    public Subject dropEnum(Operation.DropEnum operation) {
        return Subject.of(Change.DROP, operation.name());
    }

    @Override
    public Subject createComposite(Operation.CreateComposite operation) {
        return Subject.of(Change.ADD, operation.type().name());
    }

    @Override
    public Subject alterComposite(Operation.AlterComposite operation) {
        return Subject.of(Change.ALTER, operation.after().name());
    }

    @Override
    public Subject dropComposite(Operation.DropComposite operation) {
        return Subject.of(Change.DROP, operation.name());
    }

    @Override
    public Subject createSequence(Operation.CreateSequence operation) {
        return Subject.of(Change.ADD, operation.sequence().name());
    }

    @Override
    public Subject alterSequence(Operation.AlterSequence operation) {
        return Subject.of(Change.ALTER, operation.after().name());
    }

    @Override
    public Subject renameSequence(Operation.RenameSequence operation) {
        return Subject.of(Change.ALTER, operation.before());
    }

    @Override
    public Subject dropSequence(Operation.DropSequence operation) {
        return Subject.of(Change.DROP, operation.name());
    }

    @Override
    public Subject moveEnum(Operation.MoveEnum operation) {
        return Subject.of(Change.ALTER, operation.before());
    }

    @Override
    public Subject moveSequence(Operation.MoveSequence operation) {
        return Subject.of(Change.ALTER, operation.before());
    }

    @Override
    public Subject createTable(Operation.CreateTable operation) {
        return Subject.table(Change.ADD, operation.table().name());
    }

    @Override
    public Subject dropTable(Operation.DropTable operation) {
        return Subject.table(Change.DROP, operation.table());
    }

    @Override
    public Subject renameTable(Operation.RenameTable operation) {
        return Subject.table(Change.ALTER, operation.before());
    }

    @Override
    public Subject moveTable(Operation.MoveTable operation) {
        return Subject.table(Change.ALTER, operation.before());
    }

    @Override
    public Subject alterTable(Operation.AlterTable operation) {
        return Subject.table(Change.ALTER, operation.table());
    }

    @Override
    public Subject commentOnTable(Operation.CommentOnTable operation) {
        return Subject.table(Change.ALTER, operation.table());
    }

    @Override
    public Subject addColumn(Operation.AddColumn operation) {
        return Subject.within(Change.ADD, operation.table(), operation.column().name());
    }

    @Override
    public Subject alterColumn(Operation.AlterColumn operation) {
        return Subject.within(Change.ALTER, operation.table(), operation.after().name());
    }

    @Override
    public Subject renameColumn(Operation.RenameColumn operation) {
        return Subject.within(Change.ALTER, operation.table(), operation.before());
    }

    @Override
    public Subject dropColumn(Operation.DropColumn operation) {
        return Subject.within(Change.DROP, operation.table(), operation.column());
    }

    @Override
    public Subject addPrimaryKey(Operation.AddPrimaryKey operation) {
        return Subject.within(
                Change.ADD, operation.table(), operation.primaryKey().name().text());
    }

    @Override
    public Subject dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return Subject.within(Change.DROP, operation.table(), operation.name());
    }

    @Override
    public Subject addUnique(Operation.AddUnique operation) {
        return Subject.within(
                Change.ADD, operation.table(), operation.unique().name().text());
    }

    @Override
    public Subject dropUnique(Operation.DropUnique operation) {
        return Subject.within(Change.DROP, operation.table(), operation.name());
    }

    @Override
    public Subject addForeignKey(Operation.AddForeignKey operation) {
        return Subject.within(
                Change.ADD, operation.table(), operation.foreignKey().name().text());
    }

    @Override
    public Subject dropForeignKey(Operation.DropForeignKey operation) {
        return Subject.within(Change.DROP, operation.table(), operation.name());
    }

    @Override
    public Subject addCheck(Operation.AddCheck operation) {
        return Subject.within(
                Change.ADD, operation.table(), operation.check().name().text());
    }

    @Override
    public Subject dropCheck(Operation.DropCheck operation) {
        return Subject.within(Change.DROP, operation.table(), operation.name());
    }

    @Override
    public Subject addExclusion(Operation.AddExclusion operation) {
        return Subject.within(
                Change.ADD, operation.table(), operation.exclusion().name().text());
    }

    @Override
    public Subject dropExclusion(Operation.DropExclusion operation) {
        return Subject.within(Change.DROP, operation.table(), operation.name());
    }

    @Override
    public Subject alterConstraint(Operation.AlterConstraint operation) {
        return Subject.within(
                Change.ALTER, operation.table(), operation.before().name().text());
    }

    @Override
    public Subject validateConstraint(Operation.ValidateConstraint operation) {
        return Subject.within(Change.ALTER, operation.table(), operation.name());
    }

    @Override
    public Subject renameConstraint(Operation.RenameConstraint operation) {
        return Subject.within(Change.ALTER, operation.table(), operation.before());
    }

    @Override
    public Subject createIndex(Operation.CreateIndex operation) {
        return Subject.within(
                Change.ADD, operation.table(), operation.index().name().text());
    }

    @Override
    public Subject alterIndex(Operation.AlterIndex operation) {
        return Subject.within(
                Change.ALTER, operation.table(), operation.before().name().text());
    }

    @Override
    public Subject dropIndex(Operation.DropIndex operation) {
        return Subject.within(Change.DROP, operation.table(), operation.name());
    }

    @Override
    public Subject renameIndex(Operation.RenameIndex operation) {
        return Subject.within(Change.ALTER, operation.table(), operation.before());
    }

    @Override
    public Subject execute(Operation.Execute operation) {
        return Subject.none();
    }

    @Override
    public Subject bulkInsert(Operation.BulkInsert operation) {
        return Subject.table(Change.RUN, operation.table());
    }

    @Override
    public Subject run(Operation.Run operation) {
        return Subject.none();
    }

    @Override
    public Subject inBatches(Operation.InBatches operation) {
        return Subject.table(Change.RUN, operation.table());
    }

    @Override
    public Subject requireNoNulls(Operation.RequireNoNulls operation) {
        return Subject.within(Change.RUN, operation.table(), operation.column());
    }

    @Override
    public Subject proposed(Operation.Proposed operation) {
        return operation.operation().accept(this);
    }

    @Override
    public Subject on(Operation.On operation) {
        return Subject.none();
    }

    @Override
    public Subject timeouts(Operation.Timeouts operation) {
        return Subject.none();
    }

    @Override
    public Subject custom(CustomOperation operation) {
        return operation.subject();
    }

    @Override
    public Subject irreversible(Operation.Irreversible operation) {
        return Subject.none();
    }
}
