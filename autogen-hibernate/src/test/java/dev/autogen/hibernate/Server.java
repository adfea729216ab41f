package dev.autogen.hibernate;

import dev.autogen.dialect.ServerVersion;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A real PostgreSQL, one for all tests of a JVM, with a database for whoever asks. */
final class Server {

    private static final EmbeddedPostgres POSTGRES = start();

    private Server() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of an empty database of that name. */
    static String database(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name);
        }
        return url(name);
    }

    private static String url(String database) {
        return POSTGRES.getJdbcUrl("postgres", database);
    }

    static ServerVersion version() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"))) {
            var data = connection.getMetaData();
            return new ServerVersion(
                    data.getDatabaseProductName(), data.getDatabaseMajorVersion(), data.getDatabaseMinorVersion());
        }
    }

    /** Drops every schema of the user, and casts that stand in none. */
    static void empty(Connection connection) throws SQLException {
        List<String> schemas = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select quote_ident(nspname) from pg_namespace"
                        + " where nspname !~ '^pg_' and nspname <> 'information_schema'")) {
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
        }
        try (Statement statement = connection.createStatement()) {
            for (String schema : schemas) {
                statement.execute("drop schema " + schema + " cascade");
            }
            statement.execute("create schema public");
        }
    }
}
