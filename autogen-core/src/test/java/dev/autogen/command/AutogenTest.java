package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.ConfigurationException;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.Step;
import dev.autogen.schema.Database;
import dev.autogen.schema.SchemaReader;
import dev.autogen.testing.LiveDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The commands as methods, for applications. */
class AutogenTest {

    private static final int DATABASES = 8;
    private static final String SHIPPED = "dev.autogen.command.shipped";

    @TempDir
    Path root;

    private CommandFixture project;

    @BeforeEach
    void project() {
        project = new CommandFixture(root, getClass());
    }

    private static DataSource dataSource(LiveDatabase database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser("postgres");
        return source;
    }

    private Autogen onDataSource() {
        return Autogen.on(dataSource(project.database.live()))
                .revisions(project.folder.scripts())
                .build();
    }

    @Test
    void anApplicationUpgradesItselfInOneLine() {
        DataSource dataSource = dataSource(project.database.live());
        assertThat(Autogen.on(dataSource).revisions(SHIPPED).build().upgrade().to())
                .containsExactly("shipped1");
        assertThat(project.database.tables()).contains("parcel");
    }

    @Test
    void everyCommandIsAMethod() {
        project.withGraph("a", "b<a", "c<a");
        Autogen autogen = onDataSource();
        assertThat(autogen.ensureVersion()).isTrue();
        assertThat(autogen.heads()).hasSize(2);
        assertThat(autogen.branches()).hasSize(1);
        assertThat(autogen.show("b").get(0).parents()).containsExactly("a");
        assertThat(autogen.upgrade("heads", RunListener.SILENT).to()).containsExactly("b", "c");
        assertThat(autogen.current().atHead()).isTrue();
        assertThat(autogen.history("a:b").revisions()).hasSize(2);
        assertThat(autogen.downgrade("c@a").to()).containsExactly("b");
        assertThat(autogen.stamp("c").to()).containsExactly("b", "c");
        assertThat(autogen.purge("b").to()).containsExactly("b");
        NewRevision wanted = NewRevision.of("", "");
        assertThat(autogen.merge(List.of("heads"), wanted).script().parents()).containsExactly("b", "c");
        assertThat(autogen.autoMerge(List.of("heads"), wanted).draft()).isEmpty();
        assertThat(autogen.planRebase(RebaseRequest.of(Optional.of("c"), Optional.empty()))
                        .moved())
                .containsExactly("c");
        autogen.rebase(RebaseRequest.of(Optional.of("c"), Optional.empty()));
        assertThat(autogen.heads()).hasSize(1);
        assertThat(autogen.emptyRevision(wanted).script().parents()).containsExactly("c");
        assertThatThrownBy(autogen::check)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("no entities are configured");
    }

    @Test
    void aModelMakesThemCompareToo() {
        project.table("a", "");
        SchemaReader empty = Database::empty;
        Autogen autogen = Autogen.on(dataSource(project.database.live()))
                .revisions(project.folder.scripts())
                .model((dialect, version) -> empty)
                .schemas(List.of("public"))
                .build();
        autogen.upgrade();
        assertThat(autogen.check().operations()).hasSize(1);
        assertThat(autogen.revision(NewRevision.of("forget a", "")).draft()).isPresent();
    }

