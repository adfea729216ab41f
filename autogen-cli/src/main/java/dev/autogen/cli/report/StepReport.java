package dev.autogen.cli.report;

/**
 * A revision that was applied or undone.
 *
 * @param revision its id
 * @param message what it is for
 * @param milliseconds how long it took
 */
public record StepReport(String revision, String message, long milliseconds) {}
