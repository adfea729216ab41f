package dev.autogen.hibernate.zoo;

import dev.autogen.servers.Servers;
import dev.autogen.servers.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each model of the zoo on each server, made by Hibernate in one database and by its revision in another: the two must be the same
 * to the letter, and nothing may be pending in either.
 */
class ZooTest {

    private static final Map<TestServer, ZooOnServer> ZOOS = new HashMap<>();

    @BeforeAll
    static void draftAllRevisions(@TempDir Path folder) throws SQLException, IOException {
        for (TestServer server : Servers.atHand().toList()) {
            ZOOS.put(
                    server,
                    new ZooOnServer(server, folder.resolve(server.product().name())));
        }
    }

    static Stream<Arguments> modelsOnServers() {
        return Servers.atHand().flatMap(server -> Zoo.models().map(model -> Arguments.of(server, model)));
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("modelsOnServers")
    void itsRevisionMakesWhatHibernateMakesAndUnmakesIt(TestServer server, Model model)
            throws SQLException, IOException, InterruptedException {
        ZooOnServer zoo = ZOOS.get(server);
        if (NotExported.is(model, server)) {
            zoo.assertNotExported(model);
        } else {
            zoo.assertMadeAndUnmade(model);
        }
    }
}
