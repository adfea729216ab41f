package dev.autogen.revision;

import java.util.List;

/**
 * A revision without its code.
 *
 * @param id its id, see {@link RevisionIds#requireValid}
 * @param parents ids of the revisions that it follows directly; none for a first one
 * @param message what it is for, in one line
 * @param labels names of the branch that begins with it, see {@link RevisionIds#requireLabel}
 * @param dependsOn revisions of other branches that must be applied before it: ids, beginnings of ids, or labels
 */
public record RevisionNode(
        String id, List<String> parents, String message, List<String> labels, List<String> dependsOn) {

    /** @throws dev.autogen.error.RevisionException if an id or a label is not valid */
    public RevisionNode {
        RevisionIds.requireValid(id);
        parents = List.copyOf(parents);
        parents.forEach(RevisionIds::requireValid);
        labels = List.copyOf(labels);
        labels.forEach(RevisionIds::requireLabel);
        dependsOn = List.copyOf(dependsOn);
        dependsOn.forEach(RevisionIds::requireValid);
    }

    /** A revision without labels and dependencies. */
    public RevisionNode(String id, List<String> parents, String message) {
        this(id, parents, message, List.of(), List.of());
    }

    /** Id and message, for a person. */
    public String describe() {
        return message.isEmpty() ? id : id + " (" + message + ")";
    }
}
