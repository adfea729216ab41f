package dev.autogen.diff;

import dev.autogen.operation.Operation;
import dev.autogen.schema.Database;
import java.util.function.Consumer;

/** Compares one kind of object. */
interface Comparator {

    /** Hands every operation that leads from {@code current} to {@code desired} to {@code found}, in any order. */
    void compare(Database current, Database desired, Consumer<Operation> found);
}
