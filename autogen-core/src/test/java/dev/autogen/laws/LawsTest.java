package dev.autogen.laws;

import dev.autogen.servers.H2Server;
import dev.autogen.servers.Servers;
import dev.autogen.servers.SqliteServer;
import dev.autogen.servers.TestDatabase;
import dev.autogen.servers.TestServer;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of each server: what is created shows no difference, a difference leads there and back, rows and all. */
class LawsTest {

    /** A server takes about a second for a schema; what runs in the process is quicker. */
    private static final int ON_A_SERVER = 30;

    private static final int WITHIN_THE_PROCESS = 60;

    static Stream<TestServer> servers() {
        return Servers.atHand();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void aDatabaseIsLedToAnySchemaAndBack(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        Ground ground = Ground.of(database);
        boolean within = server instanceof H2Server || server instanceof SqliteServer;
        Cases.of(within ? WITHIN_THE_PROCESS : ON_A_SERVER, seed -> {
            database.clear();
            new LawsCase(database, ground, seed).run();
        });
    }
}
