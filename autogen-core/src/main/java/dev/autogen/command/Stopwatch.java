package dev.autogen.command;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Measures parts that follow each other. */
final class Stopwatch {

    private final Map<Timings.Part, Duration> parts = new EnumMap<>(Timings.Part.class);
    private long last = System.nanoTime();

    /** A part that has just ended; one that goes on later adds up. */
    void lap(Timings.Part part) {
        long now = System.nanoTime();
        parts.merge(part, Duration.ofNanos(now - last), Duration::plus);
        last = now;
    }

    Timings timings() {
        return new Timings(parts);
    }
}
