package dev.autogen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When this process was started. {@link ProcessHandle} is up to a second off on Linux, where it counts from a time of boot
 * in whole seconds, and the management beans cost more to load than the start itself; the kernel knows it to a tick.
 */
final class ProcessStart {

    /** Ticks a second, for every user of the kernel. */
    private static final double TICKS = 100;

    /** Place of the start among the fields of {@code /proc/self/stat} that follow the name of the program. */
    private static final int START = 19;

    private ProcessStart() {}

    static Instant instant(Instant now) {
        return kernel(now, Path.of("/proc"))
                .or(() -> ProcessHandle.current().info().startInstant())
                .orElse(now);
    }

    static Optional<Instant> kernel(Instant now, Path proc) {
        try {
            String stat = Files.readString(proc.resolve("self/stat"));
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
            String uptime = Files.readString(proc.resolve("uptime"));
            double age = Double.parseDouble(uptime.substring(0, uptime.indexOf(' ')))
                    - Long.parseLong(fields.get(START)) / TICKS;
            return Optional.of(now.minusMillis(Math.max(0, Math.round(age * 1000))));
        } catch (IOException | RuntimeException e) {
            // No such files, or others than Linux has: the caller asks elsewhere.
            return Optional.empty();
        }
    }
}
