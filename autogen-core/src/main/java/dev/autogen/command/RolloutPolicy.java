package dev.autogen.command;

import dev.autogen.error.ConfigurationException;

/**
 * How many targets are worked on at once, and when it is enough.
 *
 * @param parallel how many at once, at least one; each takes one connection, and a second one while it waits for a lock
 * @param canaries how many of the first ones must succeed before any other is begun; none if 0
 * @param maxFailures after how many failures no further target is begun; 0 for never. Those that run go on to their end
 */
public record RolloutPolicy(int parallel, int canaries, int maxFailures) {

    public RolloutPolicy {
        require(parallel >= 1, "parallel", parallel, "at least 1");
        require(canaries >= 0, "canary", canaries, "a count, 0 for none");
        require(maxFailures >= 0, "max-failures", maxFailures, "a count, 0 to go on whatever fails");
    }

    /** Four at once, the first one alone before the others, and the first failure ends it. */
    public static RolloutPolicy standard() {
        return new RolloutPolicy(4, 1, 1);
    }

    public RolloutPolicy parallel(int parallel) {
        return new RolloutPolicy(parallel, canaries, maxFailures);
    }

    public RolloutPolicy canaries(int canaries) {
        return new RolloutPolicy(parallel, canaries, maxFailures);
    }

    public RolloutPolicy maxFailures(int maxFailures) {
        return new RolloutPolicy(parallel, canaries, maxFailures);
    }

    private static void require(boolean met, String name, int value, String expected) {
        if (!met) {
            throw new ConfigurationException(name + " is " + value + ": it must be " + expected);
        }
    }
}
