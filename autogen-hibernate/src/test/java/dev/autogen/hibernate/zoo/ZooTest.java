package dev.autogen.hibernate.zoo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.CheckCommand.Checked;
import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.dialect.postgres.PostgresDialect;
import dev.autogen.hibernate.HibernateReader;
import dev.autogen.hibernate.HibernateSchema;
import dev.autogen.operation.Operation;
import dev.autogen.reflect.Verdict;
import dev.autogen.runtime.RunListener;
import dev.autogen.schema.ObjectName;
import dev.autogen.testing.Catalog;
import dev.autogen.testing.LiveDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each model of the zoo, made by Hibernate in one database and by its revision in another: the two must be the same to the
 * letter, and nothing may be pending in either.
 */
class ZooTest {

    private static final Dialect DIALECT = new PostgresDialect();
    private static final Map<Model, HibernateSchema> SCHEMAS = new HashMap<>();
    private static final Map<Model, RuntimeException> REFUSED = new HashMap<>();

    @TempDir
    static Path folder;

    private static final BlockingQueue<Pair> FREE = new LinkedBlockingQueue<>();
    private static ZooHistory history;

    /** A database for Hibernate's export, and one for the revision. */
    private record Pair(LiveDatabase exported, LiveDatabase revised) {}

    @BeforeAll
    static void draftAllRevisions() throws SQLException, IOException {
        for (int i = 0; i < 2; i++) {
            FREE.add(new Pair(LiveDatabase.create(), LiveDatabase.create()));
        }
        LiveDatabase empty = FREE.element().revised();
        history = new ZooHistory(folder);
        ServerVersion server = server(empty);
        for (Model model : Zoo.models().toList()) {
            try {
                SCHEMAS.put(model, new HibernateReader(model.source(), DIALECT, server).readSchema());
                history.draft(model, SCHEMAS.get(model), empty::connect);
            } catch (RuntimeException e) {
                REFUSED.put(model, e);
            }
        }
        history.compile();
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.autogen.hibernate.zoo.Zoo#models")
    void itsRevisionMakesWhatHibernateMakesAndUnmakesIt(Model model)
            throws SQLException, IOException, InterruptedException {
        if (REFUSED.containsKey(model)) {
            throw REFUSED.get(model);
        }
        HibernateSchema schema = SCHEMAS.get(model);
        List<String> notCompared = NotCompared.in(model);
        String said = String.join("\n", schema.unsupported());
        assertThat(notCompared).as("what of the model is not compared").allMatch(said::contains);
        assertThat(schema.unsupported()).hasSameSizeAs(notCompared);
        if (!notCompared.isEmpty()) {
            return; // that it is said is all that there is to see
        }

        Pair pair = FREE.take();
        try {
            makeAndUnmake(model, schema, pair.exported(), pair.revised());
        } finally {
            FREE.add(pair);
        }
    }

    private static void makeAndUnmake(Model model, HibernateSchema schema, LiveDatabase exported, LiveDatabase revised)
            throws SQLException, IOException {
        prepare(exported, model);
        model.export(exported.url() + "?user=postgres");
        assertNothingIsPending("after Hibernate's export", history.environment(model, schema, exported::connect));
        List<String> made = catalog(exported);

        prepare(revised, model);
        Environment environment = history.environment(model, schema, revised::connect);
        List<String> before = catalog(revised);
        new UpgradeCommand(environment).run("head", RunListener.SILENT);
        assertThat(catalog(revised)).as("the catalog after the upgrade").isEqualTo(made);
        assertThat(columnOrder(revised)).as("the order of columns").isEqualTo(columnOrder(exported));
        for (ObjectName table : schema.firstRows().keySet()) {
            assertThat(rows(revised, table)).as("rows of %s", table).isEqualTo(rows(exported, table));
        }
        assertNothingIsPending("after the upgrade", environment);

        new DowngradeCommand(environment).run("base", RunListener.SILENT);
        assertThat(catalog(revised)).as("the catalog after the downgrade").isEqualTo(before);

        new UpgradeCommand(environment).run("head", RunListener.SILENT);
        assertThat(catalog(revised)).as("the catalog after the second upgrade").isEqualTo(made);
    }

    private static void prepare(LiveDatabase database, Model model) throws SQLException {
        database.clear();
        if (!model.preparation().isEmpty()) {
            database.run(model.preparation());
        }
    }

    private static void assertNothingIsPending(String when, Environment environment) {
        Checked checked = new CheckCommand(environment).run();
        assertThat(checked.operations().stream().map(Operation::describe))
                .as("what is pending " + when)
                .isEmpty();
        assertThat(checked.judge())
                .as("who judged, since %s", checked.byRules())
                .isEqualTo(Verdict.SERVER);
    }

    private static ServerVersion server(LiveDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            var data = connection.getMetaData();
            return new ServerVersion(
                    data.getDatabaseProductName(), data.getDatabaseMajorVersion(), data.getDatabaseMinorVersion());
        }
    }

    private static List<String> catalog(LiveDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Catalog.of(connection);
        }
    }

    private static String rows(LiveDatabase database, ObjectName table) throws SQLException {
        String name = DIALECT.quote(table.name());
        String from = table.schema() == null ? name : DIALECT.quote(table.schema()) + "." + name;
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select array_agg(t::text) from " + from + " t")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static List<String> columnOrder(LiveDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Catalog.columnOrder(connection);
        }
    }
}
