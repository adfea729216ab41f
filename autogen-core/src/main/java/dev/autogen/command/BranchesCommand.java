package dev.autogen.command;

import dev.autogen.script.Scripts;
import java.util.List;

/** Lists where the history branches; needs no database. */
public final class BranchesCommand {

    private final Environment environment;

    public BranchesCommand(Environment environment) {
        this.environment = environment;
    }

    /**
     * The revisions that several others follow.
     *
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together
     */
    public List<BranchPoint> run() {
        Scripts scripts = environment.scripts();
        return scripts.graph().branchPoints().stream()
                .map(id -> new BranchPoint(
                        RevisionEntry.of(scripts, id),
                        scripts.graph().children(id).stream()
                                .map(child -> RevisionEntry.of(scripts, child))
                                .toList()))
                .toList();
    }

    /**
     * A revision that several others follow.
     *
     * @param revision the revision
     * @param children those that follow it
     */
    public record BranchPoint(RevisionEntry revision, List<RevisionEntry> children) {

        public BranchPoint {
            children = List.copyOf(children);
        }
    }
}
