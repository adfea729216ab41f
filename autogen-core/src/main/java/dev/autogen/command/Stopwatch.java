package dev.autogen.command;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Measures parts that follow each other. */
final class Stopwatch {

    private final Map<Timings.Part, Duration> parts = new EnumMap<>(Timings.Part.class);
    private long last = System.nanoTime();

    /** The part that has just ended. */
    void lap(Timings.Part part) {
        long now = System.nanoTime();
        parts.put(part, Duration.ofNanos(now - last));
        last = now;
    }

    Timings timings() {
        return new Timings(parts);
    }
}
