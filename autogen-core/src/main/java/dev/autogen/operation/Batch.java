package dev.autogen.operation;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a table is gone through in batches: in the order of a key, so many rows at a time.
 *
 * @param key columns, none nullable; one index should begin with them. They need not be unique: rows of the same key are in the
 *     same batch
 * @param size how many rows a batch has, from 1
 * @param pause how long to wait between batches, whole milliseconds
 * @param alias what the statement calls the table; null where it has no other name
 */
public record Batch(
        List<String> key,
        int size,
        Duration pause,
        @Nullable String alias) {

    /** How many rows a batch has of which nothing else is said. */
    public static final int STANDARD_SIZE = 1_000;

    public Batch {
        key = List.copyOf(key);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("batches need a key: batch(\"id\")");
        }
        if (size < 1) {
            throw new IllegalArgumentException("a batch of " + size + " rows");
        }
    }

    /** Batches of 1000 rows without a pause. */
    public static Batch of(String... key) {
        return new Batch(List.of(key), STANDARD_SIZE, Duration.ZERO, null);
    }

    public Batch size(int size) {
        return new Batch(key, size, pause, alias);
    }

    /** Waits between batches, such as {@code "50ms"}, so that others have their turn; see {@link Timeout#duration}. */
    public Batch pause(String pause) {
        return new Batch(key, size, Timeout.duration(pause), alias);
    }

    /** Says what the statement calls the table: {@code as("c")} where it is {@code update customer c set ...}. */
    public Batch as(String alias) {
        return new Batch(key, size, pause, alias);
    }
}
