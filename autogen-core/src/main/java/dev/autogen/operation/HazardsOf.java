package dev.autogen.operation;

import dev.autogen.operation.Hazard.Kind;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType.Attribute;
import dev.autogen.schema.Enforcement;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * What each operation can do to rows.
 *
 * @param revision the revision that it belongs to
 * @param change what becomes of values whose type changes
 */
record HazardsOf(Hazards revision, Hazards.TypeChange change) implements OperationVisitor<List<Hazard>> {

    private static final Hazard LOST = new Hazard(Kind.VALUES_LOST, "its values are lost");
    private static final Hazard REPLACED = new Hazard(Kind.VALUES_LOST, "its values are replaced by computed ones");

    @Override
    public List<Hazard> createSchema(Operation.CreateSchema operation) {
        return List.of();
    }

    @Override
    public List<Hazard> dropSchema(Operation.DropSchema operation) {
        return List.of();
    }

    @Override
    public List<Hazard> createEnum(Operation.CreateEnum operation) {
        return List.of();
    }

    @Override
    public List<Hazard> alterEnum(Operation.AlterEnum operation) {
        return operation.after().values().containsAll(operation.before().values())
                ? List.of()
                : List.of(new Hazard(Kind.NARROWS, "fails while a row holds a value that goes"));
    }

    @Override
    public List<Hazard> renameEnum(Operation.RenameEnum operation) {
        return List.of();
    }

    @Override
    public List<Hazard> dropEnum(Operation.DropEnum operation) {
        return List.of();
    }

    @Override
    public List<Hazard> createComposite(Operation.CreateComposite operation) {
        return List.of();
    }

    @Override
    public List<Hazard> alterComposite(Operation.AlterComposite operation) {
        List<String> kept =
                operation.after().attributes().stream().map(Attribute::name).toList();
        List<Hazard> hazards = new ArrayList<>();
        for (Attribute before : operation.before().attributes()) {
            if (!kept.contains(before.name())) {
                hazards.add(new Hazard(Kind.VALUES_LOST, "what columns hold in an attribute that goes is lost"));
            }
        }
        for (Attribute after : operation.after().attributes()) {
            operation.before().attributes().stream()
                    .filter(before ->
                            before.name().equals(after.name()) && !before.type().equals(after.type()))
                    .forEach(before -> hazards.addAll(change.hazards(before.type(), after.type())));
        }
        return hazards.stream().distinct().toList();
    }

    @Override
    public List<Hazard> dropComposite(Operation.DropComposite operation) {
        return List.of();
    }

    @Override
    public List<Hazard> createSequence(Operation.CreateSequence operation) {
        return List.of();
    }

    @Override
    public List<Hazard> alterSequence(Operation.AlterSequence operation) {
        return List.of();
    }

    @Override
    public List<Hazard> renameSequence(Operation.RenameSequence operation) {
        return List.of();
    }

    @Override
    public List<Hazard> dropSequence(Operation.DropSequence operation) {
        return List.of(new Hazard(Kind.VALUES_LOST, "its position is lost"));
    }

    @Override
    public List<Hazard> moveEnum(Operation.MoveEnum operation) {
        return List.of();
    }

    @Override
    public List<Hazard> moveSequence(Operation.MoveSequence operation) {
        return List.of();
    }

    @Override
    public List<Hazard> createTable(Operation.CreateTable operation) {
        return List.of();
    }

    @Override
    public List<Hazard> dropTable(Operation.DropTable operation) {
        return List.of(new Hazard(Kind.ROWS_LOST, "its rows are lost"));
    }

    @Override
    public List<Hazard> renameTable(Operation.RenameTable operation) {
        return List.of();
    }

    @Override
    public List<Hazard> moveTable(Operation.MoveTable operation) {
        return List.of();
    }

    @Override
    public List<Hazard> alterTable(Operation.AlterTable operation) {
        return List.of();
    }

    @Override
    public List<Hazard> commentOnTable(Operation.CommentOnTable operation) {
        return List.of();
    }

    @Override
    public List<Hazard> addColumn(Operation.AddColumn operation) {
        Column column = operation.column();
        return column.nullable()
                        || column.defaultValue() != null
                        || column.generation() != null
                        || revision.isNew(operation.table())
                ? List.of()
                : List.of(
                        new Hazard(
                                Kind.MAY_FAIL,
                                "rows that exist need a value: give it a default, or add it nullable, fill it, and make it not null"));
    }

    @Override
    public List<Hazard> alterColumn(Operation.AlterColumn operation) {
        Column before = operation.before();
        Column after = operation.after();
        if (revision.isNew(operation.table())) {
            return List.of();
        }
        if (after.findComputed().isPresent()) {
            return before.findComputed().isPresent() ? List.of() : List.of(REPLACED);
        }
        List<Hazard> hazards = new ArrayList<>();
        if (!before.type().equals(after.type()) && !revision.isEmpty(operation.table(), before.name())) {
            hazards.addAll(change.hazards(before.type(), after.type()));
        }
        if (before.nullable() && !after.nullable() && after.generation() == null && !revision.isPrepared(operation)) {
            hazards.add(new Hazard(Kind.MAY_FAIL, "fails while a row has no value: fill it before"));
        }
        return List.copyOf(hazards);
    }

