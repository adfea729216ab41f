package dev.autogen.cli.report;

import java.util.List;

/**
 * Where the database is.
 *
 * @param status whether that is the newest revision
 * @param revisions the revisions that it is at; none for a database that nothing was applied to
 * @param heads ids of the newest revisions
 */
public record CurrentReport(Status status, List<RevisionLine> revisions, List<String> heads) {

    /** Whether the database is at the newest revision. */
    public enum Status {
        HEAD,
        BEHIND
    }

    public CurrentReport {
        revisions = List.copyOf(revisions);
        heads = List.copyOf(heads);
    }
}
