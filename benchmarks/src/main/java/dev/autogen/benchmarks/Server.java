package dev.autogen.benchmarks;

import dev.autogen.dialect.ServerVersion;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A PostgreSQL of our own, with a database for each benchmark. */
public final class Server implements AutoCloseable {

    private static final int BATCH = 500;

    private final EmbeddedPostgres postgres;

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    public static Server start() throws IOException {
        return new Server(EmbeddedPostgres.start());
    }

    /** The URL of an empty database of that name; what had the name before is gone. */
    public String database(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database + "?user=postgres";
    }

    /** Product and version. */
    public ServerVersion version() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"))) {
            DatabaseMetaData facts = connection.getMetaData();
            return new ServerVersion(
                    facts.getDatabaseProductName(), facts.getDatabaseMajorVersion(), facts.getDatabaseMinorVersion());
        }
    }

    /** Runs statements, and has the server look at what they left, as it would have by itself after a while. */
    public static void fill(String url, List<String> statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < statements.size(); i++) {
                statement.execute(statements.get(i));
                if (i % BATCH == BATCH - 1) {
                    connection.commit();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
