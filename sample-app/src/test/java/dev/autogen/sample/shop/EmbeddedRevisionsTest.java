package dev.autogen.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EmbeddedRevisionsTest extends RevisionsTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void aCheckSendsAtMostTwelveStatementsByTheServersOwnCount() throws SQLException {
        upgrade(shipped());
        String count = "select sum(calls) from pg_stat_statements s join pg_database d on d.oid = s.dbid"
                + " where s.toplevel and d.datname = 'revised'";
        try (Connection watcher = connect("postgres");
                Statement statement = watcher.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            statement.execute("select pg_stat_statements_reset()");
            assertThat(pending("revised")).isEmpty();
            try (ResultSet row = statement.executeQuery(count)) {
                assertThat(row.next()).isTrue();
                assertThat(row.getInt(1)).isBetween(5, 12);
            }
        }
    }

    @Override
    String url(String database) {
        return server.getJdbcUrl(user(), database);
    }

    @Override
    String user() {
        return "postgres";
    }

    @Override
    String password() {
        return "postgres";
    }
}
