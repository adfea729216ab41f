package dev.autogen.cli.report;

import java.util.List;

/**
 * All revisions of a project.
 *
 * @param status always {@code listed}
 * @param revisions the newest first
 */
public record HistoryReport(Status status, List<RevisionLine> revisions) {

    /** That it was listed. */
    public enum Status {
        LISTED
    }

    public HistoryReport {
        revisions = List.copyOf(revisions);
    }

    public HistoryReport(List<RevisionLine> revisions) {
        this(Status.LISTED, revisions);
    }
}
