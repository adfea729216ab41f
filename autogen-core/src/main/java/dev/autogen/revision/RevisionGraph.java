package dev.autogen.revision;

import dev.autogen.error.RevisionException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All revisions, and how they follow each other. Immutable; made whole, so every parent exists and there is no cycle.
 *
 * <p>A place in the history is the id of a revision, or empty for the base: the place before every revision.
 */
public final class RevisionGraph {

    private final Map<String, RevisionNode> nodes;
    private final Map<String, List<String>> children;

    private RevisionGraph(Map<String, RevisionNode> nodes, Map<String, List<String>> children) {
        this.nodes = nodes;
        this.children = children;
    }

    /**
     * The graph of these revisions.
     *
     * @throws RevisionException if two have the same id, a parent is missing, or some follow each other in a circle
     */
    public static RevisionGraph of(Collection<RevisionNode> revisions) {
        return GraphBuilder.build(revisions, RevisionGraph::new);
    }

    /** All revisions, parents before children; otherwise in the order in which they were given. */
    public List<RevisionNode> nodes() {
        return List.copyOf(nodes.values());
    }

    public Optional<RevisionNode> find(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /**
     * The revision of exactly this id.
     *
     * @throws RevisionException if there is none
     */
    public RevisionNode node(String id) {
        return find(id).orElseThrow(() -> Unknown.revision(id, nodes()));
    }

    /** Ids of the revisions that nothing follows. */
    public List<String> heads() {
        return nodes.keySet().stream().filter(id -> children(id).isEmpty()).toList();
    }

    /**
     * The one head; empty where there is no revision at all.
     *
     * @throws RevisionException if there are several
     */
    public Optional<String> head() {
        return only(heads(), "the revisions have several heads");
    }

    /** Ids of the revisions that follow nothing. */
    public List<String> bases() {
        return nodes.values().stream()
                .filter(node -> node.parents().isEmpty())
                .map(RevisionNode::id)
                .toList();
    }

    /** Ids of the revisions that follow this one directly. */
    public List<String> children(String id) {
        return children.getOrDefault(id, List.of());
    }

    /** Ids of all that lies before a revision, parents first. */
    public Set<String> ancestors(String id) {
        Set<String> ancestors = new LinkedHashSet<>(closure(List.of(id)));
        ancestors.remove(id);
        return Collections.unmodifiableSet(ancestors);
    }

    /** Ids of all that lies after a revision, parents first. */
    public Set<String> descendants(String id) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(children(node(id).id()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(children(next));
            }
        }
        return inOrder(found);
    }

    /**
     * These revisions with all their ancestors, parents first: what is applied in a database at these heads.
     *
     * @throws RevisionException if one of them is unknown
     */
    public Set<String> closure(Collection<String> ids) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        ids.forEach(id -> open.add(node(id).id()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(node(next).parents());
            }
        }
        return inOrder(found);
    }

    /** Those of these revisions that none of them follows: the version rows of a database that has applied them. */
    public List<String> headsOf(Collection<String> ids) {
        return ids.stream()
                .filter(id -> Collections.disjoint(children(id), ids))
                .toList();
    }

    /**
     * What to apply, in order, to a database at the heads {@code current} so that {@code target} is applied; nothing where
     * it is already.
     */
    public List<RevisionNode> upgradePath(Collection<String> current, String target) {
        Set<String> missing = new LinkedHashSet<>(closure(List.of(target)));
        missing.removeAll(closure(current));
        return missing.stream().map(this::node).toList();
    }

    /**
     * What to undo, in order, in a database at the heads {@code current} so that nothing that follows {@code target} is
     * applied; all of it where the target is the base.
     */
    public List<RevisionNode> downgradePath(Collection<String> current, Optional<String> target) {
        List<String> undone = new ArrayList<>(closure(current));
        target.ifPresent(id -> undone.retainAll(descendants(id)));
        Collections.reverse(undone);
        return undone.stream().map(this::node).toList();
    }

    /**
     * The place that a user means: an id, at least four characters that only one id begins with, {@code head}, {@code base},
     * {@code current}, any of these with {@code +n} or {@code -n} behind it, or {@code +n} or {@code -n} from the current
     * revision. The forms are Alembic's.
     *
     * @param current heads of the database
     * @throws RevisionException if the text means no place, or more than one
     */
    public Optional<String> resolve(String text, Collection<String> current) {
        return new Resolution(this, current).resolve(text);
    }

    /** The single element, empty if there is none. */
    Optional<String> only(Collection<String> ids, String problem) {
        if (ids.size() > 1) {
            throw new RevisionException(problem + ": "
                    + ids.stream().map(id -> node(id).describe()).collect(Collectors.joining(", "))
                    + "; name the one that you mean");
        }
        return ids.stream().findFirst();
    }

    private Set<String> inOrder(Set<String> ids) {
        return nodes.keySet().stream().filter(ids::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
