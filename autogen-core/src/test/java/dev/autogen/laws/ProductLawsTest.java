package dev.autogen.laws;

import dev.autogen.servers.Servers;
import dev.autogen.servers.TestDatabase;
import dev.autogen.servers.TestServer;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of {@link ServerLawsTest} on servers of other products, as far as these can do what a schema asks for. */
class ProductLawsTest {

    private static final Set<String> PRODUCTS = Set.of("h2", "sqlite");

    static Stream<TestServer> servers() {
        return Servers.atHand()
                .filter(server -> PRODUCTS.contains(server.product().name()));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("servers")
    void aDatabaseIsLedToAnySchemaAndBack(TestServer server) throws SQLException {
        TestDatabase database = server.create();
        Cases.of(100, seed -> {
            database.clear();
            new ProductCase(database, seed).run();
        });
    }
}
