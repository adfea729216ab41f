package dev.autogen.hibernate.zoo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.UnsupportedException;
import dev.autogen.servers.DerbyServer;
import dev.autogen.servers.HsqldbServer;
import dev.autogen.servers.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The zoo on databases that have no dialect of their own, as far as Hibernate itself can create it there. */
class GenericZooTest {

    private static final Map<String, String> NAMES =
            Map.of("hibernate.physical_naming_strategy", PlainTableNames.class.getName());

    /** What the generic dialect refuses or compares wrongly, and what Hibernate says otherwise there than elsewhere. */
    private static final Map<String, Set<String>> NOT_SERVED = Map.of(
            "Derby",
            Set.of(
                    // deferrable
                    "ConstraintZoo UniqueOptions",
                    "CommentZoo CollationsOfTheServer",
                    "RegistrationZoo TemporalWithNames"),
            "HSQLDB",
            Set.of(
                    // arrays
                    "CodeZoo Arrays",
                    "ColumnZoo LegacyOrder",
                    "StrategyZoo GloballyQuotedEverywhere",
                    "TypeZoo Arrays",
                    "ValueZoo EnumArrays",
                    // a default that the database spells in its own words
                    "ValueZoo OptimisticVersions",
                    "RegistrationZoo TemporalWithNames"));

    private static final List<TestServer> SERVERS = List.of(new DerbyServer(), new HsqldbServer());
    private static final Map<TestServer, ZooOnServer> ZOOS = new HashMap<>();

    @BeforeAll
    static void draftAllRevisions(@TempDir Path folder) throws SQLException, IOException {
        for (TestServer server : SERVERS) {
            ZOOS.put(server, new ZooOnServer(server, folder.resolve(server.toString()), models().toList()));
        }
    }

    private static Stream<Model> models() {
        return Zoo.sample().map(model -> new Model(model.holder(), NAMES));
    }

    static Stream<Arguments> modelsOnServers() {
        return SERVERS.stream().flatMap(server -> models().map(model -> Arguments.of(server, model)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("modelsOnServers")
    void itsRevisionMakesWhatHibernateMakesAndUnmakesIt(TestServer server, Model model)
            throws SQLException, IOException, InterruptedException {
        ZooOnServer zoo = ZOOS.get(server);
        if (notExported(server).contains(model.name())) {
            zoo.assertNotExported(model);
        } else if (NOT_SERVED.get(server.toString()).contains(model.name())) {
            assertThatThrownBy(() -> zoo.assertMadeAndUnmade(model))
                    .isInstanceOfAny(AssertionError.class, UnsupportedException.class);
        } else {
            zoo.assertMadeAndUnmade(model);
        }
    }

    /** A line a model; one that is no longer true makes the test of its model fail. */
    private static Set<String> notExported(TestServer server) throws IOException {
        try (var lines = GenericZooTest.class.getResourceAsStream("not-exported-" + server + ".txt")) {
            return lines == null
                    ? Set.of()
                    : Set.copyOf(new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }
}
