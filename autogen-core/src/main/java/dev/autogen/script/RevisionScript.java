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
 * @param imports what its file imports beside what its operations need: names of classes, or {@code static} and the name of a
 *     member
 */
public record RevisionScript(
        String id,
        List<String> parents,
        List<String> labels,
        List<String> dependsOn,
        String message,
        List<Operation> upgrade,
        List<Operation> downgrade,
        LocalDateTime created,
        List<String> imports) {

    public RevisionScript {
        parents = List.copyOf(parents);
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        imports = List.copyOf(imports);
    }

    /** A revision without labels and dependencies. */
    public RevisionScript(
            String id,
            List<String> parents,
            String message,
            List<Operation> upgrade,
            List<Operation> downgrade,
            LocalDateTime created) {
        this(id, parents, List.of(), List.of(), message, upgrade, downgrade, created, List.of());
    }

    public RevisionScript id(String other) {
        return new RevisionScript(other, parents, labels, dependsOn, message, upgrade, downgrade, created, imports);
    }

    public RevisionScript parents(List<String> other) {
        return new RevisionScript(id, other, labels, dependsOn, message, upgrade, downgrade, created, imports);
    }

    public RevisionScript labels(List<String> other) {
        return new RevisionScript(id, parents, other, dependsOn, message, upgrade, downgrade, created, imports);
    }

    public RevisionScript dependsOn(List<String> other) {
        return new RevisionScript(id, parents, labels, other, message, upgrade, downgrade, created, imports);
    }

    public RevisionScript message(String other) {
        return new RevisionScript(id, parents, labels, dependsOn, other, upgrade, downgrade, created, imports);
    }

    public RevisionScript upgrade(List<Operation> other) {
        return new RevisionScript(id, parents, labels, dependsOn, message, other, downgrade, created, imports);
    }

    public RevisionScript downgrade(List<Operation> other) {
        return new RevisionScript(id, parents, labels, dependsOn, message, upgrade, other, created, imports);
    }

    public RevisionScript created(LocalDateTime other) {
        return new RevisionScript(id, parents, labels, dependsOn, message, upgrade, downgrade, other, imports);
    }

    public RevisionScript imports(List<String> other) {
        return new RevisionScript(id, parents, labels, dependsOn, message, upgrade, downgrade, created, other);
    }
}
