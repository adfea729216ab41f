package dev.autogen.cli.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.cli.project.DatabaseConnector;
import dev.autogen.config.DatabaseUrl;
import dev.autogen.error.ConfigurationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    private static final DatabaseUrl URL = new DatabaseUrl("embedded:postgresql");

    /** One folder for all: making the data is what takes long. */
    @TempDir
    static Path directory;

    private final List<String> progress = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void makeData() throws Exception {
        EmbeddedServer.start(URL, directory, TestBinaries.of(line -> {}), line -> {})
                .close();
    }

    @Test
    void dataIsKeptFromOneRunToTheNext() throws Exception {
        try (EmbeddedServer server = start()) {
            execute(server, "create table kept (id int); insert into kept values (42)");
        }
        try (EmbeddedServer server = start()) {
            assertThat(query(server, "select id from kept")).isEqualTo("42");
        }
        assertThat(progress).isEmpty();
    }

    @Test
    void theServerIsTheVersionOfItsUrlAndFullyUnicode() throws Exception {
        try (EmbeddedServer server = start()) {
            assertThat(query(server, "show server_version")).isEqualTo("18.6");
            assertThat(query(server, "select upper('é')")).isEqualTo("É");
        }
    }

    @Test
    void theServerStopsWithItsCommand() throws Exception {
        EmbeddedServer server = start();
        Postmaster postmaster = postmaster();
        assertThat(postmaster.isAlive()).isTrue();
        server.close();
        assertThat(postmaster.isAlive()).isFalse();
        assertThat(data().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void aSecondCommandWaitsForTheFirstAndSaysSo() throws Exception {
        CompletableFuture<String> second;
        try (EmbeddedServer first = start()) {
            second = CompletableFuture.supplyAsync(() -> {
                try (EmbeddedServer server = start()) {
                    return query(server, "select note from waiting");
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            while (progress.isEmpty() && !second.isDone()) {
                Thread.sleep(5);
            }
            execute(first, "create table waiting as select 'written meanwhile' as note");
            assertThat(second).isNotDone();
        }
        assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo("written meanwhile");
        assertThat(progress).singleElement().asString().startsWith("waiting for another command");
    }

    @Test
    void aServerThatRunsAlreadyIsUsedAndLeftRunning() throws Exception {
        DataFolder folder = new DataFolder(directory.resolve("18"));
        PostgresPrograms programs =
                new PostgresPrograms(TestBinaries.of(line -> {}).home("18.6.0"), folder.output());
        int port = folder.start(programs);
        try {
            try (EmbeddedServer server = start()) {
                assertThat(server.connection().url().text()).contains(":" + port + "/");
                assertThat(query(server, "select 1")).isEqualTo("1");
            }
            assertThat(postmaster().isAlive()).isTrue();
        } finally {
            folder.stop(programs);
        }
    }

    @Test
    void aServerThatWasKilledStartsAgainWithItsData() throws Exception {
        try (EmbeddedServer server = start()) {
            execute(server, "create table survives as select 1 as id");
            ProcessHandle process = ProcessHandle.of(postmaster().process()).orElseThrow();
            process.destroyForcibly();
            process.onExit().get(10, TimeUnit.SECONDS);
        }
        assertThat(data().resolve("postmaster.pid")).exists();
        try (EmbeddedServer server = start()) {
            assertThat(query(server, "select id from survives")).isEqualTo("1");
        }
    }

    @Test
    void aProcessThatTookTheNumberOfACrashedServerIsNotMistakenForIt() throws Exception {
        Files.writeString(
                data().resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data() + "\n1\n5432\n\n127.0.0.1\n 1 1\nready   \n");
        try (EmbeddedServer server = start()) {
            assertThat(query(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aFolderWhoseMakingWasInterruptedIsMadeAnew(@TempDir Path other) throws Exception {
        Path unfinished = Files.createDirectories(other.resolve("18").resolve("data.unfinished"));
        Files.writeString(unfinished.resolve("PG_VERSION"), "18\n");
        try (EmbeddedServer server = EmbeddedServer.start(URL, other, TestBinaries.of(line -> {}), progress::add)) {
            assertThat(query(server, "select 1")).isEqualTo("1");
        }
        assertThat(unfinished).doesNotExist();
        assertThat(other.resolve("18").resolve(".gitignore")).hasContent("*");
        assertThat(progress).singleElement().asString().startsWith("creating a PostgreSQL 18.6.0 in ");
    }

    @Test
    void dataOfAnotherMajorVersionIsRefused(@TempDir Path other) throws Exception {
        Path old = Files.createDirectories(other.resolve("18").resolve("data"));
        Files.writeString(old.resolve("PG_VERSION"), "9.6\n");
        PostgresBinaries binaries = TestBinaries.of(line -> {});
        assertThatThrownBy(() -> EmbeddedServer.start(URL, other, binaries, progress::add))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("holds data of PostgreSQL 9.6, and 18 is asked for");
    }

    @Test
    void aServerThatDoesNotStartSaysWhatItsLogSays(@TempDir Path other) throws Exception {
        PostgresBinaries binaries = TestBinaries.of(line -> {});
        EmbeddedServer.start(URL, other, binaries, progress::add).close();
        Files.writeString(other.resolve("18").resolve("data").resolve("postgresql.conf"), "no_such_setting = 1\n");
        assertThatThrownBy(() -> EmbeddedServer.start(URL, other, binaries, progress::add))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("does not start")
                .hasMessageContaining("no_such_setting");
    }

    private EmbeddedServer start() {
        try {
            return EmbeddedServer.start(URL, directory, TestBinaries.of(line -> {}), progress::add);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path data() {
        return directory.resolve("18").resolve("data");
    }

    private static Postmaster postmaster() throws Exception {
        return Postmaster.of(data()).orElseThrow();
    }

    private static void execute(EmbeddedServer server, String sql) throws Exception {
        try (Connection connection = new DatabaseConnector(null).connect(server.connection());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedServer server, String sql) throws Exception {
        try (Connection connection = new DatabaseConnector(null).connect(server.connection());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
