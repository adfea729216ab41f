package dev.autogen.cli.report;

import java.util.List;

/**
 * Revisions with their places in the graph: what {@code heads}, {@code show} and {@code edit} found.
 *
 * @param status always {@code listed}
 * @param revisions what was found
 */
public record GraphReport(Status status, List<GraphLine> revisions) {

    /** That it was listed. */
    public enum Status {
        LISTED
    }

    public GraphReport {
        revisions = List.copyOf(revisions);
    }

    public GraphReport(List<GraphLine> revisions) {
        this(Status.LISTED, revisions);
    }
}
