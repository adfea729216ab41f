package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessStartTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

    @TempDir
    Path proc;

    @Test
    void theKernelKnowsItToATick() throws IOException {
        Files.createDirectory(proc.resolve("self"));
        Files.writeString(
                proc.resolve("self/stat"),
                "71 (java) x) S 1 71 71 0 -1 4194304 1 0 0 0 9 2 0 0 20 0 20 0 123400 3000000 900 1\n");
        Files.writeString(proc.resolve("uptime"), "1234.25 900.00\n");

        assertThat(ProcessStart.kernel(NOW, proc)).contains(NOW.minusMillis(250));
    }

    @Test
    void withoutSuchAKernelThereIsNoAnswer() {
        assertThat(ProcessStart.kernel(NOW, proc)).isEmpty();
    }

    @Test
    void itLiesBeforeNow() {
        assertThat(ProcessStart.instant(Instant.now())).isBetween(Instant.now().minusSeconds(3600), Instant.now());
    }
}
