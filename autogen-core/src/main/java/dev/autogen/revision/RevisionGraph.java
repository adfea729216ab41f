package dev.autogen.revision;

import dev.autogen.error.RevisionException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All revisions, and how they follow and need each other. Immutable; made whole, so every parent exists and there is no
 * cycle. Lines, heads and branches are made by who follows whom; what is applied and in what order also by who depends on
 * whom.
 */
public final class RevisionGraph {

    private final Names names;
    private final Edges edges;

    RevisionGraph(Names names, Edges edges) {
        this.names = names;
        this.edges = edges;
    }

    /**
     * The graph of these revisions.
     *
     * @throws RevisionException if two have the same id or label, a parent or dependency is missing, or some follow or need
     *     each other in a circle
     */
    public static RevisionGraph of(Collection<RevisionNode> revisions) {
        return GraphBuilder.build(revisions);
    }

    /** All revisions, what must be applied earlier first; otherwise in the order in which they were given. */
    public List<RevisionNode> nodes() {
        return List.copyOf(names.nodes().values());
    }

    public Optional<RevisionNode> find(String id) {
        return Optional.ofNullable(names.nodes().get(id));
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
        return tips(names.nodes().keySet());
    }

    /**
     * The one head; empty where there is no revision at all.
     *
     * @throws RevisionException if there are several
     */
    public Optional<String> head() {
        return only(heads(), "the revisions have several heads", "name the one that you mean");
    }

    /** The version rows of a database in which everything is applied: the heads that no other revision depends on. */
    public List<String> effectiveHeads() {
        return headsOf(names.nodes().keySet());
    }

    /** Ids of the revisions that follow nothing. */
    public List<String> bases() {
        return names.nodes().values().stream()
                .filter(node -> node.parents().isEmpty())
                .map(RevisionNode::id)
                .toList();
    }

    /** Ids of the revisions that several others follow directly. */
    public List<String> branchPoints() {
        return names.nodes().keySet().stream()
                .filter(id -> children(id).size() > 1)
                .toList();
    }

    /** Ids of the revisions that follow this one directly. */
    public List<String> children(String id) {
        return edges.children().getOrDefault(id, List.of());
    }

    /** Ids of the revisions of other branches that this one needs. */
    public List<String> dependencies(String id) {
        return edges.dependencies().getOrDefault(id, List.of());
    }

    /** Ids of what must be applied right before this one: its parents and what it depends on. */
    public List<String> prerequisites(String id) {
        return edges.prerequisites(node(id));
    }

    /** Ids of what cannot stay applied without this one: its children and what depends on it. */
    public List<String> followers(String id) {
        return edges.followers(id);
    }

    /** Labels of the branches that a revision is on: from where the branch leaves the others up to its heads. */
    public List<String> labels(String id) {
        return names.labels().keySet().stream()
                .filter(label -> branch(names.id(label)).contains(id))
                .toList();
    }

    private Set<String> branch(String labelled) {
        Set<String> branch = new LinkedHashSet<>(reach(List.of(labelled), this::children));
        List<String> below = node(labelled).parents();
        while (below.size() == 1
                && children(below.get(0)).size() == 1
                && node(below.get(0)).parents().size() < 2) {
            branch.addAll(below);
            below = node(below.get(0)).parents();
        }
        return branch;
    }

    /** Ids of a revision with all that it follows and all that follows it, from base to head. */
    public Set<String> lineage(String id) {
        Set<String> lineage =
                new LinkedHashSet<>(reach(List.of(id), each -> node(each).parents()));
        lineage.addAll(reach(List.of(id), this::children));
        return inOrder(lineage);
    }

    /** Ids of all that must be applied before a revision, what is earlier first. */
    public Set<String> ancestors(String id) {
        Set<String> ancestors = new LinkedHashSet<>(closure(List.of(id)));
        ancestors.remove(id);
        return Collections.unmodifiableSet(ancestors);
    }

    /** Ids of all that cannot stay applied without a revision, what is earlier first. */
    public Set<String> descendants(String id) {
        return reach(followers(node(id).id()), this::followers);
    }

    /**
     * These revisions with all that they follow and need, what is earlier first: what is applied in a database with these
     * version rows.
     *
     * @throws RevisionException if one of them is unknown
     */
    public Set<String> closure(Collection<String> ids) {
        ids.forEach(this::node);
        return reach(ids, this::prerequisites);
    }

