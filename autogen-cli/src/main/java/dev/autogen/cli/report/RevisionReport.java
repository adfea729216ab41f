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
 * @param candidates what may be a rename and is not taken for one; if undecided, the likely ones first
 * @param unsupported what the entities have and nobody compares, such as views, a line each
 * @param offline the history that stood in for the database; null where there was one, or none was needed
 * @param further the revisions that follow it, where rewriters split it
 */
public record RevisionReport(
        Status status,
        @Nullable String revision,
        List<String> parents,
        @Nullable String path,
        List<OperationReport> operations,
        @Nullable String source,
        List<CandidateReport> candidates,
        List<String> unsupported,
        @Nullable OfflineReport offline,
        List<RevisionReport> further) {

    /** What was written without looking at the history instead of a database, and no rename in it. */
    public RevisionReport(
            Status status,
            @Nullable String revision,
            List<String> parents,
            @Nullable String path,
            List<OperationReport> operations,
            @Nullable String source) {
        this(status, revision, parents, path, operations, source, List.of(), List.of(), null, List.of());
    }

    /** The same, compared with a history. */
    public RevisionReport offline(OfflineReport other) {
        return new RevisionReport(
                status, revision, parents, path, operations, source, candidates, unsupported, other, further);
    }

    /** What became of it. */
    public enum Status {
        WRITTEN,
        /** Nothing was written, for the source was only asked for. */
        PRINTED,
        /** Nothing was written, for there is nothing to do. */
        UNCHANGED,
        /** Nothing was written, for it is not decided what is renamed. */
        UNDECIDED
    }

    public RevisionReport {
        parents = List.copyOf(parents);
        operations = List.copyOf(operations);
        candidates = List.copyOf(candidates);
        unsupported = List.copyOf(unsupported);
        further = List.copyOf(further);
    }

    public static RevisionReport undecided(List<CandidateReport> candidates) {
        return new RevisionReport(
                Status.UNDECIDED, null, List.of(), null, List.of(), null, candidates, List.of(), null, List.of());
    }

    /** The same with others. */
    public RevisionReport candidates(List<CandidateReport> other) {
        return new RevisionReport(
                status, revision, parents, path, operations, source, other, unsupported, offline, further);
    }

    /** The same with others. */
    public RevisionReport unsupported(List<String> other) {
        return new RevisionReport(
                status, revision, parents, path, operations, source, candidates, other, offline, further);
    }

    /** The same with others that follow it. */
    public RevisionReport further(List<RevisionReport> other) {
        return new RevisionReport(
                status, revision, parents, path, operations, source, candidates, unsupported, offline, other);
    }

    public static RevisionReport unchanged() {
        return new RevisionReport(Status.UNCHANGED, null, List.of(), null, List.of(), null);
    }
}
