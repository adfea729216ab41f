package dev.autogen.command;

import dev.autogen.error.ConfigurationException;
import dev.autogen.runtime.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The connection to a target, opened once and lent again and again; while it is lent, whoever needs another gets a new one. */
final class TargetConnection implements ConnectionSource, AutoCloseable {

    private final Target target;
    private @Nullable Connection connection;
    private @Nullable BorrowedConnection lent;
    private @Nullable String before;
    private boolean autoCommit = true;

    TargetConnection(Target target) {
        this.target = target;
    }

    @Override
    public synchronized Connection open() throws SQLException {
        if (lent == null) {
            connection = target.database().open();
            enter(connection);
            lent = new BorrowedConnection(connection);
        }
        return lent.isLent() ? target.database().open() : lent.open();
    }

    private void enter(Connection opened) throws SQLException {
        autoCommit = opened.getAutoCommit();
        opened.setAutoCommit(true);
        String schema = target.schema();
        if (schema == null) {
            return;
        }
        before = opened.getSchema();
        opened.setSchema(schema);
        if (!schema.equals(opened.getSchema())) {
            throw new ConfigurationException("there is no schema '" + schema + "' in database " + opened.getCatalog()
                    + ", or " + opened.getMetaData().getUserName()
                    + " may not use it: create it, or correct the name, which is exact");
        }
    }

    /** It may be of a pool, so it is given back as it came. */
    @Override
    public synchronized void close() {
        try (Connection closing = connection) {
            if (closing != null && !closing.isClosed()) {
                if (before != null) {
                    closing.setSchema(before);
                }
                closing.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            // what was done is done, and a connection that cannot be closed is closed by the server
            return;
        }
    }
}
