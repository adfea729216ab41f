package dev.autogen.runtime;

import dev.autogen.error.ConfigurationException;
import dev.autogen.error.RevisionException;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.script.Scripts;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Carries out a plan under a lock that keeps other runs out. Under it, it looks again where the database stands, so of several
 * runs at once one does all and the others find nothing left to do. A revision is one transaction, with its rows in the version
 * and the history table; one that cannot be is several, and the journal says how far it is.
 */
public final class Runner {

    private final ConnectionSource database;
    private final VersionTables tables;
    private final Scripts scripts;
    private final RunPolicy policy;

    public Runner(ConnectionSource database, VersionTables tables, Scripts scripts, RunPolicy policy) {
        this.database = database;
        this.tables = tables;
        this.scripts = scripts;
        this.policy = policy;
    }

    /**
     * Runs a plan. The tables are made if there is something to run, and stay, empty, if that fails.
     *
     * @param current where the database stood when the plan was made
     * @throws dev.autogen.error.MigrationFailedException if a statement fails; what is done of its revision, and what comes
     *     next, is in the message
     * @throws RevisionException if someone else moved the database elsewhere meanwhile, or a revision that is half done is not
     *     what the plan goes on with or was edited
     * @throws dev.autogen.error.LockException if someone else runs for longer than the policy waits
     * @throws dev.autogen.error.UnsupportedException if the database has no means for an operation; then nothing is run
     */
    public Outcome run(Plan plan, List<String> current, RunListener listener) {
        if (plan.steps().isEmpty()) {
            return new Outcome(current, List.of());
        }
        try (Session session = Session.open(database)) {
            List<PreparedStep> steps = PreparedStep.of(plan, session.dialect());
            Ledger ledger = Ledger.of(session, tables);
            try (RunLock lock = RunLock.take(session, ledger, database, policy, listener)) {
                ledger.create();
                return run(session, ledger, lock, steps, listener);
            }
        }
    }

    private Outcome run(Session session, Ledger ledger, RunLock lock, List<PreparedStep> steps, RunListener listener) {
        try {
            SessionSettings settings = SessionSettings.begin(session, policy, lock.keepsSession());
            try {
                RunContext context = new RunContext(session, ledger, lock, settings, policy, listener, database);
                return run(context, ledger.standing(), steps);
            } finally {
                giveBack(session, settings);
            }
        } catch (SQLException e) {
            throw new ConfigurationException(
                    "cannot read where the database stands, or set its limits: " + e.getMessage()
                            + "\nwhat was done stays, and the next run goes on",
                    e);
        }
    }

    /** A connection that is gone has nothing left to put back. */
    private static void giveBack(Session session, SessionSettings settings) {
        try {
            if (!session.connection().isClosed()) {
                settings.restore();
            }
        } catch (SQLException e) {
            return;
        }
    }

    private Outcome run(RunContext context, Ledger.Standing standing, List<PreparedStep> steps) throws SQLException {
        RevisionGraph graph = scripts.graph();
        List<String> heads = standing.heads();
        Verification.requireKnown(scripts, heads);
        Verification.requireWhole(standing.journal(), steps);
        if (!standing.journalExists() && steps.stream().anyMatch(PreparedStep::journaled)) {
            context.ledger().createJournal();
        }
        Set<String> applied = new HashSet<>(graph.closure(heads));
        List<String> after = graph.headsOf(applied);
        List<Ran> done = new ArrayList<>();
        for (PreparedStep prepared : steps) {
            Step step = prepared.step();
            String id = step.script().id();
            boolean upgrade = step.direction() == Direction.UPGRADE;
            if (applied.contains(id) == upgrade) {
                continue;
            }
            requireNext(step, applied, heads);
            if (upgrade) {
                applied.add(id);
                after = graph.headsWith(after, id);
            } else {
                applied.remove(id);
                after = graph.headsWithout(after, id, applied);
            }
            List<JournalRow> begun = standing.journal().stream()
                    .filter(row -> row.revision().equals(id))
                    .toList();
            done.add(Ran.of(step, run(context, prepared, begun, heads, after)));
            heads = after.stream().sorted().toList();
        }
        return new Outcome(heads, done);
    }

    private static Duration run(
            RunContext context, PreparedStep prepared, List<JournalRow> begun, List<String> before, List<String> after)
            throws SQLException {
        RunListener listener = context.listener();
        listener.started(prepared.step());
        try {
            Duration taken = new StepRun(context, prepared).run(begun, before, after);
            listener.finished(prepared.step(), taken);
            if (prepared.changesSession()) {
                context.lock().check();
            }
            return taken;
        } catch (RuntimeException e) {
            listener.failed(prepared.step(), e);
            throw e;
        }
    }

    private void requireNext(Step step, Set<String> applied, List<String> heads) {
        RevisionGraph graph = scripts.graph();
        String id = step.script().id();
        boolean next = step.direction() == Direction.UPGRADE
                ? applied.containsAll(graph.prerequisites(id))
                : Collections.disjoint(graph.followers(id), applied);
        if (!next) {
            throw new RevisionException("the database was moved to "
                    + (heads.isEmpty() ? "base" : "revision " + String.join(", ", heads))
                    + " by someone else, so revision " + id + " cannot be "
                    + (step.direction() == Direction.UPGRADE ? "applied" : "undone") + " now; run 'autogen "
                    + step.direction().text() + "' again");
        }
    }
}
