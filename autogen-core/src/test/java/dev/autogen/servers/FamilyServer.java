package dev.autogen.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of MariaDB or MySQL, on which each test has a database. */
abstract class FamilyServer implements TestServer {

    /** Of root, in a container. */
    static final String PASSWORD = "autogen";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String RUN = Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX);

    /** Address of a database, with user and options. */
    abstract String url(String database);

    @Override
    public TestDatabase create() throws SQLException {
        Database database = new Database(this, "autogen_" + RUN + "_" + NUMBER.incrementAndGet());
        database.clear();
        return database;
    }

    @Override
    public String toString() {
        return product().reportedName();
    }

    private record Database(FamilyServer server, String name) implements TestDatabase {

        @Override
        public String url() {
            return server.url(name);
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url());
        }

        @Override
        public void clear() throws SQLException {
            try (Connection connection = DriverManager.getConnection(server.url("mysql"));
                    Statement statement = connection.createStatement()) {
                for (String other : others(statement)) {
                    statement.execute("drop database `" + other.replace("`", "``") + "`");
                }
                statement.execute("drop database if exists " + name);
                statement.execute("create database " + name + " character set utf8mb4");
            }
        }

        @Override
        public String schema(String other) {
            return name + "__" + other;
        }

        /** Those that a test has made. */
        private List<String> others(Statement statement) throws SQLException {
            List<String> others = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select schema_name from information_schema.schemata"
                    + " where schema_name like '" + name + "\\_\\_%'")) {
                while (rows.next()) {
                    others.add(rows.getString(1));
                }
            }
            return others;
        }

        @Override
        public List<String> references(boolean checked) {
            return List.of("set foreign_key_checks = " + (checked ? 1 : 0));
        }

        @Override
        public List<String> catalog() throws SQLException {
            try (Connection connection = connect()) {
                return FamilyCatalog.of(connection);
            }
        }
    }
}
