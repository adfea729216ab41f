package dev.autogen.command;

import dev.autogen.error.ConfigurationException;
import dev.autogen.runtime.ConnectionSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The connection of a caller, lent to one user at a time, who may close it without closing it. */
final class BorrowedConnection implements ConnectionSource {

    private final Connection connection;
    private final AtomicBoolean lent = new AtomicBoolean();

    BorrowedConnection(Connection connection) {
        this.connection = connection;
    }

    boolean isLent() {
        return lent.get();
    }

    @Override
    public Connection open() throws SQLException {
        if (!lent.compareAndSet(false, true)) {
            throw new SQLException(
                    "the one connection that was given is in use: let one command end before the next, or"
                            + " give a DataSource");
        }
        try {
            if (!connection.getAutoCommit()) {
                throw new ConfigurationException(
                        "the connection that was given is not in auto-commit mode, so it may have"
                                + " begun a transaction: commit it or roll it back, and call setAutoCommit(true)");
            }
            String schema = connection.getSchema();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("close") ? giveBack(schema) : call(method, arguments));
        } catch (SQLException | RuntimeException e) {
            lent.set(false);
            throw e;
        }
    }

    private @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw Objects.requireNonNullElse(e.getCause(), e);
        }
    }

    /** A revision may have changed the default schema. */
    private @Nullable Object giveBack(@Nullable String schema) throws SQLException {
        try {
            if (!connection.isClosed() && !Objects.equals(connection.getSchema(), schema)) {
                connection.setSchema(schema);
            }
        } finally {
            lent.set(false);
        }
        return null;
    }
}
