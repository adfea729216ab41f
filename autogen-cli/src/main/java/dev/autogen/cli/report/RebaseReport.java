package dev.autogen.cli.report;

import java.util.List;

/**
 * What {@code rebase} did.
 *
 * @param status whether the files were changed
 * @param moved ids of the revisions of the branch, what is earlier first
 * @param from ids of what the first of them followed
 * @param onto id of what it follows now
 * @param overlaps what they touch together with the revisions that they now come after
 * @param database whether the database said which of them it has
 * @param applied ids of those that it has
 * @param files what was changed
 */
public record RebaseReport(
        Status status,
        List<String> moved,
        List<String> from,
        String onto,
        List<OverlapReport> overlaps,
        Answer database,
        List<String> applied,
        List<ChangedFile> files) {

    /** Whether the files were changed. */
    public enum Status {
        REBASED,
        /** Nothing was written, for it was only asked what would be. */
        PLANNED
    }

    /** Whether the database said which of them it has. */
    public enum Answer {
        ANSWERED,
        NO_ANSWER,
        NOT_ASKED
    }

    /**
     * A changed file.
     *
     * @param path the file, relative to the project where it is inside
     * @param was what it was called before
     */
    public record ChangedFile(String path, String was) {}

    public RebaseReport {
        moved = List.copyOf(moved);
        from = List.copyOf(from);
        overlaps = List.copyOf(overlaps);
        applied = List.copyOf(applied);
        files = List.copyOf(files);
    }
}
