package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Database;
import java.util.function.Consumer;

/** Composite types: attributes, their types and their order. */
final class CompositeComparator implements Comparator {

    @Override
    public void compare(Database current, Database desired, Consumer<Operation> found) {
        Pairs<CompositeType> pairs = Pairs.by(CompositeType::name, current.composites(), desired.composites());
        pairs.onlyDesired().forEach(type -> found.accept(new Operation.CreateComposite(type)));
        pairs.both().stream()
                .filter(pair -> !pair.current().equals(pair.desired()))
                .forEach(pair -> found.accept(new Operation.AlterComposite(pair.current(), pair.desired())));
        pairs.onlyCurrent().forEach(type -> found.accept(new Operation.DropComposite(type.name(), type)));
    }
}
