package dev.autogen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.error.MigrationFailedException;
import dev.autogen.script.RevisionFolder;
import dev.autogen.script.Scripts;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is stopped at once (what {@code pg_ctl stop -m immediate} does) in the middle of a history, and started again. */
class ServerGoneTest {

    /** In a transaction, after a statement that stands alone, and between the parts of a revision. */
    private static final List<Integer> BOUNDARIES = List.of(4, 16, 27);

    @TempDir
    Path root;

    @Test
    void theNextUpgradeGoesOnWhenTheServerIsBack() throws Exception {
        RevisionFolder folder = new RevisionFolder(root);
        TwelveRevisions.write(folder);
        Scripts scripts = TwelveRevisions.load(folder);
        Path data = root.resolve("data");
        EmbeddedPostgres[] running = {start(data)};
        ConnectionSource database = () -> running[0].getPostgresDatabase().getConnection();
        Server server = new Server(database);
        Upgrade upgrade = new Upgrade(database, scripts, RunPolicy.standard());
        reachHead(upgrade, server);
        List<String> undisturbed = server.content();
        for (int fatal : BOUNDARIES) {
            server.execute("drop schema public cascade; create schema public");
            assertThatThrownBy(() -> upgrade.run(new Points(fatal, () -> stop(data))))
                    .isInstanceOf(MigrationFailedException.class)
                    .hasMessageContaining("the connection was lost")
                    .hasMessageContaining("the next 'autogen upgrade' looks and goes on from there");
            running[0].close();
            running[0] = start(data);
            reachHead(upgrade, server);
            assertThat(server.content()).as("stopped at %s", fatal).isEqualTo(undisturbed);
        }
        running[0].close();
    }

    private static EmbeddedPostgres start(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }

    private static void stop(Path data) {
        try {
            Path file = data.resolve("postmaster.pid");
            String pid = Files.readAllLines(file).get(0).strip();
            new ProcessBuilder("kill", "-QUIT", pid).start().waitFor();
            for (int i = 0; i < 200 && Files.exists(file); i++) {
                TimeUnit.MILLISECONDS.sleep(25);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void reachHead(Upgrade upgrade, Server server) throws SQLException {
        try {
            upgrade.run(RunListener.SILENT);
        } catch (MigrationFailedException e) {
            assertThat(e).hasMessageContaining("ux_text");
            server.execute(TwelveRevisions.REPAIR);
            upgrade.run(RunListener.SILENT);
        }
    }
}