    @Override
    public List<Hazard> renameColumn(Operation.RenameColumn operation) {
        return List.of();
    }

    @Override
    public List<Hazard> dropColumn(Operation.DropColumn operation) {
        Column before = operation.before();
        return before != null && before.findComputed().isPresent() ? List.of() : List.of(LOST);
    }

    @Override
    public List<Hazard> addPrimaryKey(Operation.AddPrimaryKey operation) {
        return mayFail(operation.table(), "fails while rows share a key, or lack one");
    }

    @Override
    public List<Hazard> dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return List.of();
    }

    @Override
    public List<Hazard> addUnique(Operation.AddUnique operation) {
        boolean unfilled = operation.unique().nulls() == UniqueConstraint.Nulls.DISTINCT
                && anyEmpty(operation.table(), operation.unique().columns());
        return unfilled || operation.index() != null
                ? List.of()
                : mayFail(operation.table(), "fails while rows share a value");
    }

    @Override
    public List<Hazard> dropUnique(Operation.DropUnique operation) {
        return List.of();
    }

    @Override
    public List<Hazard> addForeignKey(Operation.AddForeignKey operation) {
        boolean unlooked = operation.foreignKey().enforcement() != Enforcement.VALID;
        return unlooked || anyEmpty(operation.table(), operation.foreignKey().columns())
                ? List.of()
                : mayFail(operation.table(), "fails while a row refers to one that is not there");
    }

    @Override
    public List<Hazard> dropForeignKey(Operation.DropForeignKey operation) {
        return List.of();
    }

    @Override
    public List<Hazard> addCheck(Operation.AddCheck operation) {
        return operation.check().enforcement() == Enforcement.VALID
                ? mayFail(operation.table(), "fails while a row does not satisfy it")
                : List.of();
    }

    @Override
    public List<Hazard> dropCheck(Operation.DropCheck operation) {
        return List.of();
    }

    @Override
    public List<Hazard> addExclusion(Operation.AddExclusion operation) {
        return mayFail(operation.table(), "fails while rows exclude each other");
    }

    @Override
    public List<Hazard> dropExclusion(Operation.DropExclusion operation) {
        return List.of();
    }

    @Override
    public List<Hazard> alterConstraint(Operation.AlterConstraint operation) {
        return List.of();
    }

    @Override
    public List<Hazard> validateConstraint(Operation.ValidateConstraint operation) {
        return mayFail(operation.table(), "fails while a row does not satisfy it");
    }

    @Override
    public List<Hazard> renameConstraint(Operation.RenameConstraint operation) {
        return List.of();
    }

    @Override
    public List<Hazard> createIndex(Operation.CreateIndex operation) {
        return operation.index().unique() ? mayFail(operation.table(), "fails while rows share a value") : List.of();
    }

    @Override
    public List<Hazard> dropIndex(Operation.DropIndex operation) {
        return List.of();
    }

    @Override
    public List<Hazard> alterIndex(Operation.AlterIndex operation) {
        return List.of();
    }

    @Override
    public List<Hazard> renameIndex(Operation.RenameIndex operation) {
        return List.of();
    }

    @Override
    public List<Hazard> execute(Operation.Execute operation) {
        return operation.effect() == null
                ? List.of()
                : operation.effect().stream()
                        .flatMap(effect -> revision.of(effect, change).stream())
                        .toList();
    }

    @Override
    public List<Hazard> bulkInsert(Operation.BulkInsert operation) {
        return List.of();
    }

    @Override
    public List<Hazard> run(Operation.Run operation) {
        return List.of();
    }

    @Override
    public List<Hazard> inBatches(Operation.InBatches operation) {
        return List.of();
    }

    @Override
    public List<Hazard> requireNoNulls(Operation.RequireNoNulls operation) {
        return mayFail(operation.table(), "fails while a row has no value");
    }

    @Override
    public List<Hazard> proposed(Operation.Proposed operation) {
        return revision.of(operation.operation(), change);
    }

    @Override
    public List<Hazard> on(Operation.On operation) {
        return operation.operations().stream()
                .flatMap(step -> revision.of(step, change).stream())
                .toList();
    }

    @Override
    public List<Hazard> timeouts(Operation.Timeouts operation) {
        return List.of();
    }

    @Override
    public List<Hazard> custom(CustomOperation operation) {
        return operation.hazards();
    }

    @Override
    public List<Hazard> irreversible(Operation.Irreversible operation) {
        return List.of();
    }

    private List<Hazard> mayFail(ObjectName table, String text) {
        return revision.isNew(table) ? List.of() : List.of(new Hazard(Kind.MAY_FAIL, text));
    }

    private boolean anyEmpty(ObjectName table, List<String> columns) {
        return columns.stream().anyMatch(column -> revision.isEmpty(table, column));
    }
}
