package dev.autogen.revision;

import java.util.List;

/**
 * A revision without its code.
 *
 * @param id its id, see {@link RevisionIds#requireValid}
 * @param parents ids of the revisions that it follows directly; none for a first one
 * @param message what it is for, in one line
 */
public record RevisionNode(String id, List<String> parents, String message) {

    /** @throws dev.autogen.error.RevisionException if an id is not valid */
    public RevisionNode {
        RevisionIds.requireValid(id);
        parents = List.copyOf(parents);
        parents.forEach(RevisionIds::requireValid);
    }

    /** Id and message, for a person. */
    public String describe() {
        return message.isEmpty() ? id : id + " (" + message + ")";
    }
}
