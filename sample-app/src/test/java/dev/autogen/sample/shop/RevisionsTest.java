package dev.autogen.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.autogen.command.CheckCommand;
import dev.autogen.command.DowngradeCommand;
import dev.autogen.command.Environment;
import dev.autogen.command.ModelSource;
import dev.autogen.command.Replay;
import dev.autogen.command.RevisionCommand;
import dev.autogen.command.ScriptCommand;
import dev.autogen.command.UpgradeCommand;
import dev.autogen.dialect.AssumedServer;
import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.hibernate.HibernateModel;
import dev.autogen.hibernate.HibernateReader;
import dev.autogen.operation.Operation;
import dev.autogen.product.Products;
import dev.autogen.product.postgres.PostgresProduct;
import dev.autogen.reflect.JdbcReader;
import dev.autogen.reflect.Scope;
import dev.autogen.reflect.ServerJudge;
import dev.autogen.revision.RevisionIds;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.Starting;
import dev.autogen.runtime.VersionTables;
import dev.autogen.schema.Database;
import dev.autogen.script.ClassPathScripts;
import dev.autogen.script.ScriptSource;
import dev.autogen.script.Scripts;
import dev.autogen.script.SourceScripts;
import dev.autogen.testing.Catalog;
import dev.autogen.testing.Psql;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed history of the shop against what Hibernate itself exports, on whatever server a subclass brings. */
abstract class RevisionsTest {

    private static final String REVISIONS = "dev.autogen.sample.shop.revisions";

    private static final AssumedServer SERVER = new AssumedServer(new ServerVersion("PostgreSQL", 18, 0), "public");

    private final ClassLoader application = RevisionsTest.class.getClassLoader();
    private final ModelSource model =
            (dialect, version) -> new HibernateReader(HibernateModel.of(application), dialect, version);

    abstract String url(String database);

    abstract String user();

    abstract String password();

    @BeforeEach
    void createDatabases() throws SQLException {
        try (Connection server = connect("postgres");
                var statement = server.createStatement()) {
            for (String name : List.of("revised", "exported")) {
                statement.execute("drop database if exists " + name);
                statement.execute("create database " + name);
            }
        }
    }

    @Test
    void theRevisionsLeadToWhatHibernateExports() throws SQLException {
        upgrade(shipped());
        export();

        assertThat(catalog("revised")).isEqualTo(catalog("exported"));
    }

    @Test
    void hibernateAcceptsWhatTheRevisionsMade() {
        upgrade(shipped());

        assertThatCode(() -> open("revised", Map.of("hibernate.hbm2ddl.auto", "validate")))
                .doesNotThrowAnyException();
    }

    @Test
    void nothingIsPendingWhicheverMadeTheDatabase() {
        upgrade(shipped());
        export();

        assertThat(pending("revised")).isEmpty();
        assertThat(pending("exported")).isEmpty();
    }

    @Test
    void nothingIsPendingWithoutADatabaseEither() {
        var offline = new CheckCommand(environment("revised", shipped())).offline(SERVER);

        assertThat(offline.unseen()).isEmpty();
        assertThat(offline.result().operations().stream().map(Operation::describe))
                .isEmpty();
    }

    @Test
    void theHistoryMeansWithoutADatabaseWhatItMakesOfOne() throws SQLException {
        upgrade(shipped());
        Dialect dialect = Products.builtIn().dialect(SERVER.version());
        Database replayed = dialect.normalize(
                Replay.of(Scripts.load(List.of(shipped())), dialect).database());
        VersionTables own = VersionTables.standard();
        try (Connection connection = connect("revised")) {
            Scope scope = new Scope(replayed.schemas(), Set.of(own.version(), own.history()), Set.of());
            Database found =
                    dialect.normalize(new JdbcReader(connection, new PostgresProduct(), dialect, scope).read());
            Database judged = new ServerJudge(connection, new PostgresProduct(), dialect)
                    .judge(replayed, found)
                    .desired();

            assertThat(SchemaDiff.between(found, judged)).isEmpty();
            assertThat(SchemaDiff.between(judged, found)).isEmpty();
        }
    }

    @Test
    void theScriptOfTheHistoryMakesTheSameDatabase() throws Exception {
        theScriptMakesTheSameDatabase(shipped());
    }

    /** Unlike the history, which has what only newer servers know, it can be run on each: also where pg_dump is older. */
    @Test
    void theScriptOfOneRevisionFromNothingMakesTheSameDatabase(@TempDir Path folder) throws Exception {
        theScriptMakesTheSameDatabase(draft(folder));
    }

