package dev.autogen.command;

import java.time.Duration;
import java.util.Map;

/**
 * How long the parts of a comparison took. Metadata and reading run side by side, so their times overlap.
 *
 * @param parts wall time of each part
 */
public record Timings(Map<Part, Duration> parts) {

    /** A part of a comparison. */
    public enum Part {
        /** Building Hibernate's metadata and reading it. */
        METADATA,
        /** Reading the catalog of the live database. */
        READING,
        /** Asking the server about expressions that are spelled differently. */
        JUDGE,
        /** Comparing the two schemas. */
        DIFF
    }

    public Timings {
        parts = Map.copyOf(parts);
    }

    /** The time of one part; zero if it did not run. */
    public Duration of(Part part) {
        return parts.getOrDefault(part, Duration.ZERO);
    }
}
