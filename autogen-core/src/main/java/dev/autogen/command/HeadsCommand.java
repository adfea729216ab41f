package dev.autogen.command;

import dev.autogen.script.Scripts;
import java.util.List;

/** Lists the revisions that nothing follows; needs no database. */
public final class HeadsCommand {

    private final Environment environment;

    public HeadsCommand(Environment environment) {
        this.environment = environment;
    }

    /**
     * The heads of all branches.
     *
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together
     */
    public List<RevisionEntry> run() {
        Scripts scripts = environment.scripts();
        return scripts.graph().heads().stream()
                .map(id -> RevisionEntry.of(scripts, id))
                .toList();
    }

    /** Those of them that no other revision depends on either: the version rows of a database that has everything. */
    public List<RevisionEntry> resolved() {
        Scripts scripts = environment.scripts();
        return scripts.graph().effectiveHeads().stream()
                .map(id -> RevisionEntry.of(scripts, id))
                .toList();
    }
}
