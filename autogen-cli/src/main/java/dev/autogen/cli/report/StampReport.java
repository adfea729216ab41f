package dev.autogen.cli.report;

import java.util.List;

/**
 * What {@code stamp} wrote down.
 *
 * @param status that it did, or that it was so already
 * @param from ids that the database was at
 * @param to ids that it is at now
 * @param accepted ids of the revisions whose files count as applied as they are now
 */
public record StampReport(Status status, List<String> from, List<String> to, List<String> accepted) {

    /** Whether anything was written down. */
    public enum Status {
        STAMPED,
        UNCHANGED
    }

    public StampReport {
        from = List.copyOf(from);
        to = List.copyOf(to);
        accepted = List.copyOf(accepted);
    }
}
