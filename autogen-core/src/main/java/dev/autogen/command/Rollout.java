package dev.autogen.command;

import dev.autogen.runtime.Ran;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a run on many targets did.
 *
 * @param targets each of them, in the order in which they were given
 * @param duration how long all of it took
 */
public record Rollout(List<TargetResult> targets, Duration duration) {

    public Rollout {
        targets = List.copyOf(targets);
    }

    /** What became of a target. */
    public enum Status {
        /** At least one revision was applied, or undone, and all went well. */
        MOVED,
        /** It was where it should be already. */
        UNCHANGED,
        /** It failed; what was done before stays. */
        FAILED,
        /** Its turn did not come. */
        NOT_BEGUN
    }

    /** How many targets are so. */
    public int count(Status status) {
        return Math.toIntExact(
                targets.stream().filter(each -> each.status() == status).count());
    }

    /**
     * What became of one target.
     *
     * @param name as it is called
     * @param status what became of it
     * @param from ids of the revisions that it was at; null where that was not found out
     * @param to ids of those that it is at now; null likewise
     * @param revisions what was run, in order, also before a failure
     * @param duration how long it took, with the wait for others
     * @param failure why it failed
     */
    public record TargetResult(
            String name,
            Status status,
            @Nullable List<String> from,
            @Nullable List<String> to,
            List<Ran> revisions,
            Duration duration,
            Optional<Throwable> failure) {

        public TargetResult {
            from = from == null ? null : List.copyOf(from);
            to = to == null ? null : List.copyOf(to);
            revisions = List.copyOf(revisions);
        }

        static TargetResult notBegun(Target target) {
            return new TargetResult(
                    target.name(), Status.NOT_BEGUN, null, null, List.of(), Duration.ZERO, Optional.empty());
        }

        boolean failed() {
            return status == Status.FAILED;
        }
    }
}
