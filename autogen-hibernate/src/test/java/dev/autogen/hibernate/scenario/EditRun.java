package dev.autogen.hibernate.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.NewRevision;
import dev.autogen.command.RenameChoices;
import dev.autogen.command.RenameQuestion;
import dev.autogen.command.RevisionCommand;
import dev.autogen.command.RevisionCommand.Draft;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.dialect.Capability;
import dev.autogen.diff.rename.RenameAnswers;
import dev.autogen.error.MigrationFailedException;
import dev.autogen.error.UnsupportedException;
import dev.autogen.hibernate.HibernateModel;
import dev.autogen.hibernate.HibernateReader;
import dev.autogen.hibernate.HibernateSchema;
import dev.autogen.operation.Operation;
import dev.autogen.revision.RevisionIds;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.VersionTables;
import dev.autogen.script.SourceScripts;
import dev.autogen.servers.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The edit of a scenario on any server, on a database with rows in every table: there, back, and there again. */
final class EditRun {

    private final Scenario scenario;
    private final EntityCompiler compiler;
    private final Path work;
    private final TestDatabase live;
    private final TestDatabase fresh;
    private boolean mended;

    /** What became of it. */
    enum Result {
        /** Hibernate cannot create one of the sides there. */
        NOT_EXPORTED,
        /** Nothing differs there. */
        SAME,
        /** There and back with the rows. */
        WITH_ROWS,
        /** The same, but what Hibernate itself makes of the entities there does not work, and is no measure. */
        MENDED,
        /** Rows stood in the way, as they would anywhere, and lost nothing; there and back without them. */
        WITHOUT_ROWS,
        /** The database cannot do it, which is said before anything runs. */
        REFUSED
    }

    /**
     * The entities against a database each.
     *
     * @param former those before the edit, and the database
     * @param edited those after it, and the same database
     * @param exported those after it, and what Hibernate made of them
     */
    private record Sides(Environment former, Environment edited, Environment exported) {}

    EditRun(Scenario scenario, TestDatabase live, TestDatabase fresh, EntityCompiler compiler, Path work) {
        this.scenario = scenario;
        this.live = live;
        this.fresh = fresh;
        this.compiler = compiler;
        this.work = work;
    }

    Result run() throws SQLException, IOException {
        live.clear();
        fresh.clear();
        try (CompiledEntities before = compiler.compile(scenario.path("before"), work.resolve("before"));
                CompiledEntities after = compiler.compile(scenario.path("after"), work.resolve("after"))) {
            try {
                HibernateExport.create(before, live.url());
                HibernateExport.create(after, fresh.url());
            } catch (RuntimeException e) {
                return Result.NOT_EXPORTED;
            }
            return run(model(before), model(after));
        }
    }

    private Result run(HibernateSchema before, HibernateSchema after) throws SQLException, IOException {
        Set<String> schemas = new TreeSet<>(before.database().schemas());
        schemas.addAll(after.database().schemas());
        Sides sides = new Sides(
                environment(live, before, List.copyOf(schemas)),
                environment(live, after, List.copyOf(schemas)),
                environment(fresh, after, List.copyOf(schemas)));
        assertNothingIsPending(sides.former(), "before the edit");
        Optional<Draft> draft = new RevisionCommand(
                        sides.edited(), Clock.systemUTC(), new RevisionIds(() -> 0x5ce4a71005ceL))
                .run(
                        NewRevision.of(scenario.message(), "revisions"),
                        new RenameChoices(RenameAnswers.none().rest(RenameAnswers.Rest.DROPPED), RenameQuestion.NOBODY))
                .draft();
        if (draft.isEmpty()) {
            assertThat(live.catalog()).isEqualTo(exported());
            return Result.SAME;
        }
        Files.createDirectories(work.resolve("revisions"));
        Files.writeString(
                work.resolve("revisions").resolve(draft.get().fileName()),
                draft.get().source());
        List<String> catalog = live.catalog();
        Rows rows = Rows.fill(live, before.database(), after.database());
        List<Operation> operations = draft.get().script().upgrade();
        try {
            thereAndBack(sides, rows, operations, catalog);
            return mended ? Result.MENDED : Result.WITH_ROWS;
        } catch (UnsupportedException e) {
            assertThat(live.catalog())
                    .as("the catalog after %s", e.getMessage())
                    .isEqualTo(catalog);
            rows.assertKept("after it was refused", operations);
            return Result.REFUSED;
        } catch (MigrationFailedException e) {
            if (live.dialect().capabilities().contains(Capability.TRANSACTIONAL_DDL)) {
                assertThat(live.catalog())
                        .as("the catalog after %s", e.getMessage())
                        .isIn(catalog, exported());
            }
            rows.assertKept("after " + e.getMessage(), operations);
            rows.clear();
            thereAndBack(sides, rows, operations, catalog);
            return Result.WITHOUT_ROWS;
        }
    }

    private void thereAndBack(Sides sides, Rows rows, List<Operation> operations, List<String> before)
            throws SQLException {
        upgrade(sides);
        rows.assertKept("after the upgrade", operations);
        new DowngradeCommand(sides.former()).run("base", RunListener.SILENT);
        assertThat(live.catalog()).as("the catalog after the downgrade").isEqualTo(before);
        assertNothingIsPending(sides.former(), "after the downgrade");
        rows.assertKept("after the downgrade", operations);
        upgrade(sides);
        rows.assertKept("after the second upgrade", operations);
    }

    private void upgrade(Sides sides) throws SQLException {
        new UpgradeCommand(sides.edited()).run("head", RunListener.SILENT);
        List<String> catalog = live.catalog();
        List<String> exported = exported();
        mended = !catalog.equals(exported) && !pending(sides.exported()).isEmpty();
        if (!mended) {
            assertThat(catalog).as("the catalog after the upgrade").isEqualTo(exported);
        }
        assertNothingIsPending(sides.edited(), "after the upgrade");
    }

    /** What Hibernate makes of the entities after the edit, but for names that stay. */
    private List<String> exported() throws SQLException {
        Map<String, String> kept = scenario.keptNames();
        return fresh.catalog().stream()
                .map(line -> {
                    String named = line;
                    for (Map.Entry<String, String> name : kept.entrySet()) {
                        named = named.replace(name.getKey(), name.getValue())
                                .replace(upper(name.getKey()), upper(name.getValue()))
                                .replace(name.getKey().replaceFirst("^fk", "FK"), name.getValue());
                    }
                    return named;
                })
                .sorted()
                .toList();
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private HibernateSchema model(CompiledEntities sources) throws SQLException {
        HibernateModel model =
                HibernateModel.of(sources.loader()).entities(List.of("shop")).roots(List.of(sources.folder()));
        return new HibernateReader(model, live.dialect(), live.version()).readSchema();
    }

    private Environment environment(TestDatabase database, HibernateSchema model, List<String> schemas) {
        return new Environment(
                database::connect,
                List.of(new SourceScripts(
                        work.resolve("revisions"),
                        List.of(),
                        work.resolve("cache"),
                        Thread.currentThread().getContextClassLoader())),
                VersionTables.standard(),
                (its, version) -> () -> model.database(),
                schemas);
    }

    private static void assertNothingIsPending(Environment environment, String when) {
        assertThat(pending(environment)).as("what is pending " + when).isEmpty();
    }

    private static List<String> pending(Environment environment) {
        return new CheckCommand(environment)
                .run().operations().stream().map(Operation::describe).toList();
    }
}
