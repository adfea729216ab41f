package dev.autogen.hibernate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.ModelSource;
import dev.autogen.command.NewRevision;
import dev.autogen.command.RenameChoices;
import dev.autogen.command.RenameQuestion;
import dev.autogen.command.RevisionCommand;
import dev.autogen.command.RevisionCommand.Draft;
import dev.autogen.command.ScriptCommand;
import dev.autogen.dialect.AssumedServer;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.diff.rename.RenameAnswers;
import dev.autogen.hibernate.HibernateModel;
import dev.autogen.hibernate.HibernateReader;
import dev.autogen.operation.Operation;
import dev.autogen.product.Product;
import dev.autogen.product.Products;
import dev.autogen.revision.RevisionIds;
import dev.autogen.runtime.Starting;
import dev.autogen.runtime.VersionTables;
import dev.autogen.script.SourceScripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A history from nothing to the entities of a scenario, drafted, checked and written as a script there and back for databases that are known
 * without a server.
 */
class OfflineScenarioTest {

    private static final boolean REWRITE = Boolean.getBoolean("scenarios.rewrite");
    private static final List<ServerVersion> SERVERS =
            List.of(new ServerVersion("Microsoft SQL Server", 16, 0), new ServerVersion("Oracle", 23, 0));
    private static final List<String> SCENARIOS = List.of(
            "column/becomes-not-null",
            "column/default-changed",
            "column/not-null-with-default-added",
            "column/removed",
            "column/type-varchar-widened",
            "entity/version-added",
            "inheritance/joined-subclass-added",
            "table/comment-added");

    private static final long BEFORE = 0x5ce4a71005c1L;
    private static final long AFTER = 0x5ce4a71005c2L;

    private static EntityCompiler compiler;

    @BeforeAll
    static void start() throws IOException {
        compiler = new EntityCompiler();
    }

    @AfterAll
    static void stop() throws IOException {
        compiler.close();
    }

    static Stream<Arguments> scenariosOnServers() {
        return SERVERS.stream().flatMap(server -> SCENARIOS.stream().map(name -> Arguments.of(server, name)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("scenariosOnServers")
    void aHistoryIsDraftedCheckedAndWrittenAsAScriptWithoutADatabase(
            ServerVersion version, String name, @TempDir Path work) throws IOException {
        Scenario scenario = new Scenario(Path.of("src/test/resources/scenarios"), name);
        Product product = Products.builtIn().of(version);
        AssumedServer server = new AssumedServer(version, product.defaultSchema(""));
        for (String side : List.of("before", "after")) {
            try (CompiledEntities sources = compiler.compile(scenario.path(side), work.resolve(side))) {
                Environment environment =
                        environment(work, (dialect, asked) -> new HibernateReader(model(sources), dialect, asked));
                draft(environment, server, side, new RevisionIds(() -> side.equals("before") ? BEFORE : AFTER), work);
                assertThat(new CheckCommand(environment)
                                .offline(server).result().operations().stream().map(Operation::describe))
                        .as("what is pending after the revision of " + side)
                        .isEmpty();
            }
        }
        ScriptCommand script = new ScriptCommand(
                environment(work, (dialect, asked) -> {
                    throw new AssertionError("a script asks for no model");
                }),
                server);
        compare(scenario, product.name() + "/upgrade.sql", script.upgrade("base:head", Starting.AT_ITS_BEGINNING));
        compare(scenario, product.name() + "/downgrade.sql", script.downgrade("head:base", Starting.AT_ITS_BEGINNING));
    }

    private static Environment environment(Path work, ModelSource model) {
        SourceScripts scripts = new SourceScripts(
                work.resolve("revisions"),
                List.of(),
                work.resolve("cache"),
                Thread.currentThread().getContextClassLoader());
        return new Environment(
                () -> {
                    throw new AssertionError("a database is asked");
                },
                List.of(scripts),
                VersionTables.standard(),
                model,
                List.of());
    }

    private static HibernateModel model(CompiledEntities sources) {
        return HibernateModel.of(sources.loader()).entities(List.of("shop")).roots(List.of(sources.folder()));
    }

    private static void draft(Environment environment, AssumedServer server, String side, RevisionIds ids, Path work)
            throws IOException {
        Instant now = Instant.parse("2026-01-02T03:04:05Z").plus(Duration.ofMinutes(side.equals("after") ? 1 : 0));
        Draft draft = new RevisionCommand(environment, Clock.fixed(now, ZoneOffset.UTC), ids)
                .offline(
                        NewRevision.of("What is " + side, "revisions"),
                        new RenameChoices(RenameAnswers.none().rest(RenameAnswers.Rest.DROPPED), RenameQuestion.NOBODY),
                        server)
                .result()
                .draft()
                .orElseThrow();
        Path folder = work.resolve("revisions");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(draft.fileName()), draft.source());
    }

    private static void compare(Scenario scenario, String file, String actual) throws IOException {
        String text = actual.replaceAll("'[0-9a-f]{64}'", "'CHECKSUM'")
                .replaceAll("(N?'CHECKSUM'), N?'[^']*'", "$1, 'VERSION'");
        if (REWRITE) {
            Files.createDirectories(scenario.path(file).getParent());
            scenario.write(file, text);
        }
        assertThat(text).as(file).isEqualTo(scenario.text(file));
    }
}
