package dev.autogen.product.postgres;

import dev.autogen.dialect.SqlText;
import dev.autogen.dialect.TableLock;
import dev.autogen.dialect.TableLock.Blocks;
import dev.autogen.operation.Concurrency;
import dev.autogen.operation.CustomOperation;
import dev.autogen.operation.Operation;
import dev.autogen.operation.OperationVisitor;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Locks as the manual gives them, in section 13.3 and on the page of each statement. */
final class PostgresLocks implements OperationVisitor<List<TableLock>> {

    private final SqlText text;

    PostgresLocks(SqlText text) {
        this.text = text;
    }

    /** From the weakest. */
    private enum Mode {
        SHARE_UPDATE_EXCLUSIVE(Blocks.SCHEMA_CHANGES),
        SHARE(Blocks.WRITES),
        SHARE_ROW_EXCLUSIVE(Blocks.WRITES),
        ACCESS_EXCLUSIVE(Blocks.READS_AND_WRITES);

        private final Blocks blocks;

        Mode(Blocks blocks) {
            this.blocks = blocks;
        }
    }

    private TableLock lock(ObjectName table, Mode mode) {
        return lock(text.quote(table), mode);
    }

    private static TableLock lock(String table, Mode mode) {
        return new TableLock(table, mode.name().replace('_', ' '), mode.blocks);
    }

    private List<TableLock> exclusive(ObjectName table) {
        return List.of(lock(table, Mode.ACCESS_EXCLUSIVE));
    }

    /** On the table of foreign keys and on all that they refer to. */
    private List<TableLock> withReferred(ObjectName table, Stream<ForeignKey> keys, Mode mode) {
        return Stream.concat(Stream.of(table), keys.map(ForeignKey::target))
                .distinct()
                .map(each -> lock(each, mode))
                .toList();
    }

    @Override
    public List<TableLock> createSchema(Operation.CreateSchema operation) {
        return List.of();
    }

    @Override
    public List<TableLock> dropSchema(Operation.DropSchema operation) {
        return List.of();
    }

    @Override
    public List<TableLock> createEnum(Operation.CreateEnum operation) {
        return List.of();
    }

    /** The catalog alone knows which columns have the type. */
    @Override
    public List<TableLock> alterEnum(Operation.AlterEnum operation) {
        return AlterEnumDdl.grows(operation)
                ? List.of()
                : List.of(lock(
                        "every table with a column of type "
                                + text.quote(operation.after().name()),
                        Mode.ACCESS_EXCLUSIVE));
    }

    @Override
    public List<TableLock> dropEnum(Operation.DropEnum operation) {
        return List.of();
    }

    @Override
    public List<TableLock> renameEnum(Operation.RenameEnum operation) {
        return List.of();
    }

    @Override
    public List<TableLock> createComposite(Operation.CreateComposite operation) {
        return List.of();
    }

    @Override
    public List<TableLock> alterComposite(Operation.AlterComposite operation) {
        return List.of(lock(
                "every table with a column of type "
                        + text.quote(operation.after().name()),
                Mode.ACCESS_EXCLUSIVE));
    }

    @Override
    public List<TableLock> dropComposite(Operation.DropComposite operation) {
        return List.of();
    }

    @Override
    public List<TableLock> createSequence(Operation.CreateSequence operation) {
        return List.of();
    }

    @Override
    public List<TableLock> alterSequence(Operation.AlterSequence operation) {
        return List.of(lock(operation.after().name(), Mode.SHARE_ROW_EXCLUSIVE));
    }

    @Override
    public List<TableLock> dropSequence(Operation.DropSequence operation) {
        return exclusive(operation.name());
    }

    @Override
    public List<TableLock> renameSequence(Operation.RenameSequence operation) {
        return exclusive(operation.before());
    }

    @Override
    public List<TableLock> moveEnum(Operation.MoveEnum operation) {
        return List.of();
    }

    @Override
    public List<TableLock> moveSequence(Operation.MoveSequence operation) {
        return exclusive(operation.before());
    }

    /** Nobody can use the table yet; others it may refer to. */
    @Override
    public List<TableLock> createTable(Operation.CreateTable operation) {
        Table table = operation.table();
        return withReferred(table.name(), table.foreignKeys().stream(), Mode.SHARE_ROW_EXCLUSIVE).stream()
                .skip(1)
                .toList();
    }

    @Override
    public List<TableLock> dropTable(Operation.DropTable operation) {
        Table before = operation.before();
        return withReferred(
                operation.table(), before == null ? Stream.of() : before.foreignKeys().stream(), Mode.ACCESS_EXCLUSIVE);
    }

    @Override
    public List<TableLock> renameTable(Operation.RenameTable operation) {
        return exclusive(operation.before());
    }

    @Override
    public List<TableLock> moveTable(Operation.MoveTable operation) {
        return exclusive(operation.before());
    }

    @Override
    public List<TableLock> alterTable(Operation.AlterTable operation) {
        boolean parametersOnly =
                operation.before().with(operation.after().parameters()).equals(operation.after());
        return List.of(lock(operation.table(), parametersOnly ? Mode.SHARE_UPDATE_EXCLUSIVE : Mode.ACCESS_EXCLUSIVE));
    }

    @Override
    public List<TableLock> commentOnTable(Operation.CommentOnTable operation) {
        return List.of(lock(operation.table(), Mode.SHARE_UPDATE_EXCLUSIVE));
    }

    @Override
    public List<TableLock> addColumn(Operation.AddColumn operation) {
        return exclusive(operation.table());
    }

    @Override
    public List<TableLock> alterColumn(Operation.AlterColumn operation) {
        Column before = operation.before();
        boolean commentOnly = before.comment(operation.after().comment()).equals(operation.after());
        return List.of(lock(operation.table(), commentOnly ? Mode.SHARE_UPDATE_EXCLUSIVE : Mode.ACCESS_EXCLUSIVE));
    }

