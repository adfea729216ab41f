package dev.autogen.runtime;

import java.time.Duration;

/**
 * A revision that was run.
 *
 * @param id its id
 * @param message what it is for
 * @param duration how long it took, without the wait for others
 */
public record Ran(String id, String message, Duration duration) {

    static Ran of(Step step, Duration duration) {
        return new Ran(step.script().id(), step.script().node().message(), duration);
    }
}
