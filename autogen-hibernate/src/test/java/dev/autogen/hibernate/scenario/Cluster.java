package dev.autogen.hibernate.scenario;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server with two databases: one that lives through a scenario, and one that Hibernate creates afresh. */
final class Cluster implements AutoCloseable {

    static final String LIVE = "live";
    static final String FRESH = "fresh";

    /** Much faster than another database, whose files would have to be copied. */
    private static final String EMPTY = """
            do $$
            declare
                schema text;
            begin
                for schema in select nspname from pg_namespace where nspname !~ '^pg_|^information_schema$' loop
                    execute format('drop schema %I cascade', schema);
                end loop;
                create schema public;
            end
            $$
            """;

    private final EmbeddedPostgres server;

    private Cluster(EmbeddedPostgres server) {
        this.server = server;
    }

    static Cluster start() throws IOException, SQLException {
        Cluster cluster = new Cluster(EmbeddedPostgres.start());
        cluster.execute("postgres", "create database " + LIVE);
        cluster.execute("postgres", "create database " + FRESH);
        return cluster;
    }

    void empty(String database) throws SQLException {
        execute(database, EMPTY);
    }

    void execute(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String url(String database) {
        return server.getJdbcUrl("postgres", database);
    }

    Connection connect(String database) throws SQLException {
        return server.getDatabase("postgres", database).getConnection();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
