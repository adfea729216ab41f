package dev.autogen.cli.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code revision} wrote.
 *
 * @param status what became of it
 * @param revision id of the revision; null if there is none
 * @param parents ids that it follows
 * @param path file of the revision, relative to the project where it is inside; null if there is none
 * @param operations what it does, in order
 * @param source its source where it was printed; else null
 * @param offline the history that stood in for the database; null where there was one, or none was needed
 */
public record RevisionReport(
        Status status,
        @Nullable String revision,
        List<String> parents,
        @Nullable String path,
        List<OperationReport> operations,
        @Nullable String source,
        @Nullable OfflineReport offline) {

    /** What was written without looking at the history instead of a database. */
    public RevisionReport(
            Status status,
            @Nullable String revision,
            List<String> parents,
            @Nullable String path,
            List<OperationReport> operations,
            @Nullable String source) {
        this(status, revision, parents, path, operations, source, null);
    }

    /** The same, compared with a history. */
    public RevisionReport offline(OfflineReport other) {
        return new RevisionReport(status, revision, parents, path, operations, source, other);
    }

    /** What became of it. */
    public enum Status {
        WRITTEN,
        /** Nothing was written, for the source was only asked for. */
        PRINTED,
        /** Nothing was written, for there is nothing to do. */
        UNCHANGED
    }

    public RevisionReport {
        parents = List.copyOf(parents);
        operations = List.copyOf(operations);
    }

    public static RevisionReport unchanged() {
        return new RevisionReport(Status.UNCHANGED, null, List.of(), null, List.of(), null);
    }
}