    @Test
    void withoutRevisionsThereIsNothingToBuild() {
        AutogenBuilder builder = Autogen.on(dataSource(project.database.live()));
        assertThatThrownBy(builder::build).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void theBooksOfAnotherSchemaOnTheSearchPathAreNotThoseOfTheFirst() throws SQLException {
        project.table("a", "");
        project.database.execute("create schema tenant");
        assertThat(project.upgrade("heads").to()).containsExactly("a");
        try (Connection connection = project.database.live().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path to tenant, public");
            Autogen autogen =
                    Autogen.on(connection).revisions(project.folder.scripts()).build();
            assertThat(autogen.current().atHead()).isFalse();
            assertThat(autogen.upgrade().to()).containsExactly("a");
        }
        assertThat(project.database.rows("select schemaname from pg_tables where tablename = 'a' order by 1"))
                .containsExactly("public", "tenant");
    }

    @Test
    void theConnectionOfACallerIsLeftOpenAndAsItWas() throws SQLException {
        project.table("a", "");
        project.folder.revision(
                "b",
                "a",
                "op.execute(\"select pg_catalog.set_config('search_path', '', false)\");",
                "op.execute(\"set search_path to nowhere\");");
        project.table("c", "b");
        project.database.execute("create schema own");
        try (Connection connection = project.database.live().connect();
                Statement statement = connection.createStatement()) {
            connection.setSchema("own");
            statement.execute("create temporary table mine (id int)");
            Autogen autogen =
                    Autogen.on(connection).revisions(project.folder.scripts()).build();
            assertThat(autogen.upgrade().to()).containsExactly("c");
            assertThat(autogen.current().atHead()).isTrue();
            assertThat(autogen.downgrade("a").to()).containsExactly("a");
            assertThat(connection.isClosed()).isFalse();
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(connection.getSchema()).isEqualTo("own");
            try (ResultSet rows = statement.executeQuery("select count(*) from mine")) {
                assertThat(rows.next()).isTrue();
            }
        }
        assertThat(project.database.rows("select tablename from pg_tables where schemaname = 'own' order by 1"))
                .containsExactly("a", "autogen_history", "autogen_version");
    }

    @Test
    void aTransactionThatTheCallerMayHaveBegunIsNotTouched() throws SQLException {
        project.withLine();
        project.database.execute("create table kept (id int)");
        try (Connection connection = project.database.live().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into kept values (1)");
            Autogen autogen =
                    Autogen.on(connection).revisions(project.folder.scripts()).build();
            assertThatThrownBy(autogen::upgrade)
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("commit it or roll it back, and call setAutoCommit(true)");
            assertThat(connection.getAutoCommit()).isFalse();
            connection.rollback();
            connection.setAutoCommit(true);
            assertThat(autogen.upgrade().to()).containsExactly("c");
        }
        assertThat(project.database.rows("select * from kept")).isEmpty();
    }

    @Test
    void aFailureGivesTheConnectionBackToo() throws SQLException {
        project.sql("a", "", "\"select broken\"");
        try (Connection connection = project.database.live().connect()) {
            Autogen autogen =
                    Autogen.on(connection).revisions(project.folder.scripts()).build();
            assertThatThrownBy(autogen::upgrade).hasMessageContaining("broken");
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(autogen.current().revisions()).isEmpty();
        }
    }

    @Test
    void oneConnectionServesOneCommandAtATime() throws SQLException {
        project.withLine();
        try (Connection connection = project.database.live().connect()) {
            Autogen autogen =
                    Autogen.on(connection).revisions(project.folder.scripts()).build();
            List<String> refused = new ArrayList<>();
            autogen.upgrade("head", new RunListener() {
                @Override
                public void started(Step step) {
                    assertThatThrownBy(autogen::current)
                            .hasMessageContaining("is in use")
                            .satisfies(e -> refused.add(step.script().id()));
                }

                @Override
                public void finished(Step step, Duration duration) {}
            });
            assertThat(refused).containsExactly("a", "b", "c");
        }
    }

    @Test
    void severalDatabasesAreUpgradedAtOnce() throws Exception {
        project.withLine();
        project.scripts();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(DATABASES);
        try {
            List<LiveDatabase> databases = new ArrayList<>();
            List<Future<List<String>>> runs = new ArrayList<>();
            for (int i = 0; i < DATABASES; i++) {
                LiveDatabase database = LiveDatabase.create();
                databases.add(database);
                String own = "own" + i;
                Path folder = root.resolve(own);
                CommandFixture tenant = new CommandFixture(folder, database);
                tenant.withLine();
                tenant.table(own, "c");
                runs.add(threads.submit(() -> upgrades(database, tenant, start)));
            }
            start.countDown();
            for (int i = 0; i < DATABASES; i++) {
                assertThat(runs.get(i).get()).containsExactly("a", "b", "c", "own" + i, "a", "b", "c", "own" + i);
                assertThat(new ProjectDatabase(databases.get(i)).tables())
                        .containsExactly("a", "autogen_history", "autogen_version", "b", "c", "own" + i);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Up, down and up again; what its listener was told. */
    private static List<String> upgrades(LiveDatabase database, CommandFixture tenant, CountDownLatch start)
            throws InterruptedException {
        Autogen autogen = Autogen.on(dataSource(database))
                .revisions(tenant.folder.scripts())
                .build();
        List<String> finished = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void started(Step step) {}

            @Override
            public void finished(Step step, Duration duration) {
                finished.add(step.script().id());
            }
        };
        start.await();
        autogen.upgrade("head", listener);
        autogen.downgrade("base");
        autogen.upgrade("head", listener);
        return finished;
    }
}
