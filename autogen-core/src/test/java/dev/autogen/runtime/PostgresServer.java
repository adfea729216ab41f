package dev.autogen.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL, started once a JVM, with as many empty databases as are asked for. */
public final class PostgresServer {

    private static final PostgresServer INSTANCE = new PostgresServer();

    private final AtomicInteger number = new AtomicInteger();
    private final Map<Class<?>, Database> databases = new ConcurrentHashMap<>();
    private final EmbeddedPostgres server;

    private PostgresServer() {
        try {
            server = EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database of a test class, emptied. */
    public static Database database(Class<?> test) {
        Database database = INSTANCE.databases.computeIfAbsent(test, ignored -> INSTANCE.create());
        database.clear();
        return database;
    }

    private Database create() {
        String name = "runtime" + number.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Database(server.getDatabase("postgres", name)::getConnection);
    }

    /** A database, and what a test wants to know of it. */
    public record Database(ConnectionSource source) {

        private void clear() {
            rows("select quote_ident(nspname) from pg_namespace where nspname !~ '^(pg_|information_schema$)'")
                    .forEach(schema -> execute("drop schema " + schema + " cascade"));
            execute("create schema public");
        }

        public void execute(String sql) {
            try (Connection connection = source.open();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The rows of a query, columns separated by a bar. */
        public List<String> rows(String sql) {
            try (Connection connection = source.open();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    List<String> columns = new ArrayList<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        columns.add(String.valueOf(rows.getString(i)));
                    }
                    found.add(String.join("|", columns));
                }
                return found;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Names of the tables that users made, in all schemas. */
        public List<String> tables() {
            return rows("select tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema')"
                    + " order by tablename");
        }
    }
}
