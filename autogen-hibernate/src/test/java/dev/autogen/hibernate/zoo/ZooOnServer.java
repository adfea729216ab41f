package dev.autogen.hibernate.zoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.CheckCommand.Checked;
import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.dialect.Capability;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.hibernate.HibernateReader;
import dev.autogen.hibernate.HibernateSchema;
import dev.autogen.operation.Operation;
import dev.autogen.product.ansi.AnsiProduct;
import dev.autogen.product.postgres.PostgresProduct;
import dev.autogen.reflect.Verdict;
import dev.autogen.runtime.RunListener;
import dev.autogen.schema.ObjectName;
import dev.autogen.servers.TestDatabase;
import dev.autogen.servers.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The zoo on one server: two pairs of databases, and the revisions of all models. */
final class ZooOnServer {

    private final TestServer server;
    private final Dialect dialect;
    private final Map<Model, HibernateSchema> schemas = new HashMap<>();
    private final Map<Model, RuntimeException> refused = new HashMap<>();
    private final BlockingQueue<Pair> free = new LinkedBlockingQueue<>();
    private final ZooHistory history;

    /** A database for Hibernate's export, and one for the revision. */
    private record Pair(TestDatabase exported, TestDatabase revised) {}

    /** Drafts the revisions of all models and compiles them. */
    ZooOnServer(TestServer server, Path folder) throws SQLException, IOException {
        this(server, folder, Zoo.models().toList());
    }

    ZooOnServer(TestServer server, Path folder, List<Model> models) throws SQLException, IOException {
        this.server = server;
        for (int i = 0; i < 2; i++) {
            free.add(new Pair(server.create(), server.create()));
        }
        TestDatabase empty = free.element().revised();
        this.dialect = empty.dialect();
        this.history = new ZooHistory(folder);
        ServerVersion version = empty.version();
        for (Model model : models) {
            try {
                schemas.put(model, new HibernateReader(model.source(), dialect, version).readSchema());
                history.draft(model, schemas.get(model), empty::connect);
            } catch (RuntimeException e) {
                refused.put(model, e);
            }
        }
        history.compile();
    }

    void assertNotExported(Model model) throws InterruptedException {
        if (refused.containsKey(model)) {
            return;
        }
        Pair pair = free.take();
        try {
            assertThatThrownBy(() -> {
                        prepare(pair.exported(), model);
                        model.export(pair.exported().url());
                    })
                    .isInstanceOf(Exception.class);
        } finally {
            free.add(pair);
        }
    }

    void assertMadeAndUnmade(Model model) throws SQLException, IOException, InterruptedException {
        if (refused.containsKey(model)) {
            throw refused.get(model);
        }
        HibernateSchema schema = schemas.get(model);
        List<String> notCompared = NotCompared.in(model, server);
        String said = String.join("\n", schema.unsupported());
        assertThat(notCompared)
                .as("what of the model is not compared, of what is said:\n%s", said)
                .allMatch(said::contains);
        assertThat(schema.unsupported()).hasSameSizeAs(notCompared);
        if (!notCompared.isEmpty()) {
            return; // that it is said is all that there is to see
        }

        Pair pair = free.take();
        try {
            makeAndUnmake(model, schema, pair.exported(), pair.revised());
        } finally {
            free.add(pair);
        }
    }

    private void makeAndUnmake(Model model, HibernateSchema schema, TestDatabase exported, TestDatabase revised)
            throws SQLException, IOException {
        prepare(exported, model, schema);
        model.export(exported.url());
        List<String> mended = Mended.in(model, server);
        assertPending(mended, "after Hibernate's export", history.environment(model, schema, exported::connect));

        prepare(revised, model, schema);
        Environment environment = history.environment(model, schema, revised::connect);
        List<String> before = revised.catalog();
        new UpgradeCommand(environment).run("head", RunListener.SILENT);
        List<String> made = revised.catalog();
        if (mended.isEmpty()) {
            assertThat(made).as("the catalog after the upgrade").isEqualTo(exported.catalog());
        }
        assertThat(revised.columnOrder()).as("the order of columns").isEqualTo(exported.columnOrder());
        for (ObjectName table : schema.firstRows().keySet()) {
            assertThat(revised.rows(table)).as("rows of %s", table).isEqualTo(exported.rows(table));
        }
        assertPending(List.of(), "after the upgrade", environment);

        new DowngradeCommand(environment).run("base", RunListener.SILENT);
        assertThat(revised.catalog()).as("the catalog after the downgrade").isEqualTo(before);

        new UpgradeCommand(environment).run("head", RunListener.SILENT);
        assertThat(revised.catalog()).as("the catalog after the second upgrade").isEqualTo(made);
    }

    /** What lies beside a database, as schemas of some servers do, is not cleared with it. */
    private void prepare(TestDatabase database, Model model, HibernateSchema schema) throws SQLException {
        prepare(database, model);
        for (String each : schema.database().schemas()) {
            if (dialect.capabilities().contains(Capability.SCHEMAS)
                    && !(server.product() instanceof AnsiProduct)
                    && !each.equalsIgnoreCase(server.product().defaultSchema(database.url()))
                    && model.preparation().isEmpty()) {
                database.run("drop schema if exists " + dialect.quote(each));
            }
        }
    }

    private static void prepare(TestDatabase database, Model model) throws SQLException {
        database.clear();
        if (!model.preparation().isEmpty() && database.product() instanceof PostgresProduct) {
            database.run(model.preparation());
        }
    }

    private void assertPending(List<String> expected, String when, Environment environment) {
        Checked checked = new CheckCommand(environment).run();
        assertThat(checked.operations().stream().map(Operation::describe))
                .as("what is pending " + when)
                .isEqualTo(expected);
        if (dialect.capabilities().contains(Capability.JUDGE)) {
            assertThat(checked.judge())
                    .as("who judged, since %s", checked.byRules())
                    .isEqualTo(Verdict.SERVER);
        }
    }
}
