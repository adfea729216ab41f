package dev.autogen.laws;

import dev.autogen.servers.Servers;
import dev.autogen.servers.TestDatabase;
import dev.autogen.servers.TestServer;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of each server: what is created shows no difference, a difference leads there and back, rows and all. */
class LawsTest {

    private static final int CASES = 100;

    static Stream<TestServer> servers() {
        return Servers.atHand();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void aDatabaseIsLedToAnySchemaAndBack(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        Ground ground = Ground.of(database);
        Cases.of(CASES, seed -> {
            database.clear();
            new LawsCase(database, ground, seed).run();
        });
    }
}
