package dev.autogen.product.sqlite;

import dev.autogen.operation.Hazard;
import dev.autogen.operation.Hazards;
import dev.autogen.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** What SQLite does to rows and, meanwhile, to those who want to write. */
final class SqliteHazards {

    private static final Hazard MADE_ANEW = new Hazard(
            Hazard.Kind.REWRITES,
            "the table and its indexes are written anew, and meanwhile nobody writes to the database");

    private SqliteHazards() {}

    static List<List<Hazard>> of(List<Operation> operations) {
        Hazards hazards = Hazards.of(operations);
        List<List<Hazard>> all = new ArrayList<>();
        for (Operation operation : operations) {
            List<Hazard> own = new ArrayList<>(hazards.of(operation));
            if (SqlitePart.of(operation) == SqlitePart.ALWAYS
                    && !(operation instanceof Operation.RenameIndex)
                    && !(operation instanceof Operation.DropColumn)
                    && !hazards.isNew(dev.autogen.schema.ObjectName.of(
                            String.valueOf(operation.subject().table())))) {
                own.add(MADE_ANEW);
            }
            all.add(List.copyOf(own));
        }
        return all;
    }
}
