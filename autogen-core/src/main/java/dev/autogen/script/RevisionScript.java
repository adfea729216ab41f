package dev.autogen.script;

import dev.autogen.operation.Operation;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A revision with what it does.
 *
 * @param id its id
 * @param parents ids of the revisions that it follows: none for a first one, several for a merge
 * @param labels names of the branch that begins with it
 * @param dependsOn ids or labels of revisions of other branches that must be applied before it
 * @param message what it is for, as its author says
 * @param upgrade what leads from its parents to it, in order
 * @param downgrade what leads back, in order
 * @param created when it was made, in the author's time zone
 */
public record RevisionScript(
        String id,
        List<String> parents,
        List<String> labels,
        List<String> dependsOn,
        String message,
        List<Operation> upgrade,
        List<Operation> downgrade,
        LocalDateTime created) {

    public RevisionScript {
        parents = List.copyOf(parents);
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

    /** A revision without labels and dependencies. */
    public RevisionScript(
            String id,
            List<String> parents,
            String message,
            List<Operation> upgrade,
            List<Operation> downgrade,
            LocalDateTime created) {
        this(id, parents, List.of(), List.of(), message, upgrade, downgrade, created);
    }
}
