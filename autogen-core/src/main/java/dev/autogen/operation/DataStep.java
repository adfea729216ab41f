package dev.autogen.operation;

import java.sql.Connection;
import java.sql.SQLException;

/** What a revision does with the connection itself. */
@FunctionalInterface
public interface DataStep {

    /**
     * Does it.
     *
     * @param connection within the transaction of what stands around it; it cannot be committed, rolled back or closed, and is of
     *     no use afterwards
     * @throws SQLException if it fails; then the transaction is undone
     */
    void run(Connection connection) throws SQLException;
}
