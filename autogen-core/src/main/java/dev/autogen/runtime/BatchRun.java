package dev.autogen.runtime;

import dev.autogen.dialect.BatchSql;
import dev.autogen.error.RevisionException;
import dev.autogen.operation.Operation;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement in batches. Each is a transaction in which the journal says how far it came, so a batch is done and written down or
 * neither; between them nothing is open.
 */
final class BatchRun {

    private final RunContext context;
    private final Step step;
    private final Attempts attempts;
    private final Failures failures;
    private final PreparedSegment segment;
    private final Segment.Part part;
    private final Operation.InBatches operation;
    private final BatchSql sql;
    private Optional<BatchPosition> left = Optional.empty();

    BatchRun(RunContext context, Step step, Attempts attempts, Failures failures, PreparedSegment segment) {
        this.context = context;
        this.step = step;
        this.attempts = attempts;
        this.failures = failures;
        this.segment = segment;
        this.part = segment.segment().parts().get(0);
        this.operation = (Operation.InBatches) part.operation();
        this.sql = context.session().dialect().batches(operation);
    }

    /**
     * Runs the batches, or those that are left.
     *
     * @param begun what the journal says of them; null where they are new
     */
    void run(@Nullable String begun) throws SQLException {
        failures.doing(operation.describe(), part.statement().words());
        if (begun == null) {
            requireFitKey();
            attempts.run(number -> context.session().transaction(this::begin), e -> true);
        } else {
            left = Optional.of(
                    BatchPosition.parse(begun, operation.batch().key().size()));
        }
        while (left.isPresent()) {
            BatchPosition at = left.get();
            failures.batches(at.batches());
            try {
                attempts.run(number -> batch(at), e -> true);
            } catch (SQLException e) {
                undo(at, e);
                throw e;
            }
            if (left.isPresent()) {
                Pause.sleep(operation.batch().pause());
            }
        }
    }

    private void requireFitKey() throws SQLException {
        List<@Nullable String> unfit = context.session().column(sql.unfitColumns());
        if (!unfit.isEmpty()) {
            throw new RevisionException(
                    "revision " + step.script().id() + " (" + step.script().location()
                            + "): batches of table " + operation.table() + " by "
                            + String.join(", ", operation.batch().key()) + ", of which " + unfit
                            + " may be null or is not there, so rows would be left out; give a key of columns that are not null");
        }
    }

    /** An empty table is done at once. */
    private void begin() throws SQLException {
        context.settings().transactionBegins();
        context.settings().limit(part);
        List<String> greatest = context.session().row(sql.greatest());
        left = greatest.isEmpty() ? Optional.empty() : Optional.of(BatchPosition.start(greatest));
        write(left);
        context.lock().fence();
    }

    private void write(Optional<BatchPosition> at) throws SQLException {
        if (at.isEmpty()) {
            context.ledger().journal().note(step, segment, "done");
        } else {
            context.ledger().journal().note(step, segment, "begun", at.get().text());
        }
    }

    private void batch(BatchPosition at) throws SQLException {
        Batch batch = new Batch(at);
        context.session().transaction(batch);
        left = batch.left();
        if (!batch.exhausted) {
            context.listener().batchDone(step, operation, batch.reached.batches(), batch.reached.rows());
        }
    }

    /** One batch, with what becomes true when it is committed. */
    private final class Batch implements Session.Work {

        private final BatchPosition at;
        private BatchPosition reached;
        private boolean exhausted;

        Batch(BatchPosition at) {
            this.at = at;
            this.reached = at;
        }

        @Override
        public void run() throws SQLException {
            context.settings().transactionBegins();
            context.settings().limit(part);
            List<String> end = context.session().row(sql.end(at.after(), at.greatest()));
            exhausted = end.isEmpty();
            if (!exhausted) {
                String statement = sql.statement(at.after(), end);
                failures.doing(operation.describe(), statement);
                context.listener().executing(step, operation, statement);
                reached = at.next(end, context.session().change(statement));
            }
            write(left());
            context.lock().fence();
        }

        private Optional<BatchPosition> left() {
            return exhausted || reached.atEnd() ? Optional.empty() : Optional.of(reached);
        }
    }

    /** Where no batch is done an author may still change the statement. */
    private void undo(BatchPosition at, SQLException failure) {
        boolean lost = context.session().server().losesConnection(Session.error(failure));
        if (lost || at.batches() > 0) {
            return;
        }
        try {
            context.ledger().journal().forget(step, segment.number());
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
