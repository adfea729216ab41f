package dev.autogen.cli.report;

import java.util.List;

/**
 * Where the history branches.
 *
 * @param status always {@code listed}
 * @param branchPoints the revisions that several others follow
 */
public record BranchesReport(Status status, List<BranchPoint> branchPoints) {

    /** That it was listed. */
    public enum Status {
        LISTED
    }

    /**
     * A revision that several others follow.
     *
     * @param revision the revision
     * @param branches those that follow it
     */
    public record BranchPoint(GraphLine revision, List<GraphLine> branches) {

        public BranchPoint {
            branches = List.copyOf(branches);
        }
    }

    public BranchesReport {
        branchPoints = List.copyOf(branchPoints);
    }

    public BranchesReport(List<BranchPoint> branchPoints) {
        this(Status.LISTED, branchPoints);
    }
}
