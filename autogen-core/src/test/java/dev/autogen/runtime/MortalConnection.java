package dev.autogen.runtime;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Connections of a client that dies right before or right after one of the statements that it sends: to the server, a killed process. */
final class MortalConnection implements ConnectionSource {

    /** What a client says that is no more. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final ConnectionSource database;
    private final int fatal;
    private final List<Connection> open = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private int moments;
    private boolean dead;

    /** @param fatal number of the moment, from 1: each statement has one before it and one after it */
    MortalConnection(ConnectionSource database, int fatal) {
        this.database = database;
        this.fatal = fatal;
    }

    int moments() {
        return moments;
    }

    /** What reached the server and ended well. */
    List<String> sent() {
        return sent;
    }

    @Override
    public Connection open() throws SQLException {
        Connection connection = database.open();
        open.add(connection);
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = invoke(method, connection, arguments);
            if (result instanceof PreparedStatement statement) {
                return listened(PreparedStatement.class, statement, String.valueOf(arguments[0]));
            }
            return result instanceof Statement statement ? listened(Statement.class, statement, "") : result;
        });
    }

    private <S extends Statement> S listened(Class<S> type, S statement, String prepared) {
        return proxy(type, (proxy, method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return invoke(method, statement, arguments);
            }
            pass();
            Object result = invoke(method, statement, arguments);
            sent.add(arguments == null ? prepared : String.valueOf(arguments[0]));
            pass();
            return result;
        });
    }

    private void pass() throws SQLException {
        moments++;
        if (moments == fatal) {
            dead = true;
            for (Connection connection : open) {
                connection.abort(Runnable::run);
                connection.close(); // some drivers know no abort
            }
        }
        if (dead) {
            throw new Killed();
        }
    }

    private static Object invoke(java.lang.reflect.Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
