package dev.autogen.runtime;

import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.ServerError;
import dev.autogen.dialect.ServerSql;
import dev.autogen.dialect.Unfolding;
import dev.autogen.error.ReflectionException;
import dev.autogen.operation.Operation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One revision: its transactions and its statements that stand alone, each written down as it is done. */
final class StepRun {

    private static final String COMMIT = "commit";

    private final RunContext context;
    private final Session session;
    private final Ledger ledger;
    private final ServerSql server;
    private final PreparedStep prepared;
    private final Step step;
    private final Attempts attempts;
    private final Failures failures;
    private final Instant startedAt = Instant.now();
    private final long start = System.nanoTime();

    StepRun(RunContext context, PreparedStep prepared) {
        this.context = context;
        this.session = context.session();
        this.ledger = context.ledger();
        this.server = session.server();
        this.prepared = prepared;
        this.step = prepared.step();
        this.attempts = new Attempts(context, step);
        this.failures = new Failures(step, server);
    }

    /**
     * Runs it, or what is left of it.
     *
     * @param begun what the journal says of it; empty where it is new
     * @param before the version rows
     * @param after the version rows when it is done
     * @return how long it took
     */
    Duration run(List<JournalRow> begun, List<String> before, List<String> after) {
        try {
            failures.doing("set the session up", String.join("; ", prepared.session()));
            context.settings().revisionBegins(prepared.session());
            int count = prepared.segments().size();
            Resumption resumption = Resumption.of(prepared, begun);
            int first = resumption.firstOpen();
            if (!begun.isEmpty()) {
                context.listener().resumed(step, first, count);
            }
            for (int i = first; i < count; i++) {
                PreparedSegment segment = PreparedSegment.of(prepared, i);
                if (segment.last()) {
                    last(segment, before, after);
                } else if (segment.segment().transactional()) {
                    transaction(segment, () -> {
                        ledger.journal().note(step, segment, "done");
                        commits();
                    });
                } else if (segment.segment().inBatches()) {
                    new BatchRun(context, step, attempts, failures, segment).run(resumption.position(i));
                } else {
                    alone(segment, resumption.wasBegun(i));
                }
                if (count > 1) {
                    failures.committed(i + 1);
                    context.listener().progressed(step, i + 1, count);
                }
            }
            Duration taken = taken();
            if (!prepared.session().isEmpty()) {
                context.settings().revisionEnds();
            }
            return taken;
        } catch (SQLException e) {
            throw failures.failed(e, attempts.blockers());
        }
    }

    private Duration taken() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /**
     * Where nothing is left but the books and the commit, they are sent together, which saves waiting for the server once more.
     * What fails so for good is undone and done again piece by piece, to tell what it was.
     */
    private void last(PreparedSegment segment, List<String> before, List<String> after) throws SQLException {
        if (!prepared.journaled() && !prepared.changesSession() && ledger.commitsAtOnce()) {
            AtomicBoolean committing = new AtomicBoolean();
            try {
                transaction(segment, () -> {
                    committing.set(false);
                    context.lock().fence();
                    failures.doing("write down that revision " + step.script().id() + " ran, and commit", COMMIT);
                    committing.set(true);
                    ledger.advanceAndCommit(before, after, step.script(), step.direction(), startedAt, taken());
                });
                return;
            } catch (SQLException e) {
                ServerError error = Session.error(e);
                if (!committing.get() || server.losesConnection(error) || server.isTransient(error)) {
                    throw e;
                }
            }
        }
        transaction(segment, () -> {
            finish(before, after, prepared.journaled());
            commits();
        });
    }

    private void commits() throws SQLException {
        context.lock().fence();
        failures.doing(COMMIT, COMMIT);
    }

    private void finish(List<String> before, List<String> after, boolean journaled) throws SQLException {
        if (prepared.changesSession()) {
            // the books are kept by who runs this, not by the role that hand-written SQL has taken on
            failures.doing("put back the settings of the session", "set");
            context.settings().revisionEnds();
        }
        failures.doing("write down that revision " + step.script().id() + " ran", "insert");
        if (journaled) {
            ledger.journal().forget(step.script().id());
        }
        ledger.advance(before, after, step.script(), step.direction(), startedAt, taken());
    }

