package dev.autogen.cli.report;

import dev.autogen.command.PlanCommand;
import dev.autogen.dialect.TableLock;
import java.util.List;

/**
 * What an upgrade or a downgrade would do.
 *
 * @param status whether there is anything to do
 * @param from ids that the database is at
 * @param revisions what would be run, in order
 * @param unfinished revisions that are applied or undone in part
 */
public record PlanReport(Status status, List<String> from, List<Revision> revisions, List<UnfinishedLine> unfinished) {

    /** Whether there is anything to do. */
    public enum Status {
        PENDING,
        /** The database is there already. */
        UNCHANGED
    }

    public PlanReport {
        from = List.copyOf(from);
        revisions = List.copyOf(revisions);
        unfinished = List.copyOf(unfinished);
    }

    /**
     * A revision.
     *
     * @param revision its id
     * @param message what it is for
     * @param parts its transactions and the statements outside of any, in order
     */
    public record Revision(String revision, String message, List<Part> parts) {
        public Revision {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A transaction, or a statement outside of any.
     *
     * @param transaction whether it is a transaction
     * @param operations what is done in it
     */
    public record Part(boolean transaction, List<Step> operations) {
        public Part {
            operations = List.copyOf(operations);
        }
    }

    /**
     * An operation.
     *
     * @param operation what it is
     * @param sql its statements
     * @param locks the locks that it takes
     * @param locksKnown whether these are all
     */
    public record Step(OperationReport operation, List<String> sql, List<Lock> locks, boolean locksKnown) {
        public Step {
            sql = List.copyOf(sql);
            locks = List.copyOf(locks);
        }
    }

    /**
     * A lock.
     *
     * @param table what is locked
     * @param mode the database's name of the lock
     * @param blocks who waits for its end
     */
    public record Lock(String table, String mode, TableLock.Blocks blocks) {}

    public static PlanReport of(PlanCommand.Planned planned) {
        return new PlanReport(
                planned.revisions().isEmpty() ? Status.UNCHANGED : Status.PENDING,
                planned.from(),
                planned.revisions().stream().map(PlanReport::revision).toList(),
                UnfinishedLine.of(planned.unfinished()));
    }

    private static Revision revision(PlanCommand.PlannedRevision revision) {
        return new Revision(
                revision.id(),
                revision.message(),
                revision.parts().stream()
                        .map(part -> new Part(
                                part.transactional(),
                                part.operations().stream().map(PlanReport::step).toList()))
                        .toList());
    }

    private static Step step(PlanCommand.PlannedOperation planned) {
        return new Step(
                OperationReport.of(planned.operation(), planned.hazards()),
                planned.sql(),
                planned.locks().stream()
                        .map(lock -> new Lock(lock.table(), lock.mode(), lock.blocks()))
                        .toList(),
                planned.locksKnown());
    }
}
