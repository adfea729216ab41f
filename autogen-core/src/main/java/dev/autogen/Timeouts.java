package dev.autogen;

import dev.autogen.operation.Timeout;

/**
 * What {@link Op#timeouts} is given. A duration is a whole number and its unit ({@code ms}, {@code s}, {@code min}, {@code h},
 * {@code d}), such as {@code "500ms"}; {@code "0"} is without end.
 */
public final class Timeouts {

    private Timeouts() {}

    /** How long a statement may wait for each of its locks. */
    public static Timeout lock(String duration) {
        return new Timeout(Timeout.Kind.LOCK, Timeout.duration(duration));
    }

    /** How long a statement may run. */
    public static Timeout statement(String duration) {
        return new Timeout(Timeout.Kind.STATEMENT, Timeout.duration(duration));
    }
}
