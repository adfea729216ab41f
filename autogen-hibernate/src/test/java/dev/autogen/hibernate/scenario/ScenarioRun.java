package dev.autogen.hibernate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.CheckCommand.Checked;
import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.NewRevision;
import dev.autogen.command.RenameChoices;
import dev.autogen.command.RenameQuestion;
import dev.autogen.command.RevisionCommand;
import dev.autogen.command.RevisionCommand.Draft;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.dialect.Dialect;
import dev.autogen.diff.rename.RenameAnswers;
import dev.autogen.hibernate.HibernateModel;
import dev.autogen.hibernate.HibernateReader;
import dev.autogen.hibernate.HibernateSchema;
import dev.autogen.operation.Operation;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.reflect.Verdict;
import dev.autogen.revision.RevisionIds;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.VersionTables;
import dev.autogen.schema.Database;
import dev.autogen.script.Script;
import dev.autogen.script.SourceScripts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One scenario, from the entities before it to the database after it, and back, and there again. */
final class ScenarioRun {

    private static final boolean REWRITE = Boolean.getBoolean("scenarios.rewrite");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final RevisionIds IDS = new RevisionIds(() -> 0x5ce4a71005ceL);

    private final Scenario scenario;
    private final Cluster cluster;
    private final EntityCompiler compiler;
    private final Path work;
    private final Dialect dialect = new PostgresDialect();
    private final Catalog catalog;

    /**
     * A run that is not yet started.
     *
     * @param work an empty folder
     */
    ScenarioRun(Scenario scenario, Cluster cluster, EntityCompiler compiler, Path work) {
        this.scenario = scenario;
        this.cluster = cluster;
        this.compiler = compiler;
        this.work = work;
        this.catalog = new Catalog(cluster, dialect);
    }

    void run() throws SQLException, IOException {
        try (CompiledEntities before = compiled("before");
                CompiledEntities after = compiled("after")) {
            export(before, Cluster.LIVE);
            cluster.execute(Cluster.LIVE, scenario.text("data.sql"));
            export(after, Cluster.FRESH);
            Environment former = environment(model(before), catalog.schemas());
            Environment edited = environment(model(after), catalog.schemas());
            List<String> catalogBefore = catalog.live();
            List<String> exported = catalog.comparable(Cluster.FRESH, scenario.keptNames());

            assertNothingIsPending(former, "before the edit");
            List<Operation> difference = difference(edited);
            compare("operations.txt", lines(difference));
            Optional<Draft> draft = new RevisionCommand(edited, CLOCK, IDS)
                    .run(
                            NewRevision.of(scenario.message(), "revisions"),
                            new RenameChoices(
                                    RenameAnswers.none().rest(RenameAnswers.Rest.DROPPED), RenameQuestion.NOBODY))
                    .draft();
            assertThat(draft.isPresent()).as("is there a revision").isEqualTo(!difference.isEmpty());
            if (draft.isEmpty()) {
                assertThat(catalog.comparable(Cluster.LIVE, Map.of())).isEqualTo(exported);
                return;
            }
            write(draft.get(), edited);

            Replayed replayed = new Replayed(cluster, dialect, catalog.schemas());
            upgrade(edited, exported);
            replayed.assertLike(draft.get().script().upgrade());
            try (Connection connection = cluster.connect(Cluster.LIVE)) {
                new ExpectedRows(scenario.text("after.sql").lines().toList()).assertIn(connection);
            }

            new DowngradeCommand(former).run("base", RunListener.SILENT);
            assertThat(catalog.live()).as("the catalog after the downgrade").isEqualTo(catalogBefore);
            assertNothingIsPending(former, "after the downgrade");

            upgrade(edited, exported);
        }
    }

    private void upgrade(Environment edited, List<String> exported) throws SQLException {
        new UpgradeCommand(edited).run("head", RunListener.SILENT);
        assertThat(catalog.comparable(Cluster.LIVE, Map.of()))
                .as("the catalog after the upgrade")
                .isEqualTo(exported);
        assertNothingIsPending(edited, "after the upgrade");
    }

    private CompiledEntities compiled(String side) {
        return compiler.compile(scenario.path(side), work.resolve(side));
    }

    private void export(CompiledEntities sources, String database) throws SQLException {
        cluster.empty(database);
        HibernateExport.create(sources, cluster.url(database));
    }

    private Database model(CompiledEntities sources) throws SQLException {
        HibernateModel model =
                HibernateModel.of(sources.loader()).entities(List.of("shop")).roots(List.of(sources.folder()));
        HibernateSchema schema = new HibernateReader(model, dialect, catalog.version()).readSchema();
        assertThat(schema.unsupported())
                .as("what of the model is not understood")
                .isEmpty();
        return schema.database();
    }

    private Environment environment(Database model, List<String> schemas) {
        SourceScripts scripts = new SourceScripts(
                work.resolve("revisions"),
                List.of(),
                work.resolve("cache"),
                Thread.currentThread().getContextClassLoader());
        return new Environment(
                () -> cluster.connect(Cluster.LIVE),
                List.of(scripts),
                VersionTables.standard(),
                (its, version) -> () -> model,
                schemas);
    }

    private static List<Operation> difference(Environment environment) {
        Checked checked = new CheckCommand(environment).run();
        assertThat(checked.judge())
                .as("who judged, since %s", checked.byRules())
                .isEqualTo(Verdict.SERVER);
        return checked.operations();
    }

    private static void assertNothingIsPending(Environment environment, String when) {
        assertThat(lines(difference(environment))).as("what is pending " + when).isEmpty();
    }

    private static String lines(List<Operation> operations) {
        return operations.stream().map(operation -> operation.describe() + "\n").collect(Collectors.joining());
    }

    /** Writes the revision into a folder of its own; what is loaded from there says what was drafted. */
    private void write(Draft draft, Environment environment) throws IOException {
        compare("Revision.java", draft.source());
        Path folder = work.resolve("revisions");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(draft.fileName()), draft.source());
        Script script = environment.scripts().script(draft.script().id());
        List<Operation> upgrade = new ArrayList<>();
        List<Operation> downgrade = new ArrayList<>();
        script.code().get().upgrade(upgrade::add);
        script.code().get().downgrade(downgrade::add);
        assertThat(upgrade).isEqualTo(draft.script().upgrade());
        assertThat(downgrade).isEqualTo(draft.script().downgrade());
        compare("upgrade.sql", sql(upgrade));
        compare("downgrade.sql", sql(downgrade));
    }

    private String sql(List<Operation> operations) {
        return dialect.statements(operations).stream()
                .flatMap(List::stream)
                .map(statement -> statement.sql() + ";\n")
                .collect(Collectors.joining());
    }

    private void compare(String file, String actual) {
        if (REWRITE) {
            scenario.write(file, actual);
        }
        assertThat(actual).as(file).isEqualTo(scenario.text(file));
    }
}
