package dev.autogen.hibernate.scenario;

import dev.autogen.servers.Servers;
import dev.autogen.servers.TestDatabase;
import dev.autogen.servers.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The edits of all scenarios on MariaDB and MySQL, with their rows. */
class FamilyScenarioTest {

    private static final Map<TestServer, List<TestDatabase>> DATABASES = new HashMap<>();

    private static EntityCompiler compiler;

    @BeforeAll
    static void start() throws IOException, SQLException {
        compiler = new EntityCompiler();
        for (TestServer server : servers().toList()) {
            DATABASES.put(server, List.of(server.create(), server.create()));
        }
    }

    @AfterAll
    static void stop() throws IOException {
        compiler.close();
    }

    private static Stream<TestServer> servers() {
        return Servers.atHand()
                .filter(server ->
                        List.of("mariadb", "mysql").contains(server.product().name()));
    }

    static Stream<Arguments> edits() {
        return servers().flatMap(server -> ScenarioTest.scenarios().stream().map(each -> Arguments.of(server, each)));
    }

    @ParameterizedTest(name = "{0}: {1}", allowZeroInvocations = true)
    @MethodSource("edits")
    void anEditLosesNothingThereAndBack(TestServer server, Scenario scenario, @TempDir Path work)
            throws SQLException, IOException {
        List<TestDatabase> databases = DATABASES.getOrDefault(server, List.of());
        new EditOnServer(scenario, databases.get(0), databases.get(1), compiler, work).run();
    }
}
