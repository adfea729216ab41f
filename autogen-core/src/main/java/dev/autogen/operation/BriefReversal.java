package dev.autogen.operation;

/** The opposite of each operation, where a drop does not repeat the definition that the creation holds. */
final class BriefReversal extends Reversal {

    static final BriefReversal VISITOR = new BriefReversal();

    private BriefReversal() {}

    @Override
    public Operation createComposite(Operation.CreateComposite operation) {
        return new Operation.DropComposite(operation.type().name(), null);
    }

    @Override
    public Operation createEnum(Operation.CreateEnum operation) {
        return new Operation.DropEnum(operation.type().name(), null);
    }

    @Override
    public Operation createSequence(Operation.CreateSequence operation) {
        return new Operation.DropSequence(operation.sequence().name(), null);
    }

    @Override
    public Operation createTable(Operation.CreateTable operation) {
        return new Operation.DropTable(operation.table().name(), null);
    }

    @Override
    public Operation addColumn(Operation.AddColumn operation) {
        return new Operation.DropColumn(operation.table(), operation.column().name(), null);
    }

    @Override
    public Operation addPrimaryKey(Operation.AddPrimaryKey operation) {
        return new Operation.DropPrimaryKey(
                operation.table(), operation.primaryKey().name().text(), null);
    }

    @Override
    public Operation addUnique(Operation.AddUnique operation) {
        return new Operation.DropUnique(
                operation.table(), operation.unique().name().text(), null);
    }

    @Override
    public Operation addForeignKey(Operation.AddForeignKey operation) {
        return new Operation.DropForeignKey(
                operation.table(), operation.foreignKey().name().text(), null);
    }

    @Override
    public Operation addCheck(Operation.AddCheck operation) {
        return new Operation.DropCheck(
                operation.table(), operation.check().name().text(), null);
    }

    @Override
    public Operation addExclusion(Operation.AddExclusion operation) {
        return new Operation.DropExclusion(
                operation.table(), operation.exclusion().name().text(), null);
    }

    @Override
    public Operation createIndex(Operation.CreateIndex operation) {
        return new Operation.DropIndex(
                operation.table(), operation.index().name().text(), null, operation.concurrency());
    }
}
