package dev.autogen.hibernate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.servers.Servers;
import dev.autogen.servers.TestDatabase;
import dev.autogen.servers.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The edits of the scenarios on every server, each there and back with rows in every table. What their revisions and SQL are is written
 * down for PostgreSQL alone ({@link ScenarioTest}); which edits end otherwise on a server, and why, is in {@code edits-*.txt}.
 */
class EditsTest {

    private static final Map<TestServer, List<TestDatabase>> DATABASES = new HashMap<>();
    private static final Map<TestServer, Map<String, EditRun.Result>> EXCEPTIONS = new HashMap<>();

    private static EntityCompiler compiler;

    @BeforeAll
    static void start() throws IOException, SQLException {
        compiler = new EntityCompiler();
        for (TestServer server : Servers.atHand().toList()) {
            DATABASES.put(server, List.of(server.create(), server.create()));
            EXCEPTIONS.put(server, exceptions(server.product().name()));
        }
    }

    @AfterAll
    static void stop() throws IOException {
        compiler.close();
    }

    /** A line that ends in a colon says what becomes of the edits after it. */
    private static Map<String, EditRun.Result> exceptions(String product) throws IOException {
        Map<String, EditRun.Result> exceptions = new HashMap<>();
        EditRun.Result result = EditRun.Result.WITH_ROWS;
        for (String line : lines("edits-" + product + ".txt")) {
            if (line.endsWith(":")) {
                String name = line.substring(0, line.length() - 1).replace('-', '_');
                result = EditRun.Result.valueOf(name.toUpperCase(Locale.ROOT));
            } else {
                exceptions.put(line, result);
            }
        }
        return exceptions;
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream lines = EditsTest.class.getResourceAsStream(file)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    static Stream<Arguments> edits() {
        return Servers.atHand()
                .flatMap(server -> ScenarioTest.scenarios().stream().map(scenario -> Arguments.of(server, scenario)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("edits")
    void anEditLeadsThereAndBackAndKeepsTheRows(TestServer server, Scenario scenario, @TempDir Path work)
            throws SQLException, IOException {
        List<TestDatabase> databases = DATABASES.getOrDefault(server, List.of());
        EditRun.Result result = new EditRun(scenario, databases.get(0), databases.get(1), compiler, work).run();
        assertThat(result)
                .isEqualTo(EXCEPTIONS
                        .getOrDefault(server, Map.of())
                        .getOrDefault(scenario.name(), EditRun.Result.WITH_ROWS));
    }

    @ParameterizedTest
    @MethodSource("dev.autogen.servers.Servers#atHand")
    void anExceptionIsOneOfAnEditThatThereIs(TestServer server) {
        Set<String> excepted = EXCEPTIONS.getOrDefault(server, Map.of()).keySet();
        assertThat(Scenario.under(ScenarioTest.FOLDER).stream().map(Scenario::name))
                .containsAll(excepted);
    }
}
