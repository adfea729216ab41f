package dev.autogen.operation;

/** Whether each operation can lose data. */
final class Destructiveness implements OperationVisitor<Boolean> {

    static final Destructiveness VISITOR = new Destructiveness();

    private Destructiveness() {}

    @Override
    public Boolean createSchema(Operation.CreateSchema operation) {
        return false;
    }

    @Override
    public Boolean dropSchema(Operation.DropSchema operation) {
        return false;
    }

    @Override
    public Boolean createEnum(Operation.CreateEnum operation) {
        return false;
    }

    @Override
    public Boolean alterEnum(Operation.AlterEnum operation) {
        return !operation.after().values().containsAll(operation.before().values());
    }

    @Override
    public Boolean dropEnum(Operation.DropEnum operation) {
        return false;
    }

    @Override
    public Boolean createSequence(Operation.CreateSequence operation) {
        return false;
    }

    @Override
    public Boolean alterSequence(Operation.AlterSequence operation) {
        return false;
    }

    @Override
    public Boolean dropSequence(Operation.DropSequence operation) {
        return true;
    }

    @Override
    public Boolean moveEnum(Operation.MoveEnum operation) {
        return false;
    }

    @Override
    public Boolean moveSequence(Operation.MoveSequence operation) {
        return false;
    }

    @Override
    public Boolean createTable(Operation.CreateTable operation) {
        return false;
    }

    @Override
    public Boolean dropTable(Operation.DropTable operation) {
        return true;
    }

    @Override
    public Boolean renameTable(Operation.RenameTable operation) {
        return false;
    }

    @Override
    public Boolean moveTable(Operation.MoveTable operation) {
        return false;
    }

    @Override
    public Boolean alterTable(Operation.AlterTable operation) {
        return false;
    }

    @Override
    public Boolean commentOnTable(Operation.CommentOnTable operation) {
        return false;
    }

    @Override
    public Boolean addColumn(Operation.AddColumn operation) {
        return false;
    }

    @Override
    public Boolean alterColumn(Operation.AlterColumn operation) {
        boolean becomesComputed = operation.before().findComputed().isEmpty()
                && operation.after().findComputed().isPresent();
        return becomesComputed
                || !TypeWidening.holds(
                        operation.before().type(), operation.after().type());
    }

    @Override
    public Boolean renameColumn(Operation.RenameColumn operation) {
        return false;
    }

    @Override
    public Boolean dropColumn(Operation.DropColumn operation) {
        return true;
    }

    @Override
    public Boolean addPrimaryKey(Operation.AddPrimaryKey operation) {
        return false;
    }

    @Override
    public Boolean dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return false;
    }

    @Override
    public Boolean addUnique(Operation.AddUnique operation) {
        return false;
    }

    @Override
    public Boolean dropUnique(Operation.DropUnique operation) {
        return false;
    }

    @Override
    public Boolean addForeignKey(Operation.AddForeignKey operation) {
        return false;
    }

    @Override
    public Boolean dropForeignKey(Operation.DropForeignKey operation) {
        return false;
    }

    @Override
    public Boolean addCheck(Operation.AddCheck operation) {
        return false;
    }

    @Override
    public Boolean dropCheck(Operation.DropCheck operation) {
        return false;
    }

    @Override
    public Boolean addExclusion(Operation.AddExclusion operation) {
        return false;
    }

    @Override
    public Boolean dropExclusion(Operation.DropExclusion operation) {
        return false;
    }

    @Override
    public Boolean alterConstraint(Operation.AlterConstraint operation) {
        return false;
    }

    @Override
    public Boolean validateConstraint(Operation.ValidateConstraint operation) {
        return false;
    }

    @Override
    public Boolean renameConstraint(Operation.RenameConstraint operation) {
        return false;
    }

    @Override
    public Boolean createIndex(Operation.CreateIndex operation) {
        return false;
    }

    @Override
    public Boolean alterIndex(Operation.AlterIndex operation) {
        return false;
    }

    @Override
    public Boolean dropIndex(Operation.DropIndex operation) {
        return false;
    }

    @Override
    public Boolean renameIndex(Operation.RenameIndex operation) {
        return false;
    }

    @Override
    public Boolean execute(Operation.Execute operation) {
        return operation.effect() != null && operation.effect().stream().anyMatch(Operation::destructive);
    }

    @Override
    public Boolean bulkInsert(Operation.BulkInsert operation) {
        return false;
    }

    @Override
    public Boolean run(Operation.Run operation) {
        return false;
    }

    @Override
    public Boolean inBatches(Operation.InBatches operation) {
        return false;
    }

    @Override
    public Boolean timeouts(Operation.Timeouts operation) {
        return false;
    }

    @Override
    public Boolean irreversible(Operation.Irreversible operation) {
        return false;
    }
}
