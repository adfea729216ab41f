package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.error.MigrationFailedException;
import dev.autogen.script.RevisionFolder;
import dev.autogen.script.Scripts;
import dev.autogen.testing.LiveDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever boundary a client dies at, the next upgrade goes on, and the database ends up as if nothing had happened. A client
 * that aborts its connections is to the server what a killed process is, and quicker: every boundary is tried so, some with
 * processes that halt ({@code -Dautogen.kill.every=1}: all), and some with a kill in the middle of a statement.
 */
class KillTest {

    private static final int EVERY = Integer.getInteger("autogen.kill.every", 9);

    @TempDir
    static Path root;

    private static Scripts scripts;
    private static LiveDatabase database;
    private static Server server;
    private static List<String> undisturbed;
    private static int boundaries;

    @BeforeAll
    static void anUndisturbedRun() throws SQLException {
        RevisionFolder folder = new RevisionFolder(root);
        TwelveRevisions.write(folder);
        scripts = TwelveRevisions.load(folder);
        database = LiveDatabase.create();
        server = new Server(database::connect);
        Points points = new Points(0, () -> {});
        reachHead(points);
        undisturbed = server.content();
        boundaries = points.passed();
    }

    /** As a person would: where a revision fails, its cause is removed. */
    private static void reachHead(RunListener listener) {
        Upgrade upgrade = new Upgrade(database::connect, scripts, RunPolicy.standard());
        try {
            upgrade.run(listener);
        } catch (MigrationFailedException e) {
            assertThat(e).hasMessageContaining("could not create unique index \"ux_text\"");
            server.execute(TwelveRevisions.REPAIR);
            upgrade.run(listener);
        }
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void theHistoryIsWorthIt() {
        assertThat(undisturbed).contains("r12", "(2,c2,108,happy,)").noneMatch(line -> line.contains("journal"));
        assertThat(boundaries).isGreaterThan(40);
    }

    @Test
    void aClientThatDiesAtAnyBoundaryIsFollowedByOneThatReachesHead() throws SQLException {
        for (int fatal = 1; fatal <= boundaries; fatal++) {
            database.clear();
            List<Connection> open = new ArrayList<>();
            ConnectionSource mortal = () -> {
                Connection connection = database.connect();
                open.add(connection);
                return connection;
            };
            Points points = new Points(fatal, () -> {
                for (Connection connection : open) {
                    abort(connection);
                }
                throw new Killed();
            });
            runUntilKilled(new Upgrade(mortal, scripts, RunPolicy.standard()), points);
            assertThat(points.passed()).isEqualTo(fatal);
            reachHead(RunListener.SILENT);
            assertThat(server.content())
                    .as("killed at %s of %s", fatal, boundaries)
                    .isEqualTo(undisturbed);
        }
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void runUntilKilled(Upgrade upgrade, Points points) {
        try {
            upgrade.run(points);
        } catch (MigrationFailedException e) {
            server.execute(TwelveRevisions.REPAIR);
            runUntilKilled(upgrade, points);
        } catch (Killed e) {
            return;
        }
    }

    @Test
    void aProcessThatHaltsIsFollowedByOneThatReachesHead() throws Exception {
        for (int fatal = 1; fatal <= boundaries; fatal += EVERY) {
            database.clear();
            Process process = UpgradeProcess.start(database.address(), root, fatal);
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isIn(UpgradeProcess.KILLED, UpgradeProcess.FAILED);
            reachHead(RunListener.SILENT);
            assertThat(server.content())
                    .as("halted at %s of %s", fatal, boundaries)
                    .isEqualTo(undisturbed);
        }
    }

    /** The statement waits for a lock of the test, so the kill comes in the middle of it for certain. */
    @ParameterizedTest
    @CsvSource({
        "r03, share mode",
        "r04, row exclusive mode",
        "r05, share update exclusive mode",
    })
    void aProcessKilledInTheMiddleOfAStatementIsFollowedByOneThatReachesHead(String from, String mode)
            throws Exception {
        database.clear();
        Runner runner = new Runner(database::connect, VersionTables.standard(), scripts, RunPolicy.standard());
        runner.run(new Planner(scripts).upgrade(List.of(), from), List.of(), RunListener.SILENT);
        try (Connection blocker = database.connect();
                Statement statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            statement.execute("lock table customer in " + mode);
            Process process = UpgradeProcess.start(database.address(), root, 0);
            awaitSomeoneWaiting();
            process.destroyForcibly().waitFor();
            blocker.rollback();
        }
        reachHead(RunListener.SILENT);
        assertThat(server.content()).isEqualTo(undisturbed);
    }

    private static void awaitSomeoneWaiting() throws InterruptedException {
        String sql = "select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
        for (int i = 0; i < 600 && server.rows(sql).isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(server.rows(sql)).hasSize(1);
    }
}