    @Override
    public List<TableLock> renameColumn(Operation.RenameColumn operation) {
        return exclusive(operation.table());
    }

    @Override
    public List<TableLock> dropColumn(Operation.DropColumn operation) {
        return exclusive(operation.table());
    }

    @Override
    public List<TableLock> addPrimaryKey(Operation.AddPrimaryKey operation) {
        return exclusive(operation.table());
    }

    @Override
    public List<TableLock> dropPrimaryKey(Operation.DropPrimaryKey operation) {
        return exclusive(operation.table());
    }

    @Override
    public List<TableLock> addUnique(Operation.AddUnique operation) {
        return exclusive(operation.table());
    }

    @Override
    public List<TableLock> dropUnique(Operation.DropUnique operation) {
        return exclusive(operation.table());
    }

    @Override
    public List<TableLock> addForeignKey(Operation.AddForeignKey operation) {
        return withReferred(operation.table(), Stream.of(operation.foreignKey()), Mode.SHARE_ROW_EXCLUSIVE);
    }

    @Override
    public List<TableLock> dropForeignKey(Operation.DropForeignKey operation) {
        return withReferred(operation.table(), Stream.ofNullable(operation.before()), Mode.ACCESS_EXCLUSIVE);
    }

    @Override
    public List<TableLock> addCheck(Operation.AddCheck operation) {
        return exclusive(operation.table());
    }

    @Override
    public List<TableLock> dropCheck(Operation.DropCheck operation) {
        return exclusive(operation.table());
    }

    @Override
    public List<TableLock> addExclusion(Operation.AddExclusion operation) {
        return exclusive(operation.table());
    }

    @Override
    public List<TableLock> dropExclusion(Operation.DropExclusion operation) {
        return exclusive(operation.table());
    }

    /** A foreign key that is made anew is dropped from both tables. */
    @Override
    public List<TableLock> alterConstraint(Operation.AlterConstraint operation) {
        if (new AlterTableDdl(text)
                .constraint(operation.before(), operation.after())
                .isPresent()) {
            return exclusive(operation.table());
        }
        return withReferred(
                operation.table(),
                Stream.of(operation.before(), operation.after())
                        .filter(ForeignKey.class::isInstance)
                        .map(ForeignKey.class::cast),
                Mode.ACCESS_EXCLUSIVE);
    }

    @Override
    public List<TableLock> validateConstraint(Operation.ValidateConstraint operation) {
        return List.of(lock(operation.table(), Mode.SHARE_UPDATE_EXCLUSIVE));
    }

    @Override
    public List<TableLock> renameConstraint(Operation.RenameConstraint operation) {
        return exclusive(operation.table());
    }

    @Override
    public List<TableLock> createIndex(Operation.CreateIndex operation) {
        return List.of(lock(
                operation.table(), concurrent(operation.concurrency()) ? Mode.SHARE_UPDATE_EXCLUSIVE : Mode.SHARE));
    }

    @Override
    public List<TableLock> alterIndex(Operation.AlterIndex operation) {
        boolean anew = new AlterTableDdl(text)
                .index(operation.table(), operation.before(), operation.after())
                .isEmpty();
        return anew ? exclusive(operation.table()) : List.of();
    }

    @Override
    public List<TableLock> dropIndex(Operation.DropIndex operation) {
        return List.of(lock(
                operation.table(),
                concurrent(operation.concurrency()) ? Mode.SHARE_UPDATE_EXCLUSIVE : Mode.ACCESS_EXCLUSIVE));
    }

    private static boolean concurrent(Concurrency concurrency) {
        return concurrency == Concurrency.CONCURRENTLY;
    }

    @Override
    public List<TableLock> renameIndex(Operation.RenameIndex operation) {
        return List.of();
    }

    /** What it says that it does takes the locks that an operation would take. */
    @Override
    public List<TableLock> execute(Operation.Execute operation) {
        List<Operation> effect = Objects.requireNonNullElse(operation.effect(), List.of());
        Map<String, TableLock> strongest = new LinkedHashMap<>();
        for (Operation each : effect) {
            for (TableLock lock : each.accept(this)) {
                strongest.merge(lock.table(), lock, PostgresLocks::stronger);
            }
        }
        return new ArrayList<>(strongest.values());
    }

    private static TableLock stronger(TableLock one, TableLock other) {
        return mode(one).compareTo(mode(other)) >= 0 ? one : other;
    }

    private static Mode mode(TableLock lock) {
        return Mode.valueOf(lock.mode().replace(' ', '_'));
    }

    /** What writes rows keeps out only those who change the table or share it. */
    @Override
    public List<TableLock> bulkInsert(Operation.BulkInsert operation) {
        return List.of();
    }

    @Override
    public List<TableLock> run(Operation.Run operation) {
        return List.of();
    }

    @Override
    public List<TableLock> inBatches(Operation.InBatches operation) {
        return List.of();
    }

    /** Taken apart before. */
    @Override
    public List<TableLock> on(Operation.On operation) {
        return List.of();
    }

    @Override
    public List<TableLock> requireNoNulls(Operation.RequireNoNulls operation) {
        return List.of();
    }

    @Override
    public List<TableLock> proposed(Operation.Proposed operation) {
        return List.of();
    }

    @Override
    public List<TableLock> timeouts(Operation.Timeouts operation) {
        return List.of();
    }

    @Override
    public List<TableLock> custom(CustomOperation operation) {
        return List.of();
    }

    @Override
    public List<TableLock> irreversible(Operation.Irreversible operation) {
        return List.of();
    }
}
