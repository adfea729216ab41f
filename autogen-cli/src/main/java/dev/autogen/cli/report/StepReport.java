package dev.autogen.cli.report;

import java.time.Duration;

/**
 * A revision that was applied or undone.
 *
 * @param revision its id
 * @param message what it is for
 * @param milliseconds how long it took
 */
public record StepReport(String revision, String message, long milliseconds) {

    public static StepReport of(String revision, String message, Duration duration) {
        return new StepReport(revision, message, duration.toMillis());
    }
}
