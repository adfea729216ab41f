package dev.autogen.runtime;

import dev.autogen.script.Scripts;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries out a plan: each revision in a transaction of its own, its rows in the version and the history table in it. That
 * transaction holds a lock on the version table and looks again where the database stands, so of several runs at once
 * each does what the others have not done yet.
 */
public final class Runner {

    private final ConnectionSource database;
    private final VersionTables tables;
    private final Scripts scripts;

    public Runner(ConnectionSource database, VersionTables tables, Scripts scripts) {
        this.database = database;
        this.tables = tables;
        this.scripts = scripts;
    }

    /**
     * Runs a plan. The tables are made if there is something to run.
     *
     * @param current where the database stood when the plan was made
     * @throws dev.autogen.error.MigrationFailedException if a statement fails; its revision is then not applied, those
     *     before it are
     * @throws dev.autogen.error.RevisionException if someone else moved the database elsewhere meanwhile
     * @throws dev.autogen.error.LockException if someone else keeps the version table locked
     * @throws dev.autogen.error.UnsupportedException if the database has no means for an operation; then nothing is run
     */
    public Outcome run(Plan plan, List<String> current, RunListener listener) {
        if (plan.steps().isEmpty()) {
            return new Outcome(current, List.of());
        }
        List<Ran> done = new ArrayList<>();
        List<String> heads = current;
        Session session = Session.open(database);
        try {
            List<PreparedStep> steps = PreparedStep.of(plan, session.dialect());
            VersionTables settled = session.settled(tables);
            new Ledger(session, settled).create();
            boolean changed = false;
            for (PreparedStep step : steps) {
                if (changed) {
                    session.close();
                    session = Session.open(database);
                }
                changed = step.changesSession();
                listener.started(step.step());
                StepRun run = new StepRun(session, new Ledger(session, settled), scripts, step);
                run.run();
                heads = run.heads();
                run.duration().ifPresent(duration -> {
                    done.add(Ran.of(step.step(), duration));
                    listener.finished(step.step(), duration);
                });
            }
        } finally {
            session.close();
        }
        return new Outcome(heads, done);
    }
}
