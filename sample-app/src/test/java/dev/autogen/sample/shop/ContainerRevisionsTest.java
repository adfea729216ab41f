package dev.autogen.sample.shop;

import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Runs wherever there is Docker; elsewhere it is reported as skipped, and {@link EmbeddedRevisionsTest} has run the same. */
@Testcontainers(disabledWithoutDocker = true)
class ContainerRevisionsTest extends RevisionsTest {

    @Container
    private static final PostgreSQLContainer SERVER = new PostgreSQLContainer("postgres:18");

    @Override
    String url(String database) {
        return "jdbc:postgresql://" + SERVER.getHost() + ":" + SERVER.getFirstMappedPort() + "/" + database;
    }

    @Override
    String user() {
        return SERVER.getUsername();
    }

    @Override
    String password() {
        return SERVER.getPassword();
    }
}
