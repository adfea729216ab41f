package dev.autogen.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The first command of the README, as a reader runs it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the tour is a shell script")
class TourTest {

    private static final int PATIENCE_IN_MINUTES = 10;

    @TempDir
    Path folder;

    @Test
    void theTourGoesFromAnEditToAnUpgradedDatabaseAndBack() throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process tour = new ProcessBuilder("sh", Path.of("tour").toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!tour.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES)) {
            tour.descendants().forEach(ProcessHandle::destroyForcibly);
            tour.destroyForcibly();
        }

        String output = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(tour.waitFor()).as(output).isZero();
        assertThat(output)
                .containsSubsequence(
                        "$ autogen check\nclean: the database is what the entities say",
                        "+ add column customer.newsletter",
                        "(exit code 3)",
                        "op.addColumn(\"customer\", column(\"newsletter\", bool()).notNull().defaultsTo(\"false\"));",
                        "clean: the database is what the entities say",
                        "$ autogen downgrade -1\n",
                        "$ autogen upgrade\n",
                        "(head)");
    }
}
