package dev.autogen.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** An empty database of its own on the one PostgreSQL server of the JVM ({@link LiveServer}), which counts the statements that it gets. */
public final class LiveDatabase {

    private static final LiveServer SERVER = LiveServer.start();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String RUN = Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX);

    private final String name;

    private LiveDatabase(String name) {
        this.name = name;
    }

    /** A new database. */
    public static LiveDatabase create() throws SQLException {
        String name = "autogen_" + RUN + "_" + NUMBER.incrementAndGet();
        onServer("drop database if exists " + name);
        onServer("create database " + name);
        return new LiveDatabase(name);
    }

    /** A statement in the maintenance database, such as one that creates a role. */
    public static void onServer(String sql) throws SQLException {
        try (Connection connection = SERVER.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public String name() {
        return name;
    }

    /** Address without user. */
    public String url() {
        return SERVER.url(name);
    }

    /** Address with the superuser. */
    public String address() {
        return SERVER.address(name);
    }

    /** A connection of the superuser. */
    public Connection connect() throws SQLException {
        return SERVER.connect(name);
    }

    /**
     * A connection.
     *
     * @param user a role that may log in
     * @param parameters of the address, such as {@code ?currentSchema=x}
     */
    public Connection connect(String user, String parameters) throws SQLException {
        return DriverManager.getConnection(url() + parameters, user, "");
    }

    /** Runs SQL, several statements at will. */
    public void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Drops every schema with what is in it, extensions too, and leaves an empty one named public. */
    public void clear() throws SQLException {
        run("""
                do $$
                declare s text;
                begin
                    for s in select nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
                    loop
                        execute format('drop schema %I cascade', s);
                    end loop;
                    create schema public;
                end $$
                """);
    }

    /** Forgets the statements that were counted so far. */
    public void resetStatements() throws SQLException {
        onServer("create extension if not exists pg_stat_statements");
        count("select pg_stat_statements_reset(0, (select oid from pg_database where datname = ?), 0) is null");
    }

    /** How many statements the server has finished in this database since the last reset. */
    public int statements() throws SQLException {
        return count("select coalesce(sum(calls), 0) from pg_stat_statements(false) s"
                + " join pg_database d on d.oid = s.dbid where d.datname = ?");
    }

    private int count(String sql) throws SQLException {
        try (Connection connection = SERVER.connect("postgres");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet results = statement.executeQuery()) {
                results.next();
                return results.getMetaData().getColumnTypeName(1).equals("bool") ? 0 : results.getInt(1);
            }
        }
    }
}
