package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.command.UpgradeCommand.Upgraded;
import dev.autogen.error.RevisionException;
import dev.autogen.runtime.Plan;
import dev.autogen.runtime.Planner;
import dev.autogen.runtime.Ran;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.RunPolicy;
import dev.autogen.runtime.Runner;
import dev.autogen.runtime.VersionTables;
import dev.autogen.script.Scripts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentUpgradeTest {

    private static final int UPGRADERS = 8;

    @TempDir
    Path root;

    private CommandFixture project;

    @BeforeEach
    void project() {
        project = new CommandFixture(root, getClass()).withLine();
    }

    @Test
    void upgradersAtOnceApplyEachRevisionOnce() throws Exception {
        project.folder.revision("d", "c", "op.execute(\"select pg_sleep(0.2)\");", "");
        project.scripts();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(UPGRADERS);
        try {
            List<Future<Upgraded>> runs = new ArrayList<>();
            for (int i = 0; i < UPGRADERS; i++) {
                UpgradeCommand command = new UpgradeCommand(project.environment());
                runs.add(threads.submit(() -> {
                    start.await();
                    return command.run("head", RunListener.SILENT);
                }));
            }
            start.countDown();
            List<String> applied = new ArrayList<>();
            for (Future<Upgraded> run : runs) {
                assertThat(run.get().to()).containsExactly("d");
                run.get().revisions().stream().map(Ran::id).forEach(applied::add);
            }
            assertThat(applied).containsExactlyInAnyOrder("a", "b", "c", "d");
        } finally {
            threads.shutdownNow();
        }
        assertThat(project.versions()).containsExactly("d");
        assertThat(project.database.rows("select revision from autogen_history order by id"))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void aDatabaseThatSomeoneMovedElsewhereIsLeftAlone() {
        Scripts scripts = project.scripts();
        Runner runner = new Runner(project.database.source(), VersionTables.standard(), scripts, RunPolicy.standard());
        project.upgrade("b");
        Plan stale = new Planner(scripts).upgrade(List.of("b"), "head");
        project.downgrade("base");
        assertThatThrownBy(() -> runner.run(stale, List.of("b"), RunListener.SILENT))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("the database was moved to base by someone else, so revision c");
        assertThat(project.tables()).isEmpty();

        project.upgrade("b");
        Plan down = new Planner(scripts).downgrade(List.of("b"), "a");
        project.upgrade("c");
        assertThatThrownBy(() -> runner.run(down, List.of("b"), RunListener.SILENT))
                .hasMessageContaining("the database was moved to revision c by someone else");
        assertThat(project.tables()).containsExactly("a", "b", "c");
    }
}
