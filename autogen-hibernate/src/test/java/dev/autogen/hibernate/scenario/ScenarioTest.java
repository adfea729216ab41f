package dev.autogen.hibernate.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioTest {

    static final Path FOLDER = Path.of("src/test/resources/scenarios");

    private static Cluster cluster;
    private static EntityCompiler compiler;

    @BeforeAll
    static void start() throws IOException, SQLException {
        cluster = Cluster.start();
        compiler = new EntityCompiler();
    }

    @AfterAll
    static void stop() throws IOException {
        compiler.close();
        cluster.close();
    }

    /** With {@code -Dscenarios.only=unique/} only those whose names begin so, as a regular expression. */
    static List<Scenario> scenarios() {
        Pattern only = Pattern.compile(System.getProperty("scenarios.only", ""));
        return Scenario.under(FOLDER).stream()
                .filter(scenario -> only.matcher(scenario.name()).lookingAt())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void anEditLeadsToTheExpectedRevisionAndBack(Scenario scenario, @TempDir Path work)
            throws SQLException, IOException {
        new ScenarioRun(scenario, cluster, compiler, work).run();
    }
}
