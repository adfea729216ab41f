package dev.autogen.render;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.ObjectName;
import java.util.List;
import java.util.Optional;

/** What the author of a revision has to decide, or to know is lost, at an operation of its upgrade. */
final class Remark {

    private Remark() {}

    /**
     * The remark on an operation; none where there is nothing to say.
     *
     * @param operation one of {@code upgrade}
     * @param upgrade all operations of the upgrade
     */
    static Optional<String> on(Operation operation, List<Operation> upgrade) {
        if (operation instanceof Operation.AddColumn add
                && needsValue(add.column())
                && !creates(upgrade, add.table())) {
            return Optional.of(
                    "rows that exist need a value: give it a default, or add it nullable, fill it, and make it not null");
        } else if (operation instanceof Operation.DropTable) {
            return Optional.of("its rows are lost");
        } else if (operation instanceof Operation.DropColumn drop && holdsValues(drop) && !comesBack(upgrade, drop)) {
            return Optional.of("its values are lost");
        } else if (operation instanceof Operation.AlterEnum && operation.destructive()) {
            return Optional.of("fails while a row holds a value that goes");
        } else if (operation instanceof Operation.AlterColumn alter) {
            return remark(alter);
        }
        return Optional.empty();
    }

    private static Optional<String> remark(Operation.AlterColumn alter) {
        if (alter.after().findComputed().isPresent()) {
            return alter.before().findComputed().isPresent()
                    ? Optional.empty()
                    : Optional.of("its values are lost: from now on they are computed");
        }
        if (alter.destructive()) {
            return Optional.of("a value that does not fit the new type makes this fail, or is rounded");
        }
        boolean becomesNotNull = alter.before().nullable() && !alter.after().nullable();
        return becomesNotNull && alter.after().generation() == null
                ? Optional.of("fails while a row has no value: fill it before")
                : Optional.empty();
    }

    private static boolean needsValue(Column column) {
        return !column.nullable() && column.defaultValue() == null && column.generation() == null;
    }

    private static boolean creates(List<Operation> upgrade, ObjectName table) {
        return upgrade.stream()
                .anyMatch(other -> other instanceof Operation.CreateTable create
                        && create.table().name().equals(table));
    }

    private static boolean holdsValues(Operation.DropColumn drop) {
        return drop.before() == null || drop.before().findComputed().isEmpty();
    }

    /** A column that becomes a computed one is made anew; its values come from the expression. */
    private static boolean comesBack(List<Operation> upgrade, Operation.DropColumn drop) {
        return upgrade.stream()
                .anyMatch(other -> other instanceof Operation.AddColumn add
                        && add.table().equals(drop.table())
                        && add.column().name().equals(drop.column())
                        && add.column().findComputed().isPresent());
    }
}
