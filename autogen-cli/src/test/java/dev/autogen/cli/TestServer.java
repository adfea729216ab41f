package dev.autogen.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The one PostgreSQL of the tests' process, and databases on it. */
final class TestServer {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestServer() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The URL of a new, empty database. */
    static String newDatabase() throws SQLException {
        String name = "cli" + DATABASES.incrementAndGet();
        execute(SERVER.getJdbcUrl("postgres", "postgres"), "create database " + name);
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
    }

    static void execute(String url, String sql) throws SQLException {
        try (Connection connection = SERVER.getDatabase("postgres", name(url)).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row. */
    static String query(String url, String sql) throws SQLException {
        try (Connection connection = SERVER.getDatabase("postgres", name(url)).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    private static String name(String url) {
        return url.replaceAll(".*/([^/?]+).*", "$1");
    }
}
