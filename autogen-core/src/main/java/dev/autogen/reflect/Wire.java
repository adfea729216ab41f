package dev.autogen.reflect;

import dev.autogen.error.ReflectionException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The room's one way to a server: it counts the statements that are sent, and here alone {@code SQLException} is wrapped.
 * What a driver sends by itself to open a transaction that its caller asked for is not counted.
 */
public final class Wire {

    private final Connection connection;
    private int statements;

    public Wire(Connection connection) {
        this.connection = connection;
    }

    /** How many statements were sent so far. */
    public int statements() {
        return statements;
    }

    /**
     * The rows of a query.
     *
     * @param what what is read, for the message of a failure
     * @param parameters arrays of text, one for each question mark
     * @throws ReflectionException if the server refuses or does not answer
     */
    @SafeVarargs
    public final <T> List<T> rows(String what, String sql, Row<T> row, Collection<String>... parameters) {
        List<Collection<String>> all = new ArrayList<>();
        for (Collection<String> parameter : parameters) {
            all.add(parameter);
        }
        return rows(what, sql, row, all);
    }

    /** As {@link #rows(String, String, Row, Collection[])}. */
    public <T> List<T> rows(String what, String sql, Row<T> row, List<? extends Collection<String>> parameters) {
        statements++;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setArray(
                        i + 1,
                        connection.createArrayOf("text", parameters.get(i).toArray()));
            }
            try (ResultSet results = statement.executeQuery()) {
                return list(results, row);
            }
        } catch (SQLException e) {
            throw failure(what, e);
        }
    }

    /**
     * The rows that a method of {@code DatabaseMetaData} returns for one statement to the server.
     *
     * @throws ReflectionException if the server refuses or does not answer
     */
    public <T> List<T> metadata(String what, Facts<ResultSet> method, Row<T> row) {
        statements++;
        try (ResultSet results = method.of(connection.getMetaData())) {
            return list(results, row);
        } catch (SQLException e) {
            throw failure(what, e);
        }
    }

    /** A fact of {@code DatabaseMetaData} for which the driver asks no server. */
    public <T> T fact(String what, Facts<T> method) {
        try {
            return method.of(connection.getMetaData());
        } catch (SQLException e) {
            throw failure(what, e);
        }
    }

    /**
     * Sends a statement that may fail without harm, also in a transaction that is open.
     *
     * @return what the server said, as messages of {@code SQLWarning}, or why it refused
     * @throws ReflectionException if the connection is lost
     */
    public Reply attempt(String what, String sql) {
        try {
            if (connection.getAutoCommit()) {
                return send(what, sql);
            }
            statements++;
            Savepoint before = connection.setSavepoint();
            Reply reply = send(what, sql);
            statements++;
            if (reply.refusal().isPresent()) {
                connection.rollback(before);
            } else {
                connection.releaseSavepoint(before);
            }
            return reply;
        } catch (SQLException e) {
            throw failure(what, e);
        }
    }

    private Reply send(String what, String sql) {
        statements++;
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
            List<String> messages = new ArrayList<>();
            for (SQLWarning warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
                messages.add(message(warning));
            }
            return new Reply(messages, Optional.empty());
        } catch (SQLException e) {
            if (isLost(e)) {
                throw failure(what, e);
            }
            return new Reply(List.of(), Optional.of(message(e)));
        }
    }

    /** Classes 08 (connection exception) and 57P (the server shuts down), manual of PostgreSQL, appendix A. */
    private boolean isLost(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        try {
            return state.startsWith("08") || state.startsWith("57P") || connection.isClosed();
        } catch (SQLException closed) {
            return true;
        }
    }

    private static <T> List<T> list(ResultSet results, Row<T> row) throws SQLException {
        List<T> list = new ArrayList<>();
        while (results.next()) {
            list.add(row.read(results));
        }
        return list;
    }

    private static ReflectionException failure(String what, SQLException e) {
        return new ReflectionException(
                "cannot read " + what + ": " + message(e) + "; check the connection and what its user may read", e);
    }

    private static String message(@Nullable SQLException e) {
        return e == null || e.getMessage() == null ? "no message" : e.getMessage();
    }

    /** One row as a value. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** One method of {@code DatabaseMetaData}. */
    @FunctionalInterface
    public interface Facts<T> {
        T of(DatabaseMetaData metadata) throws SQLException;
    }

    /**
     * What came of an attempt.
     *
     * @param messages what the server said
     * @param refusal why it refused, if it did
     */
    public record Reply(List<String> messages, Optional<String> refusal) {
        public Reply {
            messages = List.copyOf(messages);
        }
    }
}
