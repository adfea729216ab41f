package dev.autogen.cli;

import dev.autogen.cli.report.CheckReport;
import dev.autogen.cli.report.CurrentReport;
import dev.autogen.cli.report.HistoryReport;
import dev.autogen.cli.report.MoveReport;
import dev.autogen.cli.report.RevisionReport;
import dev.autogen.cli.report.StampReport;
import dev.autogen.cli.report.StepReport;
import java.util.function.Consumer;

/**
 * A project with its database: what the commands ask of the core. Every method throws {@link
 * dev.autogen.error.AutogenException} for what a user can act on.
 */
public interface Session extends AutoCloseable {

    /** What a revision would have to do, without writing one. */
    CheckReport check();

    /**
     * Writes a revision, unless there is nothing to do.
     *
     * @param message what it is for
     * @param write whether to write the file; its source is in the report where not
     */
    RevisionReport revision(String message, boolean write);

    /**
     * Applies revisions.
     *
     * @param target up to where
     * @param progress told of each revision as soon as it is done
     */
    MoveReport upgrade(String target, Consumer<StepReport> progress);

    /**
     * Undoes revisions.
     *
     * @param target down to where
     * @param progress told of each revision as soon as it is undone
     */
    MoveReport downgrade(String target, Consumer<StepReport> progress);

    /** Where the database is. */
    CurrentReport current();

    /** All revisions, the newest first. */
    HistoryReport history();

    /**
     * Writes down that the database is at a revision, without running any.
     *
     * @param target which revision
     */
    StampReport stamp(String target);

    /** Lets go of everything, the servers that it started included. Never throws. */
    @Override
    void close();
}
