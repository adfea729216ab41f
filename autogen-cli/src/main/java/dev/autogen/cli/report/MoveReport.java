package dev.autogen.cli.report;

import java.util.List;

/**
 * What {@code upgrade} or {@code downgrade} did.
 *
 * @param status whether anything was done
 * @param from ids that the database was at
 * @param to ids that it is at now
 * @param steps what was done, in order
 */
public record MoveReport(Status status, List<String> from, List<String> to, List<StepReport> steps) {

    /** Whether anything was done. */
    public enum Status {
        MOVED,
        /** The database was there already. */
        UNCHANGED
    }

    public MoveReport {
        from = List.copyOf(from);
        to = List.copyOf(to);
        steps = List.copyOf(steps);
    }
}