    private void transaction(PreparedSegment segment, Session.Work end) throws SQLException {
        attempts.run(
                number -> session.transaction(() -> {
                    context.settings().transactionBegins();
                    for (Segment.Part part : segment.segment().parts()) {
                        context.settings().limit(part);
                        execute(part);
                    }
                    end.run();
                }),
                e -> true);
    }

    private void execute(Segment.Part part) throws SQLException {
        String sql = part.statement().sql();
        Unfolding unfolding = part.statement().unfolding();
        failures.doing(part.operation().describe(), part.statement().words());
        if (unfolding != null) {
            for (String unfolded : unfolded(unfolding)) {
                failures.doing(part.operation().describe(), unfolded);
                execute(part.operation(), unfolded);
            }
        } else if (part.operation() instanceof Operation.Run run) {
            context.listener().executing(step, part.operation(), sql);
            GuardedConnection.run(session.connection(), run);
        } else {
            execute(part.operation(), sql);
        }
    }

    private void execute(Operation operation, String sql) throws SQLException {
        context.listener().executing(step, operation, sql);
        session.execute(sql);
    }

    private List<String> unfolded(Unfolding unfolding) throws SQLException {
        try {
            return unfolding.statements(session.rows(unfolding.query()));
        } catch (IllegalStateException | ReflectionException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }

    /** The journal says that it is begun before it is, so that a client killed in it leaves a trace. */
    private void alone(PreparedSegment segment, boolean wasBegun) throws SQLException {
        Segment.Part part = segment.segment().parts().get(0);
        Recovery recovery = part.statement().recovery();
        failures.doing(part.operation().describe(), part.statement().words());
        if (wasBegun && isDone(segment, recovery)) {
            ledger.journal().note(step, segment, "done");
            return;
        }
        context.lock().fence();
        ledger.journal().note(step, segment, "begun");
        context.settings().standaloneBegins(part);
        try {
            // whoever has waited as long as for another upgrade has waited long enough
            boolean patient =
                    context.settings().lockLimit(part).equals(context.policy().lockWait());
            attempts.run(
                    number -> {
                        clearAway(recovery);
                        execute(part);
                    },
                    e -> !(recovery instanceof Recovery.Ask) && !(patient && server.lacksLock(Session.error(e))));
        } catch (SQLException e) {
            undo(segment, recovery, e);
            throw e;
        }
        context.settings().standaloneEnds();
        ledger.journal().note(step, segment, "done");
    }

    /** Whether a statement that a run before was killed in has done its work. */
    private boolean isDone(PreparedSegment segment, Recovery recovery) throws SQLException {
        if (recovery instanceof Recovery.Ask ask) {
            return switch (context.policy().resume()) {
                case DONE -> true;
                case RETRY -> false;
                case ASK -> throw failures.undecided(segment, ask);
            };
        }
        return recovery instanceof Recovery.Inspect inspect && inspect(inspect).done();
    }

    private record Remains(boolean done, @Nullable String cleanup) {}

    private Remains inspect(Recovery.Inspect inspect) throws SQLException {
        try (Statement statement = session.connection().createStatement();
                ResultSet rows = statement.executeQuery(inspect.query())) {
            return rows.next() ? new Remains(rows.getBoolean(1), rows.getString(2)) : new Remains(false, null);
        }
    }

    private void clearAway(Recovery recovery) throws SQLException {
        if (recovery instanceof Recovery.Inspect inspect) {
            String cleanup = inspect(inspect).cleanup();
            if (cleanup != null) {
                failures.doing("clear away what an earlier attempt left", cleanup);
                session.execute(cleanup);
            }
        }
    }

    /** The server says that it failed, so it is not in doubt; what it left is cleared away now, or when it is run again. */
    private void undo(PreparedSegment segment, Recovery recovery, SQLException failure) {
        if (server.losesConnection(Session.error(failure))) {
            return;
        }
        try {
            context.settings().standaloneEnds();
            ledger.journal().forget(step, segment.number());
            clearAway(recovery);
        } catch (SQLException e) {
            failure.addSuppressed(e);
        } finally {
            failures.doing(
                    segment.segment().parts().get(0).operation().describe(),
                    segment.segment().parts().get(0).statement().words());
        }
    }
}