    /** Those of these revisions that none of them follows or needs: the version rows of a database that has applied them. */
    public List<String> headsOf(Collection<String> ids) {
        return headsOf(ids, ids);
    }

    private List<String> headsOf(Collection<String> ids, Collection<String> applied) {
        return ids.stream()
                .filter(id -> Collections.disjoint(followers(id), applied))
                .toList();
    }

    /**
     * The version rows of a database at {@code heads} once one more revision is applied: what {@link #headsOf} says of all that
     * is applied then, without a walk over it.
     */
    public List<String> headsWith(Collection<String> heads, String id) {
        List<String> with = new ArrayList<>(heads);
        with.removeAll(prerequisites(id));
        with.add(id);
        return with;
    }

    /**
     * The version rows of a database at {@code heads} once one of them is undone.
     *
     * @param applied ids of all that is applied then
     */
    public List<String> headsWithout(Collection<String> heads, String id, Set<String> applied) {
        List<String> without = new ArrayList<>(heads);
        without.remove(id);
        without.addAll(headsOf(prerequisites(id), applied));
        return without;
    }

    /** Those of these revisions that none of them follows, needed or not. */
    public List<String> tips(Collection<String> ids) {
        return ids.stream()
                .filter(id -> Collections.disjoint(children(id), ids))
                .toList();
    }

    /**
     * What to apply, in order, to a database at the version rows {@code current} so that all of {@code target} is applied;
     * nothing where it is already.
     */
    public List<RevisionNode> upgradePath(Collection<String> current, Place target) {
        Set<String> missing = new LinkedHashSet<>(closure(target.revisions()));
        missing.removeAll(closure(current));
        return missing.stream().map(this::node).toList();
    }

    /**
     * What to undo, in order, in a database at the version rows {@code current} so that nothing that follows {@code target}
     * on its branch is applied, nor what depends on that; all of the branch where the target is the base.
     */
    public List<RevisionNode> downgradePath(Collection<String> current, Place target) {
        List<String> undone = new ArrayList<>(after(target));
        undone.retainAll(closure(current));
        Collections.reverse(undone);
        return undone.stream().map(this::node).toList();
    }

    /** Ids of all that cannot stay applied in a database that is put to a place, what is earlier first. */
    public Set<String> after(Place place) {
        Set<String> next = new LinkedHashSet<>(place.isBase() ? bases() : List.of());
        place.revisions().forEach(id -> next.addAll(children(id)));
        if (next.size() > 1) {
            place.branch().map(this::lineage).ifPresent(next::retainAll);
        }
        return reach(next, this::followers);
    }

    /**
     * The place that a user means: an id, at least four characters that only one id begins with, the label of a revision,
     * {@code head}, {@code heads}, {@code base}, {@code current}, any of these with {@code +n} or {@code -n} behind it, or
     * {@code +n} or {@code -n} from the current revision; and any of that on one branch, {@code label@head}, where an id
     * also does for a label. The forms are Alembic's. One step back from a merge are all that it merges.
     *
     * @param current version rows of the database
     * @throws RevisionException if the text means no place, or more than one where one is needed
     */
    public Place resolve(String text, Collection<String> current) {
        return new Resolution(this, names, current, text, Resolution.Overshoot.FAILS).resolve();
    }

    /** Whether a text means another place each time that the current revision moves: {@code +1}, {@code label@-1}. */
    public static boolean isRelativeToCurrent(String text) {
        return Resolution.isRelativeToCurrent(text);
    }

    /** The same, but what leads too far stops at the first or last revision. */
    public Place resolveWithin(String text, Collection<String> current) {
        return new Resolution(this, names, current, text, Resolution.Overshoot.STOPS).resolve();
    }

    /** The single element, empty if there is none. */
    Optional<String> only(Collection<String> ids, String problem, String advice) {
        if (ids.size() > 1) {
            throw new RevisionException(problem + ": "
                    + ids.stream().map(id -> node(id).describe()).collect(Collectors.joining(", ")) + "; " + advice);
        }
        return ids.stream().findFirst();
    }

    private Set<String> reach(Collection<String> start, Function<String, List<String>> next) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            String each = open.pop();
            if (found.add(each)) {
                open.addAll(next.apply(each));
            }
        }
        return inOrder(found);
    }

    private Set<String> inOrder(Set<String> ids) {
        return names.nodes().keySet().stream()
                .filter(ids::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