    private void theScriptMakesTheSameDatabase(ScriptSource revisions) throws Exception {
        upgrade(revisions);
        try (Connection revised = connect("revised");
                Connection scripted = connect("exported")) {
            int major = revised.getMetaData().getDatabaseMajorVersion();
            AssumedServer server = new AssumedServer(new ServerVersion("PostgreSQL", major, 0), "public");
            run(
                    new ScriptCommand(environment("exported", revisions), server)
                            .upgrade("head", Starting.AT_ITS_BEGINNING),
                    "exported");

            assertThat(catalog("exported")).isEqualTo(catalog("revised"));
            assertThat(Catalog.columnOrder(scripted)).isEqualTo(Catalog.columnOrder(revised));
            assertThat(PgDump.schema(url("exported"), user(), password(), major))
                    .isEqualTo(PgDump.schema(url("revised"), user(), password(), major));
        }
        assertThat(pending("exported", revisions)).isEmpty();
        new DowngradeCommand(environment("exported", revisions)).run("base", RunListener.SILENT);
        assertThat(catalog("exported")).containsExactly("schema public");
    }

    /** As a DBA would, where the tool is at hand. */
    private void run(String script, String database) throws Exception {
        if (Psql.isInstalled()) {
            assertThat(Psql.tool(url(database), user(), password(), script, "-v", "ON_ERROR_STOP=1"))
                    .isEmpty();
            return;
        }
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(script);
        }
    }

    @Test
    void theWayBackLeavesNothing() throws SQLException {
        List<String> before = catalog("revised");
        upgrade(shipped());
        new DowngradeCommand(environment("revised", shipped())).run("base", RunListener.SILENT);

        assertThat(catalog("revised")).isEqualTo(before);
        upgrade(shipped());
        assertThat(pending("revised")).isEmpty();
    }

    @Test
    void oneRevisionFromNothingMakesTheSameTablesColumnByColumn(@TempDir Path folder) throws Exception {
        ScriptSource fresh = draft(folder);
        upgrade(fresh);
        export();

        assertThat(catalog("revised")).isEqualTo(catalog("exported"));
        try (Connection revised = connect("revised");
                Connection exported = connect("exported")) {
            assertThat(Catalog.columnOrder(revised)).isEqualTo(Catalog.columnOrder(exported));
            int major = revised.getMetaData().getDatabaseMajorVersion();
            assertThat(PgDump.schema(url("revised"), user(), password(), major))
                    .isEqualTo(PgDump.schema(url("exported"), user(), password(), major));
        }
        new DowngradeCommand(environment("revised", fresh)).run("base", RunListener.SILENT);
        assertThat(catalog("revised")).containsExactly("schema public");
    }

    private ScriptSource draft(Path folder) throws IOException {
        ScriptSource none = new SourceScripts(folder.resolve("src"), List.of(), folder.resolve("cache"), application);
        var draft = new RevisionCommand(environment("revised", none), Clock.systemUTC(), new RevisionIds(new Random(1)))
                .run("The shop at once", "")
                .draft()
                .orElseThrow();
        Files.createDirectories(folder.resolve("src"));
        Files.writeString(folder.resolve("src").resolve(draft.fileName()), draft.source());
        return none;
    }

    final ScriptSource shipped() {
        return new ClassPathScripts(REVISIONS, application);
    }

    final void upgrade(ScriptSource revisions) {
        new UpgradeCommand(environment("revised", revisions)).run("head", RunListener.SILENT);
    }

    final List<String> pending(String database) {
        return pending(database, shipped());
    }

    private List<String> pending(String database, ScriptSource revisions) {
        return new CheckCommand(environment(database, revisions))
                .run().operations().stream().map(Operation::describe).toList();
    }

    private Environment environment(String database, ScriptSource revisions) {
        return new Environment(() -> connect(database), List.of(revisions), VersionTables.standard(), model, List.of());
    }

    private void export() {
        open(
                "exported",
                Map.of(
                        "jakarta.persistence.schema-generation.database.action", "create",
                        "jakarta.persistence.create-database-schemas", "true",
                        "hibernate.hbm2ddl.halt_on_error", "true"));
    }

    private void open(String database, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("jakarta.persistence.jdbc.url", url(database));
        settings.put("jakarta.persistence.jdbc.user", user());
        settings.put("jakarta.persistence.jdbc.password", password());
        Persistence.createEntityManagerFactory("shop", settings).close();
    }

    final Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), user(), password());
    }

    private List<String> catalog(String database) throws SQLException {
        try (Connection connection = connect(database)) {
            return Catalog.of(connection);
        }
    }
}
