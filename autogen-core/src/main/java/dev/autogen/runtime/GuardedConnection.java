package dev.autogen.runtime;

import dev.autogen.operation.Operation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The connection as code of a revision gets it: it cannot end the transaction, which is not its own, and not be kept. That SQL
 * as text ends the transaction is noticed afterwards, by a savepoint that is gone.
 */
final class GuardedConnection implements InvocationHandler {

    private static final Set<String> REFUSED =
            Set.of("commit", "setAutoCommit", "close", "abort", "beginRequest", "endRequest");

    private final Object target;
    private final Connection real;
    private final Operation.Run operation;
    private final GuardedConnection root;
    private @Nullable Connection guarded;
    private boolean over;

    private GuardedConnection(Connection real, Operation.Run operation) {
        this.target = real;
        this.real = real;
        this.operation = operation;
        this.root = this;
    }

    private GuardedConnection(Object target, GuardedConnection root) {
        this.target = target;
        this.real = root.real;
        this.operation = root.operation;
        this.root = root;
    }

    /** Runs the code. */
    static void run(Connection connection, Operation.Run operation) throws SQLException {
        GuardedConnection guard = new GuardedConnection(connection, operation);
        Savepoint savepoint = connection.setSavepoint();
        try {
            operation.code().run(guard.connection());
        } catch (RuntimeException e) {
            throw new SQLException("the code of '" + operation.name() + "' failed: " + e, state(e), e);
        } finally {
            guard.over = true;
        }
        try {
            connection.releaseSavepoint(savepoint);
        } catch (SQLException e) {
            throw new SQLException(
                    "the code of '" + operation.name()
                            + "' ended the transaction with SQL of its own, or went on after a"
                            + " statement of it had failed; see what it committed so, which stays: " + e.getMessage(),
                    e);
        }
    }

    /** What the database said to the code, which tells whether trying again can help. */
    private static @Nullable String state(Throwable failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e) {
                return e.getSQLState();
            }
        }
        return null;
    }

    private Connection connection() {
        if (guarded == null) {
            guarded = proxy(Connection.class, this);
        }
        return guarded;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("equals") && arguments != null) {
            return proxy == arguments[0];
        }
        require(method, arguments);
        if (method.getReturnType() == Connection.class) {
            return root.connection();
        }
        if (method.getName().equals("unwrap") && arguments != null && ((Class<?>) arguments[0]).isInstance(proxy)) {
            return proxy;
        }
        try {
            return wrapped(method, method.invoke(target, arguments));
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void require(Method method, Object @Nullable [] arguments) throws SQLException {
        String name = method.getName();
        if (root.over
                && method.getDeclaringClass() != Object.class
                && !name.equals("isClosed")
                && !(name.equals("close") && target != real)) {
            throw new SQLException(
                    "the step '" + operation.name() + "' is over, and its connection of no more use to it");
        }
        if (target != real) {
            return;
        }
        if (REFUSED.contains(name) || (name.equals("rollback") && arguments == null)) {
            throw new SQLException(
                    "Connection." + name + " in the step '" + operation.name()
                            + "': its transaction is that of the revision, which autogen commits when all of it is done, or rolls back"
                            + " when the step throws an exception. Remove the call; for work with commits between, use op.inBatches");
        }
    }

    /** What leads back to the connection leads to this one. */
    private @Nullable Object wrapped(Method method, @Nullable Object result) {
        Class<?> type = method.getReturnType();
        boolean leadsBack = Statement.class.isAssignableFrom(type) || type == DatabaseMetaData.class;
        return result != null && leadsBack ? proxy(type, new GuardedConnection(result, root)) : result;
    }
}
