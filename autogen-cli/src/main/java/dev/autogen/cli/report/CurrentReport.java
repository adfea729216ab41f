package dev.autogen.cli.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is.
 *
 * @param status whether that is the newest revision
 * @param revisions the revisions that it is at; none for a database that nothing was applied to
 * @param heads ids of the newest revisions
 * @param unfinished revisions that are applied or undone in part
 */
public record CurrentReport(Status status, List<Place> revisions, List<String> heads, List<UnfinishedLine> unfinished) {

    /** Whether the database is at the newest revision. */
    public enum Status {
        HEAD,
        BEHIND
    }

    /**
     * A revision that the database is at.
     *
     * @param revision its id
     * @param message what it is for; empty if no file has it
     * @param head whether none follows it
     * @param implied whether the version table does not name it, for a revision that it names needs this one
     * @param details its place in the graph; null if no file has it
     */
    public record Place(
            String revision,
            String message,
            boolean head,
            boolean implied,
            @Nullable GraphLine details) {}

    public CurrentReport {
        revisions = List.copyOf(revisions);
        heads = List.copyOf(heads);
        unfinished = List.copyOf(unfinished);
    }
}
