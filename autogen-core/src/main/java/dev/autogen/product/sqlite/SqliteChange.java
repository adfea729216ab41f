package dev.autogen.product.sqlite;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Check;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes of a table as they concern the table that is there. */
final class SqliteChange {

    private SqliteChange() {}

    /**
     * The operation with the name that the constraint has here which it means: most constraints have no name of their own, so that one of
     * the same structure is meant.
     */
    static Operation of(Operation operation, Table table) {
        if (operation instanceof Operation.DropUnique drop) {
            return new Operation.DropUnique(drop.table(), name(table, drop.name(), drop.before()), drop.before());
        } else if (operation instanceof Operation.DropForeignKey drop) {
            return new Operation.DropForeignKey(drop.table(), name(table, drop.name(), drop.before()), drop.before());
        } else if (operation instanceof Operation.DropCheck drop) {
            return new Operation.DropCheck(drop.table(), name(table, drop.name(), drop.before()), drop.before());
        } else if (operation instanceof Operation.AlterConstraint alter) {
            String name = name(table, alter.before().name().text(), alter.before());
            return new Operation.AlterConstraint(
                    alter.table(), alter.before().name(dev.autogen.schema.Name.of(name)), alter.after());
        }
        return operation;
    }

    private static String name(Table table, String name, @Nullable Constraint before) {
        boolean known = table.constraints().stream()
                .anyMatch(constraint -> constraint.name().text().equals(name));
        if (known || before == null) {
            return name;
        }
        Optional<Constraint> same = table.constraints().stream()
                .filter(constraint -> constraint.name(before.name()).equals(before))
                .findFirst();
        return same.map(constraint -> constraint.name().text()).orElse(name);
    }

    /** Whether a constraint names a column of its table. */
    static boolean uses(Constraint constraint, String column) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns().contains(column);
        } else if (constraint instanceof UniqueConstraint unique) {
            return unique.columns().contains(column);
        } else if (constraint instanceof ForeignKey key) {
            return key.columns().contains(column);
        } else if (constraint instanceof Check check) {
            return SqliteExpressions.mentions(check.expression(), column);
        }
        return constraint instanceof Exclusion;
    }
}
