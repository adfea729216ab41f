package dev.autogen.operation;

/**
 * A behaviour of every operation. There are no defaults, so that the compiler names each behaviour that a new operation lacks.
 *
 * @param <R> what it yields
 */
public interface OperationVisitor<R> {

    R createSchema(Operation.CreateSchema operation);

    R dropSchema(Operation.DropSchema operation);

    R createEnum(Operation.CreateEnum operation);

    R alterEnum(Operation.AlterEnum operation);

    R renameEnum(Operation.RenameEnum operation);

    R dropEnum(Operation.DropEnum operation);

    R createComposite(Operation.CreateComposite operation);

    R alterComposite(Operation.AlterComposite operation);

    R dropComposite(Operation.DropComposite operation);

    R createSequence(Operation.CreateSequence operation);

    R alterSequence(Operation.AlterSequence operation);

    R renameSequence(Operation.RenameSequence operation);

    R dropSequence(Operation.DropSequence operation);

    R moveEnum(Operation.MoveEnum operation);

    R moveSequence(Operation.MoveSequence operation);

    R createTable(Operation.CreateTable operation);

    R dropTable(Operation.DropTable operation);

    R renameTable(Operation.RenameTable operation);

    R moveTable(Operation.MoveTable operation);

    R alterTable(Operation.AlterTable operation);

    R commentOnTable(Operation.CommentOnTable operation);

    R addColumn(Operation.AddColumn operation);

    R alterColumn(Operation.AlterColumn operation);

    R renameColumn(Operation.RenameColumn operation);

    R dropColumn(Operation.DropColumn operation);

    R addPrimaryKey(Operation.AddPrimaryKey operation);

    R dropPrimaryKey(Operation.DropPrimaryKey operation);

    R addUnique(Operation.AddUnique operation);

    R dropUnique(Operation.DropUnique operation);

    R addForeignKey(Operation.AddForeignKey operation);

    R dropForeignKey(Operation.DropForeignKey operation);

    R addCheck(Operation.AddCheck operation);

    R dropCheck(Operation.DropCheck operation);

    R addExclusion(Operation.AddExclusion operation);

    R dropExclusion(Operation.DropExclusion operation);

    R alterConstraint(Operation.AlterConstraint operation);

    R validateConstraint(Operation.ValidateConstraint operation);

    R renameConstraint(Operation.RenameConstraint operation);

    R createIndex(Operation.CreateIndex operation);

    R alterIndex(Operation.AlterIndex operation);

    R dropIndex(Operation.DropIndex operation);

    R renameIndex(Operation.RenameIndex operation);

    R execute(Operation.Execute operation);

    R bulkInsert(Operation.BulkInsert operation);

    R run(Operation.Run operation);

    R inBatches(Operation.InBatches operation);

    R requireNoNulls(Operation.RequireNoNulls operation);

    R proposed(Operation.Proposed operation);

    R on(Operation.On operation);

    R timeouts(Operation.Timeouts operation);

    R custom(CustomOperation operation);

    R irreversible(Operation.Irreversible operation);
}
