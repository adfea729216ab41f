package dev.autogen.cli.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where many databases are, as {@code current --targets} says.
 *
 * @param status {@code failed} if any could not be asked, else {@code behind} if any is not at the newest revision
 * @param heads ids of the newest revisions
 * @param targets each of them, as the file lists them
 */
public record PlacesReport(Status status, List<String> heads, List<Target> targets) {

    /** Whether a database is at the newest revision. */
    public enum Status {
        HEAD,
        BEHIND,
        /** It could not be asked. */
        FAILED
    }

    /**
     * Where a database is.
     *
     * @param name as the file calls it
     * @param status whether that is the newest revision
     * @param revisions ids that it is at; null where it could not be asked
     * @param unfinished revisions that are applied or undone in part
     * @param error why it could not be asked, as {@link FailureReport} says it; null where it could
     */
    public record Target(
            String name,
            Status status,
            @Nullable List<String> revisions,
            List<UnfinishedLine> unfinished,
            @Nullable Map<String, String> error) {

        public Target {
            revisions = revisions == null ? null : List.copyOf(revisions);
            unfinished = List.copyOf(unfinished);
        }
    }

    public PlacesReport {
        heads = List.copyOf(heads);
        targets = List.copyOf(targets);
    }
}
