package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Database;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Tables with all that belongs to them. */
final class TableComparator implements Comparator {

    private final KeyRule keys;

    TableComparator(KeyRule keys) {
        this.keys = keys;
    }

    @Override
    public void compare(Database current, Database desired, Consumer<Operation> found) {
        Pairs<Table> pairs = Pairs.by(Table::name, current.tables(), desired.tables());
        pairs.onlyDesired().forEach(table -> create(table, found));
        ReferredChanges elsewhere = ReferredChanges.of(pairs.both(), keys);
        pairs.both().forEach(pair -> compare(pair.current(), pair.desired(), elsewhere, found));
        pairs.onlyCurrent().forEach(table -> drop(table, found));
    }

    /** Keys to other tables and indexes come one by one, so that tables can be made in any order. */
    private static void create(Table table, Consumer<Operation> found) {
        Table named = ChosenNames.of(RepeatedKeys.without(table, List.of()));
        found.accept(new Operation.CreateTable(named.foreignKeys(List.of()).indexes(List.of())));
        for (Index index : named.indexes()) {
            found.accept(new Operation.CreateIndex(table.name(), index));
        }
        for (ForeignKey key : named.foreignKeys()) {
            found.accept(new Operation.AddForeignKey(table.name(), key));
        }
    }

    private static void drop(Table table, Consumer<Operation> found) {
        for (ForeignKey key : table.foreignKeys()) {
            found.accept(new Operation.DropForeignKey(table.name(), key.name().text(), key));
        }
        for (Index index : table.indexes()) {
            found.accept(new Operation.DropIndex(table.name(), index.name().text(), index));
        }
        found.accept(new Operation.DropTable(
                table.name(), table.foreignKeys(List.of()).indexes(List.of())));
    }

    private static void compare(Table current, Table desired, ReferredChanges elsewhere, Consumer<Operation> found) {
        ColumnChanges columns = ColumnChanges.of(current, desired, elsewhere);
        columns.operations().forEach(found);
        NamedParts parts = new NamedParts(current, columns, found);
        parts.primaryKey(desired);
        parts.uniques(RepeatedKeys.without(desired, current.uniques()));
        parts.checks(desired);
        parts.exclusions(desired);
        parts.indexes(desired);
        parts.foreignKeys(desired);
        if (!current.options().equals(desired.options())) {
            found.accept(new Operation.AlterTable(current.name(), current.options(), desired.options()));
        }
        if (!Objects.equals(current.comment(), desired.comment())) {
            found.accept(new Operation.CommentOnTable(current.name(), current.comment(), desired.comment()));
        }
    }
}
