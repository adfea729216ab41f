package dev.autogen.command;

import dev.autogen.revision.RevisionGraph;
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

    /**
     * Every head with what leads to it and to no other head: its branch, as far as it is its own.
     *
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together
     */
    public List<OwnBranch> branches() {
        Scripts scripts = environment.scripts();
        RevisionGraph graph = scripts.graph();
        List<String> heads = graph.heads();
        return heads.stream()
                .map(head -> new OwnBranch(
                        RevisionEntry.of(scripts, head),
                        graph.lineage(head).stream()
                                .filter(id -> heads.stream()
                                        .noneMatch(other -> !other.equals(head)
                                                && graph.lineage(other).contains(id)))
                                .map(id -> RevisionEntry.of(scripts, id))
                                .toList()))
                .toList();
    }

    /**
     * A head and its branch.
     *
     * @param head the newest revision
     * @param revisions those that lead to it alone, what is earlier first, itself included
     */
    public record OwnBranch(RevisionEntry head, List<RevisionEntry> revisions) {

        public OwnBranch {
            revisions = List.copyOf(revisions);
        }
    }
}
