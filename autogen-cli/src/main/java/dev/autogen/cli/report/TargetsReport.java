package dev.autogen.cli.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code upgrade --targets} or {@code downgrade --targets} did.
 *
 * @param status {@code failed} if any target failed, else whether anything was done at all
 * @param done how many targets were moved
 * @param unchanged how many were there already
 * @param failed how many failed
 * @param notBegun how many were not begun
 * @param milliseconds how long all of it took
 * @param targets each of them, in the order in which they are begun
 */
public record TargetsReport(
        Status status, int done, int unchanged, int failed, int notBegun, long milliseconds, List<Target> targets) {

    /** What became of a target, or of all of them. */
    public enum Status {
        APPLIED,
        UNDONE,
        /** It was there already. */
        UNCHANGED,
        FAILED,
        /** Its turn did not come. */
        NOT_BEGUN
    }

    /**
     * What became of a target.
     *
     * @param name as the file calls it
     * @param status what became of it
     * @param from ids that it was at; null where it was not begun or did not answer
     * @param to ids that it is at now; null likewise
     * @param steps what was done, in order, also before a failure
     * @param milliseconds how long it took
     * @param error why it failed, as {@link FailureReport} says it; null where it did not
     */
    public record Target(
            String name,
            Status status,
            @Nullable List<String> from,
            @Nullable List<String> to,
            List<StepReport> steps,
            long milliseconds,
            @Nullable Map<String, String> error) {

        public Target {
            from = from == null ? null : List.copyOf(from);
            to = to == null ? null : List.copyOf(to);
            steps = List.copyOf(steps);
        }
    }

    public TargetsReport {
        targets = List.copyOf(targets);
    }
}
