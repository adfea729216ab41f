package dev.autogen.product.postgres;

import dev.autogen.operation.Operation;
import dev.autogen.schema.ObjectName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of which a revision has a valid check say that they are not null, before it makes them so: then the rows are not
 * read again (manual, {@code alter table ... set not null}).
 */
final class ProvenNotNull {

    private final Set<Part> checks = new HashSet<>();

    private record Part(ObjectName table, String text) {}

    ProvenNotNull(List<Operation> operations) {
        Set<Part> validated = new HashSet<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.ValidateConstraint validate) {
                validated.add(new Part(validate.table(), validate.name()));
            }
        }
        for (Operation operation : operations) {
            if (operation instanceof Operation.AddCheck add
                    && validated.contains(
                            new Part(add.table(), add.check().name().text()))) {
                checks.add(new Part(add.table(), add.check().expression()));
            }
        }
    }

    boolean holds(Operation.AlterColumn alter) {
        String expression = PostgresIdentifiers.quote(alter.after().name()) + " is not null";
        return checks.contains(new Part(alter.table(), expression));
    }
}
