package dev.autogen.revision;

import dev.autogen.error.RevisionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What revisions are called: by their ids, the beginnings of them, and the labels that some carry.
 *
 * @param nodes all revisions by id
 * @param labels ids by label
 */
record Names(Map<String, RevisionNode> nodes, Map<String, String> labels) {

    /** Shorter beginnings of ids are mistaken for numbers too easily. */
    private static final int SHORTEST_PART = 4;

    /**
     * The id of the revision that is called so.
     *
     * @throws RevisionException if none is, or more than one
     */
    String id(String name) {
        return Optional.ofNullable(nodes.containsKey(name) ? name : labels.get(name))
                .orElseGet(() -> beginning(name));
    }

    private String beginning(String part) {
        List<RevisionNode> candidates = nodes.values().stream()
                .filter(node -> node.id().startsWith(part))
                .toList();
        if (candidates.isEmpty()) {
            throw Unknown.revision(part, List.copyOf(nodes.values()));
        }
        if (part.length() < SHORTEST_PART) {
            throw new RevisionException("'" + part + "' is too short for a revision: give at least " + SHORTEST_PART
                    + " characters of its id; it could be " + list(candidates));
        }
        if (candidates.size() > 1) {
            throw new RevisionException("'" + part + "' is ambiguous: it could be " + list(candidates));
        }
        return candidates.get(0).id();
    }

    /**
     * The id of the revision that names a branch: by its label, or by being on it.
     *
     * @throws RevisionException if there is no such branch
     */
    String branch(String name) {
        boolean known = labels.containsKey(name)
                || nodes.keySet().stream().anyMatch(id -> !name.isEmpty() && id.startsWith(name));
        if (!known) {
            throw new RevisionException("there is no branch '" + name + "': "
                    + (labels.isEmpty()
                            ? "no revision carries a label; give one with @Branch"
                            : "the labels are " + String.join(", ", labels.keySet())));
        }
        return id(name);
    }

    private static String list(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::describe).collect(Collectors.joining(", "));
    }
}
