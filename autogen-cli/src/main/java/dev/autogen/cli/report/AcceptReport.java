package dev.autogen.cli.report;

import java.util.List;

/**
 * What {@code check --accept} wrote.
 *
 * @param status always {@code accepted}
 * @param baseline the file, relative to the project
 * @param added differences that are accepted from now on, a line each
 * @param kept those that were accepted before
 * @param removed lines that stood for no difference any more
 */
public record AcceptReport(
        Status status, String baseline, List<String> added, List<String> kept, List<String> removed) {

    /** That it was written. */
    public enum Status {
        ACCEPTED
    }

    public AcceptReport {
        added = List.copyOf(added);
        kept = List.copyOf(kept);
        removed = List.copyOf(removed);
    }
}
