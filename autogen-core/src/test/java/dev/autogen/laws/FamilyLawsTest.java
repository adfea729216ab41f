package dev.autogen.laws;

import dev.autogen.servers.Servers;
import dev.autogen.servers.TestDatabase;
import dev.autogen.servers.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of MariaDB and MySQL: what is created shows no difference, a difference leads there and back, rows and all. */
class FamilyLawsTest {

    static Stream<TestServer> servers() {
        return Servers.atHand()
                .filter(server ->
                        List.of("mariadb", "mysql").contains(server.product().name()));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("servers")
    void aDatabaseIsLedToAnySchemaAndBack(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        Cases.of(45, seed -> {
            database.clear();
            try (Connection connection = database.connect()) {
                new FamilyCase(database, connection, seed).run();
            }
        });
    }
}
