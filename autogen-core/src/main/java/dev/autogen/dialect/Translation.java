package dev.autogen.dialect;

import dev.autogen.error.UnsupportedException;
import dev.autogen.operation.Operation;
import java.util.List;

/**
 * Operations that were written for other databases, as those that a database can do. It is asked for the operations of one revision
 * after the other, in the order in which they run, and may remember what they were.
 */
@FunctionalInterface
public interface Translation {

    /** They are done as they are, or refused by {@link Needs}. */
    Translation NONE = operations -> operations;

    /**
     * What is done for the operations of a revision.
     *
     * @throws UnsupportedException if the database has nothing like what one of them makes
     */
    List<Operation> of(List<Operation> operations);
}
