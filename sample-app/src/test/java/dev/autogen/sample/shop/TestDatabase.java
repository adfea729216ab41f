package dev.autogen.sample.shop;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A PostgreSQL server of its own, with the exported schema of the shop. */
final class TestDatabase implements AutoCloseable {

    static final String USER = "postgres";
    static final String PASSWORD = "postgres";

    private final EmbeddedPostgres server;

    private TestDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static TestDatabase start() {
        try {
            var database = new TestDatabase(EmbeddedPostgres.start());
            // Persistence.generateSchema would leave out what Bean Validation adds to the schema.
            Persistence.createEntityManagerFactory(
                            "shop",
                            database.settings(Map.of(
                                    "jakarta.persistence.schema-generation.database.action", "create",
                                    "jakarta.persistence.create-database-schemas", "true",
                                    // Without it a statement that fails is only logged.
                                    "hibernate.hbm2ddl.halt_on_error", "true")))
                    .close();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return server.getJdbcUrl(USER, "postgres");
    }

    Map<String, Object> settings(Map<String, Object> more) {
        var settings = new HashMap<String, Object>(more);
        settings.put("jakarta.persistence.jdbc.url", url());
        settings.put("jakarta.persistence.jdbc.user", USER);
        settings.put("jakarta.persistence.jdbc.password", PASSWORD);
        return settings;
    }

    /** The first column of every row, as text. */
    List<String> query(String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var result = new ArrayList<String>();
            while (rows.next()) {
                result.add(rows.getString(1));
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
