package dev.autogen.cli.report;

/**
 * What {@code ensure-version} did.
 *
 * @param status whether a table was missing and was made
 */
public record EnsureVersionReport(Status status) {

    /** Whether anything was made. */
    public enum Status {
        CREATED,
        UNCHANGED
    }
}
