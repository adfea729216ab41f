package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Database;
import java.util.function.Consumer;

/** Schemas: by name, nothing else to compare. */
final class SchemaComparator implements Comparator {

    @Override
    public void compare(Database current, Database desired, Consumer<Operation> found) {
        Pairs<String> pairs = Pairs.by(name -> name, current.schemas(), desired.schemas());
        pairs.onlyDesired().forEach(name -> found.accept(new Operation.CreateSchema(name)));
        pairs.onlyCurrent().forEach(name -> found.accept(new Operation.DropSchema(name)));
    }
}
