package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Database;
import dev.autogen.schema.EnumType;
import java.util.function.Consumer;

/** Named enums: values and their order. */
final class EnumComparator implements Comparator {

    @Override
    public void compare(Database current, Database desired, Consumer<Operation> found) {
        Pairs<EnumType> pairs = Pairs.by(EnumType::name, current.enums(), desired.enums());
        pairs.onlyDesired().forEach(type -> found.accept(new Operation.CreateEnum(type)));
        pairs.both().stream()
                .filter(pair -> !pair.current().equals(pair.desired()))
                .forEach(pair -> found.accept(new Operation.AlterEnum(pair.current(), pair.desired())));
        pairs.onlyCurrent().forEach(type -> found.accept(new Operation.DropEnum(type.name(), type)));
    }
}
