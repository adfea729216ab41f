package dev.autogen.operation;

import dev.autogen.operation.Place.Phase;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import java.util.Map;

/**
 * Finds the place of each operation.
 *
 * @param tables ranks of the tables that are created or dropped; a table refers only to lower ones, but in a cycle
 * @param composites ranks of composite types, above that of enums, which is 0; a type consists only of lower ones
 */
record Placement(Map<ObjectName, Integer> tables, Map<ObjectName, Integer> composites)
        implements OperationVisitor<Place> {

    @Override
    public Place createSchema(Operation.CreateSchema operation) {
        return object(Phase.CREATE_SCHEMA, operation.schema());
    }

    @Override
    public Place dropSchema(Operation.DropSchema operation) {
        return object(Phase.DROP_SCHEMA, operation.schema());
    }

    @Override
    public Place createEnum(Operation.CreateEnum operation) {
        return object(Phase.CREATE_TYPE, operation.type().name());
    }

    @Override
    public Place alterEnum(Operation.AlterEnum operation) {
        return object(Phase.CREATE_TYPE, operation.after().name());
    }

    @Override
    public Place renameEnum(Operation.RenameEnum operation) {
        return object(Phase.CREATE_TYPE, operation.before());
    }

    @Override
    public Place dropEnum(Operation.DropEnum operation) {
        return object(Phase.DROP_TYPE, operation.name());
    }

    @Override
    public Place createComposite(Operation.CreateComposite operation) {
        return type(
                Phase.CREATE_TYPE,
                composites.getOrDefault(operation.type().name(), 0),
                operation.type().name());
    }

    @Override
    public Place alterComposite(Operation.AlterComposite operation) {
        return type(
                Phase.CREATE_TYPE,
                composites.getOrDefault(operation.after().name(), 0),
                operation.after().name());
    }

    @Override
    public Place dropComposite(Operation.DropComposite operation) {
        return type(Phase.DROP_TYPE, -composites.getOrDefault(operation.name(), 0), operation.name());
    }

    @Override
    public Place createSequence(Operation.CreateSequence operation) {
        return object(Phase.CREATE_SEQUENCE, operation.sequence().name());
    }

    @Override
    public Place alterSequence(Operation.AlterSequence operation) {
        return object(Phase.CREATE_SEQUENCE, operation.after().name());
    }

    @Override
    public Place renameSequence(Operation.RenameSequence operation) {
        return object(Phase.CREATE_SEQUENCE, operation.before());
    }

    @Override
    public Place dropSequence(Operation.DropSequence operation) {
        return object(Phase.DROP_SEQUENCE, operation.name());
    }

    @Override
    public Place moveEnum(Operation.MoveEnum operation) {
        return object(Phase.MOVE_TYPE, operation.before());
    }

    @Override
    public Place moveSequence(Operation.MoveSequence operation) {
        return object(Phase.MOVE_SEQUENCE, operation.before());
    }

    @Override
    public Place createTable(Operation.CreateTable operation) {
        return created(operation.table().name(), 0, "");
    }

    @Override
    public Place dropTable(Operation.DropTable operation) {
        return dropped(operation.table(), 2, "");
    }

    @Override
    public Place renameTable(Operation.RenameTable operation) {
        return changed(operation.before(), 0, "");
    }

    @Override
    public Place moveTable(Operation.MoveTable operation) {
        return object(Phase.MOVE_TABLE, operation.before());
    }

    @Override
    public Place alterTable(Operation.AlterTable operation) {
        return changed(operation.table(), 13, "");
    }

    @Override
    public Place commentOnTable(Operation.CommentOnTable operation) {
        return changed(operation.table(), 13, "");
    }

    @Override
    public Place addColumn(Operation.AddColumn operation) {
        return changed(operation.table(), 6, "");
    }

    @Override
    public Place alterColumn(Operation.AlterColumn operation) {
        return changed(operation.table(), 7, "");
    }

    @Override
    public Place renameColumn(Operation.RenameColumn operation) {
        return changed(operation.table(), 5, operation.before());
    }

    @Override
    public Place dropColumn(Operation.DropColumn operation) {
        return changed(operation.table(), 8, operation.column());
    }

    @Override
    public Place addPrimaryKey(Operation.AddPrimaryKey operation) {
        return changed(operation.table(), 9, "");
    }

    @Override
    public Place dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return changed(operation.table(), 4, operation.name());
    }

    @Override
    public Place addUnique(Operation.AddUnique operation) {
        return changed(operation.table(), 10, operation.unique().name().text());
    }

    @Override
    public Place dropUnique(Operation.DropUnique operation) {
        return changed(operation.table(), 3, operation.name());
    }

    @Override
    public Place addForeignKey(Operation.AddForeignKey operation) {
        ForeignKey key = operation.foreignKey();
        if (tables.containsKey(operation.table()) && comesFirst(key.target(), operation.table())) {
            return created(operation.table(), 2, key.name().text());
        }
        return new Place(
                Phase.ADD_FOREIGN_KEY,
                0,
                operation.table().toString(),
                0,
                key.name().text());
    }

    @Override
    public Place dropForeignKey(Operation.DropForeignKey operation) {
        ForeignKey key = operation.before();
        if (key != null && tables.containsKey(operation.table()) && comesFirst(key.target(), operation.table())) {
            return dropped(operation.table(), 0, operation.name());
        }
        return new Place(Phase.DROP_FOREIGN_KEY, 0, operation.table().toString(), 0, operation.name());
    }

    @Override
    public Place addCheck(Operation.AddCheck operation) {
        return changed(operation.table(), 11, operation.check().name().text());
    }

    @Override
    public Place dropCheck(Operation.DropCheck operation) {
        return changed(operation.table(), 1, operation.name());
    }

    @Override
    public Place addExclusion(Operation.AddExclusion operation) {
        return changed(operation.table(), 11, operation.exclusion().name().text());
    }

    @Override
    public Place dropExclusion(Operation.DropExclusion operation) {
        return changed(operation.table(), 1, operation.name());
    }

    @Override
    public Place alterConstraint(Operation.AlterConstraint operation) {
        ObjectName table = operation.table();
        String name = operation.before().name().text();
        if (operation.before() instanceof ForeignKey) {
            return new Place(Phase.ADD_FOREIGN_KEY, 0, table.toString(), 0, name);
        } else if (operation.before() instanceof PrimaryKey) {
            return changed(table, 9, name);
        }
        return changed(table, operation.before() instanceof UniqueConstraint ? 10 : 11, name);
    }

    @Override
    public Place validateConstraint(Operation.ValidateConstraint operation) {
        return new Place(Phase.ADD_FOREIGN_KEY, 1, operation.table().toString(), 0, operation.name());
    }

    @Override
    public Place renameConstraint(Operation.RenameConstraint operation) {
        return changed(operation.table(), 5, operation.before());
    }

    @Override
    public Place createIndex(Operation.CreateIndex operation) {
        return tables.containsKey(operation.table())
                ? created(operation.table(), 1, operation.index().name().text())
                : changed(operation.table(), 12, operation.index().name().text());
    }

    @Override
    public Place alterIndex(Operation.AlterIndex operation) {
        return changed(operation.table(), 12, operation.before().name().text());
    }

    @Override
    public Place dropIndex(Operation.DropIndex operation) {
        return tables.containsKey(operation.table())
                ? dropped(operation.table(), 1, operation.name())
                : changed(operation.table(), 2, operation.name());
    }

    @Override
    public Place renameIndex(Operation.RenameIndex operation) {
        return changed(operation.table(), 5, operation.before());
    }

    @Override
    public Place execute(Operation.Execute operation) {
        return object(Phase.REST, "");
    }

    @Override
    public Place bulkInsert(Operation.BulkInsert operation) {
        return object(Phase.REST, "");
    }

    @Override
    public Place run(Operation.Run operation) {
        return object(Phase.REST, "");
    }

    @Override
    public Place inBatches(Operation.InBatches operation) {
        return object(Phase.REST, "");
    }

    @Override
    public Place requireNoNulls(Operation.RequireNoNulls operation) {
        return object(Phase.REST, "");
    }

    @Override
    public Place proposed(Operation.Proposed operation) {
        return operation.operation().accept(this);
    }

    @Override
    public Place on(Operation.On operation) {
        return object(Phase.REST, "");
    }

    @Override
    public Place timeouts(Operation.Timeouts operation) {
        return object(Phase.REST, "");
    }

    @Override
    public Place custom(CustomOperation operation) {
        return object(Phase.REST, "");
    }

    @Override
    public Place irreversible(Operation.Irreversible operation) {
        return object(Phase.REST, "");
    }

    /** Whether the target of a key is there whenever the table is: older than it, or itself. */
    private boolean comesFirst(ObjectName target, ObjectName table) {
        return rank(target) <= rank(table);
    }

    private int rank(ObjectName table) {
        return tables.getOrDefault(table, -1);
    }

    private static Place type(Phase phase, int rank, ObjectName name) {
        return new Place(phase, rank, name.toString(), 0, "");
    }

    private static Place object(Phase phase, Object name) {
        return new Place(phase, 0, name.toString(), 0, "");
    }

    private static Place changed(ObjectName table, int step, String object) {
        return new Place(Phase.CHANGE_TABLE, 0, table.toString(), step, object);
    }

    private Place created(ObjectName table, int step, String object) {
        return new Place(Phase.CREATE_TABLE, rank(table), table.toString(), step, object);
    }

    private Place dropped(ObjectName table, int step, String object) {
        return new Place(Phase.DROP_TABLE, -rank(table), table.toString(), step, object);
    }
}
