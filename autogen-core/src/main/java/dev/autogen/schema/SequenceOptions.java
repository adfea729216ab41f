package dev.autogen.schema;

import org.jspecify.annotations.Nullable;

/**
 * Options of a sequence. A bound that is null is the database's own for the direction of the increment.
 *
 * @param start first value
 * @param increment distance of two values, never 0
 * @param minimum least value, or null for the database's own
 * @param maximum greatest value, or null for the database's own
 * @param cache how many values a session takes at once, at least 1
 * @param cycle whether it starts anew at its end
 */
public record SequenceOptions(
        long start,
        long increment,
        @Nullable Long minimum,
        @Nullable Long maximum,
        long cache,
        boolean cycle) {

    private static final SequenceOptions STANDARD = new SequenceOptions(1, 1, null, null, 1, false);

    /** Starts at 1, by 1, unbounded, cache 1, no cycle. */
    public static SequenceOptions standard() {
        return STANDARD;
    }

    public SequenceOptions startsWith(long other) {
        return new SequenceOptions(other, increment, minimum, maximum, cache, cycle);
    }

    public SequenceOptions incrementsBy(long other) {
        return new SequenceOptions(start, other, minimum, maximum, cache, cycle);
    }

    public SequenceOptions minimum(@Nullable Long other) {
        return new SequenceOptions(start, increment, other, maximum, cache, cycle);
    }

    public SequenceOptions maximum(@Nullable Long other) {
        return new SequenceOptions(start, increment, minimum, other, cache, cycle);
    }

    public SequenceOptions cache(long other) {
        return new SequenceOptions(start, increment, minimum, maximum, other, cycle);
    }

    public SequenceOptions cycle(boolean other) {
        return new SequenceOptions(start, increment, minimum, maximum, cache, other);
    }
}
