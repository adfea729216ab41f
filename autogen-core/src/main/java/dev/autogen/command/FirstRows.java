package dev.autogen.command;

import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Statements that stand behind the creation of a table; on the way back the rows go with their table. */
final class FirstRows {

    private final Map<ObjectName, List<String>> byTable = new HashMap<>();

    /**
     * @param rows statements by table, as the model names it
     * @param defaultSchema the schema whose tables the operations name without one
     */
    FirstRows(Map<ObjectName, List<String>> rows, String defaultSchema) {
        rows.forEach((table, statements) -> byTable.put(Database.nameSeenFrom(defaultSchema, table), statements));
    }

    Directions in(Directions directions) {
        List<Operation> upgrade = new ArrayList<>();
        for (Operation operation : directions.upgrade()) {
            upgrade.add(operation);
            if (operation instanceof Operation.CreateTable create) {
                byTable.getOrDefault(create.table().name(), List.of()).stream()
                        .map(Operation.Execute::new)
                        .forEach(upgrade::add);
            }
        }
        return new Directions(upgrade, directions.downgrade());
    }
}
