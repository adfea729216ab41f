package dev.autogen.runtime;

import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.ServerError;
import dev.autogen.dialect.ServerSql;
import dev.autogen.error.MigrationFailedException;
import dev.autogen.error.RevisionException;
import java.sql.SQLException;

/** Says of a failure what it happened in, what state it leaves, and what to do. */
final class Failures {

    private final Step step;
    private final ServerSql server;
    private String operation = "";
    private String sql = "";
    private int committed;
    private long batches;

    Failures(Step step, ServerSql server) {
        this.step = step;
        this.server = server;
    }

    /** What is being done from now on. */
    void doing(String operation, String sql) {
        this.operation = operation;
        this.sql = sql;
    }

    /** How many parts of the revision are done for good. */
    void committed(int parts) {
        this.committed = parts;
        this.batches = 0;
    }

    /** How many batches of the next part are done for good. */
    void batches(long batches) {
        this.batches = batches;
    }

    MigrationFailedException failed(SQLException e, String blockers) {
        return new MigrationFailedException(step.script().id(), operation, sql, consequence(e, blockers), e);
    }

    private String consequence(SQLException e, String blockers) {
        ServerError error = Session.error(e);
        String again = "'autogen " + step.direction().text() + "'";
        if (server.losesConnection(error)) {
            return "the connection was lost: what was under way is done as a whole or not at all, which only the database knows;"
                    + " the next " + again + " looks and goes on from there";
        }
        String kept = kept(again);
        if (server.lacksLock(error)) {
            return kept + (blockers.isEmpty() ? "Another session holds the lock" : "In the way: " + blockers)
                    + "; end it, or be more patient (lock-timeout, retries), then run " + again + " again";
        }
        String advice = server.advice(error);
        if (!advice.isEmpty()) {
            return kept + advice + "; change " + step.script().location() + ", then run " + again + " again";
        }
        return kept + "Remove the cause, in " + step.script().location() + " or in the data, then run " + again
                + " again";
    }

    private String kept(String again) {
        if (committed == 0 && batches == 0) {
            return "nothing of this revision was applied; earlier revisions of this run stay. ";
        }
        String parts = batches == 0
                ? "the first " + committed + " parts"
                : (committed == 0 ? "" : "the first " + committed + " parts and ") + batches + " batches";
        return parts + " of this revision are done and stay, and the next " + again + " goes on after them. ";
    }

    /** A statement that stands alone may have run or not. */
    RevisionException undecided(PreparedSegment segment, Recovery.Ask ask) {
        String again = "autogen " + step.direction().text();
        return new RevisionException("revision " + step.script().id()
                + " was broken off in a statement that stands alone (part " + (segment.number() + 1) + " of "
                + segment.of() + "), and nothing tells whether it did its work\n  sql: "
                + segment.summary() + "\n" + ask.advice() + "\nthen run '" + again
                + " --resume-done' if it did, or '" + again + " --resume-retry' to have it run again");
    }
}
