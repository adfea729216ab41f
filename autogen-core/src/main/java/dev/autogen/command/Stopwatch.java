package dev.autogen.command;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** Measures parts that follow each other, and parts that run side by side. */
final class Stopwatch {

    private final Map<Timings.Part, Duration> parts = new EnumMap<>(Timings.Part.class);
    private long last = System.nanoTime();

    /** A part that has just ended; one that goes on later adds up. */
    synchronized void lap(Timings.Part part) {
        long now = System.nanoTime();
        parts.merge(part, Duration.ofNanos(now - last), Duration::plus);
        last = now;
    }

    /** Does a part, which may run beside another or have run before, and adds its time to it. */
    <T> T measure(Timings.Part part, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        add(part, start, System.nanoTime());
        return result;
    }

    private synchronized void add(Timings.Part part, long start, long end) {
        parts.merge(part, Duration.ofNanos(end - start), Duration::plus);
        last = end;
    }

    synchronized Timings timings() {
        return new Timings(parts);
    }
}
