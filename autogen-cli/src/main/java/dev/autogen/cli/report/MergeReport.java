package dev.autogen.cli.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code merge} wrote.
 *
 * @param status what became of it
 * @param revision id of the merge; null if there is none
 * @param parents ids of what it joins, or would have
 * @param path file of the merge, relative to the project where it is inside; null if there is none
 * @param source its source where it was printed; else null
 * @param overlaps what the branches both touch, where {@code --auto} asked for it
 */
public record MergeReport(
        Status status,
        @Nullable String revision,
        List<String> parents,
        @Nullable String path,
        @Nullable String source,
        List<OverlapReport> overlaps) {

    /** What became of it. */
    public enum Status {
        WRITTEN,
        /** Nothing was written, for the source was only asked for. */
        PRINTED,
        /** Nothing was written, for the branches touch the same objects. */
        REFUSED
    }

    public MergeReport {
        parents = List.copyOf(parents);
        overlaps = List.copyOf(overlaps);
    }

    public static MergeReport of(RevisionReport written) {
        return new MergeReport(
                written.status() == RevisionReport.Status.WRITTEN ? Status.WRITTEN : Status.PRINTED,
                written.revision(),
                written.parents(),
                written.path(),
                written.source(),
                List.of());
    }

    public static MergeReport refused(List<String> parents, List<OverlapReport> overlaps) {
        return new MergeReport(Status.REFUSED, null, parents, null, null, overlaps);
    }
}
