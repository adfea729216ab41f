package dev.autogen.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** How long the parts of a run took; those that run side by side add up. */
public final class Stopwatch {

    private final Instant started;
    private final Map<String, Long> parts = new LinkedHashMap<>();

    /**
     * @param started when the process was started
     * @param entered when its first line ran: what lies between is the virtual machine's own
     */
    public Stopwatch(Instant started, Instant entered) {
        this.started = started;
        parts.put("jvm", Duration.between(started, entered).toMillis());
    }

    /** Does something and adds its time to a part. */
    public <T> T measure(String part, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            add(part, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** Adds a time that was taken elsewhere. */
    public synchronized void add(String part, Duration time) {
        parts.merge(part, time.toMillis(), Long::sum);
    }

    /** The parts so far and the total since the process was started, in milliseconds. */
    public synchronized Map<String, Long> milliseconds() {
        Map<String, Long> all = new LinkedHashMap<>(parts);
        all.put("total", Duration.between(started, Instant.now()).toMillis());
        return all;
    }
}
