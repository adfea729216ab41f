package dev.autogen.runtime;

import dev.autogen.Migration;
import dev.autogen.Op;
import dev.autogen.error.IrreversibleException;
import dev.autogen.error.RevisionException;
import dev.autogen.operation.Operation;
import dev.autogen.script.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lets a revision say what it does. */
public final class Recorder {

    private Recorder() {}

    /**
     * What a revision does in a direction.
     *
     * @throws RevisionException if it fails to say so
     * @throws IrreversibleException if it says that there is no way back
     */
    public static Step record(Script script, Direction direction) {
        Migration migration = script.code().get();
        List<Operation> operations = new ArrayList<>();
        Op op = operations::add;
        try {
            if (direction == Direction.UPGRADE) {
                migration.upgrade(op);
            } else {
                migration.downgrade(op);
            }
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            throw new RevisionException(
                    "revision " + script.id() + " failed while it said what its " + direction.text() + " does: " + e
                            + place(e, migration.getClass()) + "\n  file: " + script.location()
                            + "\nnothing was run; correct the file",
                    e);
        }
        for (Operation operation : operations) {
            if (operation instanceof Operation.Irreversible irreversible) {
                throw new IrreversibleException(script.id(), irreversible.reason());
            }
        }
        return new Step(script, direction, operations);
    }

    private static String place(Throwable failure, Class<?> migration) {
        return Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().equals(migration.getName()))
                .findFirst()
                .map(frame -> "\n  at: " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
