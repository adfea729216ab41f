package dev.autogen.runtime;

import dev.autogen.operation.Operation;
import dev.autogen.script.Script;
import java.util.List;

/**
 * One revision to run.
 *
 * @param script the revision
 * @param direction up or down
 * @param operations what it recorded, in order
 */
public record Step(Script script, Direction direction, List<Operation> operations) {

    public Step {
        operations = List.copyOf(operations);
    }
}
