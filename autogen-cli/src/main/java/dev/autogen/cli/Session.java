package dev.autogen.cli;

import dev.autogen.cli.report.AcceptReport;
import dev.autogen.cli.report.BranchesReport;
import dev.autogen.cli.report.CheckReport;
import dev.autogen.cli.report.CurrentReport;
import dev.autogen.cli.report.EnsureVersionReport;
import dev.autogen.cli.report.GraphReport;
import dev.autogen.cli.report.HistoryReport;
import dev.autogen.cli.report.MergeReport;
import dev.autogen.cli.report.MoveReport;
import dev.autogen.cli.report.PlacesReport;
import dev.autogen.cli.report.PlanReport;
import dev.autogen.cli.report.PluginsReport;
import dev.autogen.cli.report.RebaseReport;
import dev.autogen.cli.report.RevisionReport;
import dev.autogen.cli.report.ScriptReport;
import dev.autogen.cli.report.StampReport;
import dev.autogen.cli.report.TargetsReport;
import dev.autogen.command.CheckRequest;
import dev.autogen.command.FillChoices;
import dev.autogen.command.RebaseRequest;
import dev.autogen.command.RenameChoices;
import dev.autogen.runtime.Resume;
import dev.autogen.runtime.Starting;
import java.util.List;

/**
 * A project with its database: what the commands ask of the core. Every method throws {@link
 * dev.autogen.error.AutogenException} for what a user can act on.
 */
public interface Session extends AutoCloseable {

    /** What a revision would have to do, without writing one. */
    CheckReport check(CheckRequest request);

    /** The same with the history in the place of the database; needs none. */
    CheckReport checkOffline(CheckRequest request);

    /** Accepts whatever a revision would have to do: it is written into the baseline, and nobody speaks of it any more. */
    AcceptReport accept(CheckRequest request);

    /**
     * Writes a revision, unless there is nothing to do.
     *
     * @param request what it is for, and its place in the history
     * @param renames how it is decided what is renamed; nothing is written while a likely rename is undecided
     * @param fills how it is decided what rows get that exist when a column is made not null
     * @param write whether to write the file; its source is in the report where not
     */
    RevisionReport revision(RevisionRequest request, RenameChoices renames, FillChoices fills, boolean write);

    /** The same with the history in the place of the database; needs none. */
    RevisionReport revisionOffline(RevisionRequest request, RenameChoices renames, FillChoices fills, boolean write);

    /** Writes a revision that does nothing yet; needs no database. */
    RevisionReport emptyRevision(RevisionRequest request, boolean write);

    /**
     * Writes a revision that joins branches; needs no database.
     *
     * @param revisions what is joined
     * @param request what else there is to say of it; an empty message is made up
     * @param write whether to write the file; its source is in the report where not
     */
    MergeReport merge(List<String> revisions, RevisionRequest request, boolean write);

    /** The same, unless the branches touch the same objects: then nothing is written, and the report says which. */
    MergeReport autoMerge(List<String> revisions, RevisionRequest request, boolean write);

    /**
     * Puts a branch onto the head of another one.
     *
     * @param request what goes where
     * @param write whether to change the files, or only to say what would be done
     */
    RebaseReport rebase(RebaseRequest request, boolean write);

    /**
     * Applies revisions.
     *
     * @param target up to where
     * @param resume what to make of a statement of which nobody knows whether it ran
     * @param progress told of each revision as soon as it is done
     */
    MoveReport upgrade(String target, Resume resume, Progress progress);

    /**
     * Undoes revisions.
     *
     * @param target down to where
     * @param resume what to make of a statement of which nobody knows whether it ran
     * @param progress told of each revision as soon as it is undone
     */
    MoveReport downgrade(String target, Resume resume, Progress progress);

    /**
     * Applies revisions to many databases.
     *
     * @param target up to where, the same place for all
     * @param resume what to make of a statement of which nobody knows whether it ran
     * @param request which databases
     * @param progress told of each of them
     */
    TargetsReport upgradeTargets(String target, Resume resume, TargetsRequest request, TargetsProgress progress);

    /** Undoes revisions of many databases, as {@link #upgradeTargets} applies them. */
    TargetsReport downgradeTargets(String target, Resume resume, TargetsRequest request, TargetsProgress progress);

    /** Where many databases are. */
    PlacesReport currentTargets(TargetsRequest request);

    /**
     * What an upgrade would do.
     *
     * @param target up to where
     */
    PlanReport planUpgrade(String target);

    /**
     * What a downgrade would do.
     *
     * @param target down to where
     */
    PlanReport planDowngrade(String target);

    /**
     * The script of an upgrade; needs no database.
     *
     * @param range where it begins and up to where it leads
     * @param starting on what database it may be run
     */
    ScriptReport upgradeScript(String range, Starting starting);

    /**
     * The script of a downgrade; needs no database.
     *
     * @param range where it begins and down to where it leads
     * @param starting on what database it may be run
     */
    ScriptReport downgradeScript(String range, Starting starting);

    /**
     * The script that writes down that a database is at revisions; needs none.
     *
     * @param targets which revisions
     */
    ScriptReport stampScript(List<String> targets);

    /** The script that makes the tables that autogen keeps; needs no database. */
    ScriptReport ensureVersionScript();

    /** Where the database is. */
    CurrentReport current();

    /**
     * Revisions, the newest first, and which the database has.
     *
     * @param range which, {@code :} for all
     */
    HistoryReport history(String range);

    /** The same without a database. */
    HistoryReport files(String range);

    /** What extends autogen in this project; needs no database. */
    PluginsReport plugins();

    /**
     * The heads; needs no database.
     *
     * @param resolved whether to leave out those that another revision depends on
     */
    GraphReport heads(boolean resolved);

    /** Where the history branches; needs no database. */
    BranchesReport branches();

    /**
     * The revisions at a place; needs a database only for the current one.
     *
     * @param place which
     */
    GraphReport show(String place);

    /** Makes the tables that autogen keeps in the database, where they are missing. */
    EnsureVersionReport ensureVersion();

    /**
     * Writes down that the database is at revisions, without running any.
     *
     * @param targets which revisions
     * @param purge whether to forget all that the database said before
     */
    StampReport stamp(List<String> targets, boolean purge);

    /** Lets go of everything, the servers that it started included. Never throws. */
    @Override
    void close();
}
