package dev.autogen.command;

import dev.autogen.command.BranchesCommand.BranchPoint;
import dev.autogen.command.CheckCommand.Checked;
import dev.autogen.command.CurrentCommand.Current;
import dev.autogen.command.DowngradeCommand.Downgraded;
import dev.autogen.command.HistoryCommand.History;
import dev.autogen.command.MergeCommand.Merged;
import dev.autogen.command.RebaseCommand.Rebase;
import dev.autogen.command.RevisionCommand.Draft;
import dev.autogen.command.RevisionCommand.Drafted;
import dev.autogen.command.UpgradeCommand.Upgraded;
import dev.autogen.revision.RevisionIds;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.Stamped;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/**
 * All commands on one database: {@code Autogen.on(dataSource).revisions("com.example.revisions").build().upgrade()}.
 *
 * <p>It keeps nothing between two calls and may be used by several threads; several databases have one each. On the one
 * connection of a caller, calls follow each other: a second one at the same time is refused.
 */
public final class Autogen {

    private final Environment environment;
    private final Clock clock;
    private final RevisionIds ids;

    Autogen(Environment environment, Clock clock, RevisionIds ids) {
        this.environment = environment;
        this.clock = clock;
        this.ids = ids;
    }

    /** On the database of a data source. Its connections are given back as they came, their auto-commit too. */
    public static AutogenBuilder on(DataSource database) {
        return new AutogenBuilder(database::getConnection);
    }

    /**
     * On a connection of the caller, which is not closed, and left in the default schema that it had. It must be in
     * auto-commit mode, or a command throws {@link dev.autogen.error.ConfigurationException}: what runs commits revision by
     * revision, and would commit or lose what the caller has begun.
     */
    public static AutogenBuilder on(Connection connection) {
        return new AutogenBuilder(new BorrowedConnection(connection));
    }

    /** What the commands work on. */
    public Environment environment() {
        return environment;
    }

    /** Applies every revision, see {@link #upgrade(String, RunListener)}. */
    public Upgraded upgrade() {
        return upgrade("head", RunListener.SILENT);
    }

    /** Applies what is missing up to a target, see {@link UpgradeCommand#run}. */
    public Upgraded upgrade(String target, RunListener listener) {
        return new UpgradeCommand(environment).run(target, listener);
    }

    /** Undoes what was applied after a target, see {@link #downgrade(String, RunListener)}. */
    public Downgraded downgrade(String target) {
        return downgrade(target, RunListener.SILENT);
    }

    /** Undoes what was applied after a target, see {@link DowngradeCommand#run}. */
    public Downgraded downgrade(String target, RunListener listener) {
        return new DowngradeCommand(environment).run(target, listener);
    }

    /** Applies or undoes the same revisions on many databases, or in the schemas of many tenants. */
    public TargetsCommand targets() {
        return new TargetsCommand(environment);
    }

    /** Declares where the database stands, see {@link StampCommand#run}. */
    public Stamped stamp(String... targets) {
        return new StampCommand(environment).run(targets);
    }

    /** Declares that it stands there alone, see {@link StampCommand#purge}. */
    public Stamped purge(String... targets) {
        return new StampCommand(environment).purge(targets);
    }

    /** Makes the version table and the history table where they are missing, see {@link EnsureVersionCommand#run}. */
    public boolean ensureVersion() {
        return new EnsureVersionCommand(environment).run();
    }

    /** Where the database stands, see {@link CurrentCommand#run}. */
    public Current current() {
        return new CurrentCommand(environment).run();
    }

    /** A stretch of the history, {@code :} for all of it, see {@link HistoryCommand#run(String)}. */
    public History history(String range) {
        return new HistoryCommand(environment).run(range);
    }

    /** The heads of all branches, see {@link HeadsCommand#run}. */
    public List<RevisionEntry> heads() {
        return new HeadsCommand(environment).run();
    }

    /** Where the history branches, see {@link BranchesCommand#run}. */
    public List<BranchPoint> branches() {
        return new BranchesCommand(environment).run();
    }

    /** The revisions of a place, see {@link ShowCommand#run}. */
    public List<RevisionEntry> show(String place) {
        return new ShowCommand(environment).run(place);
    }

    /** What is pending between the model and the database, see {@link CheckCommand#run}. */
    public Checked check() {
        return new CheckCommand(environment).run();
    }

    /** Drafts the revision that makes the database as the model is, see {@link RevisionCommand#run(NewRevision)}. */
    public Drafted revision(NewRevision wanted) {
        return new RevisionCommand(environment, clock, ids).run(wanted);
    }

    /** Drafts a revision that does nothing yet, see {@link RevisionCommand#empty}. */
    public Draft emptyRevision(NewRevision wanted) {
        return new RevisionCommand(environment, clock, ids).empty(wanted);
    }

    /** Drafts a revision that joins branches, see {@link MergeCommand#run}. */
    public Draft merge(List<String> revisions, NewRevision wanted) {
        return new MergeCommand(environment, clock, ids).run(revisions, wanted);
    }

    /** The same, unless the branches touch the same objects, see {@link MergeCommand#auto}. */
    public Merged autoMerge(List<String> revisions, NewRevision wanted) {
        return new MergeCommand(environment, clock, ids).auto(revisions, wanted);
    }

    /** Finds out how a branch is put onto the head of another one, see {@link RebaseCommand#plan}. */
    public Rebase planRebase(RebaseRequest request) {
        return new RebaseCommand(environment, clock).plan(request);
    }

    /** Does it, see {@link RebaseCommand#write}. */
    public Rebase rebase(RebaseRequest request) {
        RebaseCommand command = new RebaseCommand(environment, clock);
        Rebase rebase = command.plan(request);
        command.write(rebase);
        return rebase;
    }
}
