package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerError;
import dev.autogen.dialect.ServerSql;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.ConfigurationException;
import dev.autogen.product.Product;
import dev.autogen.product.Products;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection with the dialect of its server. While it is open every statement is a transaction of its own, unless
 * {@link #transaction} is used; the connection is given back as it was.
 */
public final class Session implements AutoCloseable {

    private final Connection connection;
    private final boolean autoCommit;
    private final Product product;
    private final Dialect dialect;
    private final ServerVersion version;
    private int statements;

    private Session(
            Connection connection, boolean autoCommit, Product product, Dialect dialect, ServerVersion version) {
        this.connection = connection;
        this.autoCommit = autoCommit;
        this.product = product;
        this.dialect = dialect;
        this.version = version;
    }

    /**
     * Opens a connection.
     *
     * @throws ConfigurationException if there is none to be had
     * @throws dev.autogen.error.UnsupportedException if the database product has no dialect
     */
    public static Session open(ConnectionSource database) {
        try {
            return start(database.open(), database.products());
        } catch (SQLException e) {
            throw new ConfigurationException("cannot connect to the database: " + e.getMessage(), e);
        }
    }

    private static Session start(Connection connection, Products products) throws SQLException {
        try {
            DatabaseMetaData metaData = connection.getMetaData();
            Product product = products.behind(metaData);
            ServerVersion version = product.version(metaData);
            Dialect dialect = product.dialect(connection, version);
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            return new Session(connection, autoCommit, product, dialect, version);
        } catch (SQLException | RuntimeException e) {
            try {
                connection.close();
            } catch (SQLException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }

    public Connection connection() {
        return connection;
    }

    public Product product() {
        return product;
    }

    public Dialect dialect() {
        return dialect;
    }

    public ServerVersion version() {
        return version;
    }

    /** How many statements were sent over this session to read where the database stands. */
    public int statements() {
        return statements;
    }

    void countStatement() {
        statements++;
    }

    /**
     * The tables with their schema named, so that they are found also after a revision has changed the default schema.
     *
     * @throws ConfigurationException if the database does not tell its default schema
     */
    public VersionTables settled(VersionTables tables) {
        if (tables.schema() != null) {
            return tables;
        }
        countStatement();
        try {
            String schema = connection.getSchema();
            return schema == null ? tables : tables.schema(dialect.truncate(schema));
        } catch (SQLException e) {
            throw new ConfigurationException("the database does not tell its default schema: " + e.getMessage(), e);
        }
    }

    /** Runs work in one transaction: committed when it returns, rolled back when it throws. */
    void transaction(Work work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            work.run();
            connection.commit();
        } catch (SQLException | RuntimeException | Error e) {
            undo(e);
            throw e;
        }
        connection.setAutoCommit(true);
    }

    /** Where the connection itself broke, the server rolls back, and what broke it is the error to report. */
    private void undo(Throwable reason) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        try (Connection closing = connection) {
            if (!closing.isClosed()) {
                closing.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            // what was done is done, and a connection that cannot be closed is closed by the server
            return;
        }
    }

    /** What the server says of a failure. */
    static ServerError error(SQLException failure) {
        return new ServerError(
                String.valueOf(failure.getSQLState()), failure.getErrorCode(), String.valueOf(failure.getMessage()));
    }

    ServerSql server() {
        return dialect.server();
    }

    /** Runs a statement as it stands: JDBC's own escapes are off, and a plain statement has no parameters to look for. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** Runs a statement as it stands; how many rows it changed. */
    int change(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            return statement.execute(sql) ? 0 : Math.max(0, statement.getUpdateCount());
        }
    }

    /** Runs a statement; how many rows it changed. */
    int update(String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        }
    }

    /** The first column of a query's rows. */
    List<@Nullable String> column(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                List<@Nullable String> column = new ArrayList<>();
                while (rows.next()) {
                    column.add(rows.getString(1));
                }
                return column;
            }
        }
    }

    /** The only row of a query as it stands, none of it null; empty where there is none. */
    List<String> row(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet rows = statement.executeQuery(sql)) {
                List<String> row = new ArrayList<>();
                if (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        row.add(rows.getString(i));
                    }
                }
                return row;
            }
        }
    }

    /** The rows of a query as texts, none of them null. */
    List<List<String>> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<List<String>> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                all.add(row);
            }
            return all;
        }
    }

    /** The answer of a query whose one row is one truth. */
    boolean truth(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /**
     * The tables of a schema, as the driver tells of them.
     *
     * @param schema null is the default one
     */
    Set<String> tables(@Nullable String schema) throws SQLException {
        String own = schema == null ? connection.getSchema() : dialect.truncate(schema);
        Set<String> names = new HashSet<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                String there = rows.getString("TABLE_SCHEM");
                if (own == null || there == null || own.equals(there)) {
                    names.add(dialect.truncate(rows.getString("TABLE_NAME")));
                }
            }
        }
        return names;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    /** Work within a transaction. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }
}
