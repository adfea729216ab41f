package dev.autogen.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL of the tests: the one that {@code AUTOGEN_TEST_POSTGRESQL} leads to, else an embedded one. Tests make databases and
 * roles there; a given one has to let in roles without a password.
 *
 * @param place address without database and parameters, with a slash at its end
 * @param parameters user and password of the superuser
 */
record LiveServer(String place, String parameters) {

    private static final String PASSWORD = "autogen";
    private static final String STATEMENTS = "pg_stat_statements";

    static LiveServer start() {
        return GivenServer.in("AUTOGEN_TEST_POSTGRESQL").map(LiveServer::given).orElseGet(LiveServer::embedded);
    }

    private static LiveServer given(GivenServer server) {
        String url = server.url(
                "jdbc:postgresql",
                List.of("user=postgres", "password=" + PASSWORD),
                image -> new PostgreSQLContainer(image)
                        .withUsername("postgres")
                        .withPassword(PASSWORD)
                        // roles that tests make have none
                        .withEnv("POSTGRES_HOST_AUTH_METHOD", "trust")
                        .withCommand(
                                "postgres",
                                "-c",
                                "fsync=off",
                                "-c",
                                "max_connections=300",
                                "-c",
                                "shared_preload_libraries=" + STATEMENTS));
        int end = url.indexOf('?') < 0 ? url.length() : url.indexOf('?');
        String parameters = url.substring(end).replaceFirst("^\\?", "");
        return new LiveServer(
                url.substring(0, url.lastIndexOf('/', end - 1) + 1),
                parameters.contains("user=") ? parameters : "user=postgres");
    }

    private static LiveServer embedded() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("shared_preload_libraries", STATEMENTS)
                    .start();
            return new LiveServer("jdbc:postgresql://localhost:" + server.getPort() + "/", "user=postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of a database without user. */
    String url(String database) {
        return place + database;
    }

    /** Address of a database with the superuser. */
    String address(String database) {
        return url(database) + "?" + parameters;
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(address(database));
    }
}
