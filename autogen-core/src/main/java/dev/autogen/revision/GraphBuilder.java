package dev.autogen.revision;

import dev.autogen.error.RevisionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks that revisions hold together and puts what must be applied earlier first. */
final class GraphBuilder {

    private final Map<String, RevisionNode> given = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();
    private final Map<String, List<String>> dependencies = new LinkedHashMap<>();
    private final Map<String, List<String>> dependents = new LinkedHashMap<>();
    private final Edges edges = new Edges(children, dependencies, dependents);

    private GraphBuilder() {}

    static RevisionGraph build(Collection<RevisionNode> revisions) {
        GraphBuilder builder = new GraphBuilder();
        revisions.forEach(builder::add);
        builder.given.values().forEach(builder::label);
        builder.given.values().forEach(builder::link);
        builder.given.values().forEach(builder::depend);
        builder.children.replaceAll((id, ids) -> List.copyOf(ids));
        builder.dependents.replaceAll((id, ids) -> List.copyOf(ids));
        return new RevisionGraph(new Names(builder.sorted(), builder.labels), builder.edges);
    }

    private void add(RevisionNode node) {
        RevisionNode other = given.putIfAbsent(node.id(), node);
        if (other != null) {
            throw new RevisionException("two revisions have the id " + node.id() + ": '" + other.message() + "' and '"
                    + node.message() + "'; give one of them another id");
        }
    }

    private void label(RevisionNode node) {
        for (String label : node.labels()) {
            RevisionNode called = given.get(label);
            if (called != null) {
                throw new RevisionException("branch label '" + label + "' of revision " + node.describe()
                        + " is the id of revision " + called.describe() + ": choose another label");
            }
            String other = labels.put(label, node.id());
            if (other != null && !other.equals(node.id())) {
                throw new RevisionException("two revisions have the branch label '" + label + "': "
                        + given.getOrDefault(other, node).describe() + " and " + node.describe()
                        + "; take it from one of them");
            }
        }
    }

    private void link(RevisionNode node) {
        for (String parent : new LinkedHashSet<>(node.parents())) {
            if (!given.containsKey(parent)) {
                throw new RevisionException("revision " + node.describe() + " revises " + parent
                        + ", which does not exist: restore it, or correct @Revises");
            }
            children.computeIfAbsent(parent, ignored -> new ArrayList<>()).add(node.id());
        }
    }

    private void depend(RevisionNode node) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : node.dependsOn()) {
            try {
                found.add(new Names(given, labels).id(name));
            } catch (RevisionException e) {
                throw new RevisionException(
                        "revision " + node.describe() + " depends on " + name
                                + ", which cannot be found: restore it, or" + " correct @DependsOn\n" + e.getMessage(),
                        e);
            }
        }
        if (!found.isEmpty()) {
            dependencies.put(node.id(), List.copyOf(found));
            found.forEach(id ->
                    dependents.computeIfAbsent(id, ignored -> new ArrayList<>()).add(node.id()));
        }
    }

    /** Kahn's algorithm; among those that are ready, the one given first comes first. */
    private Map<String, RevisionNode> sorted() {
        List<String> order = new ArrayList<>(given.keySet());
        Map<String, Integer> position = new LinkedHashMap<>();
        Map<String, Integer> missing = new LinkedHashMap<>();
        TreeSet<Integer> ready = new TreeSet<>();
        for (int i = 0; i < order.size(); i++) {
            String id = order.get(i);
            int before = Set.copyOf(prerequisites(id)).size();
            position.put(id, i);
            missing.put(id, before);
            if (before == 0) {
                ready.add(i);
            }
        }
        Map<String, RevisionNode> sorted = new LinkedHashMap<>();
        for (Integer next = ready.pollFirst(); next != null; next = ready.pollFirst()) {
            String id = order.get(next);
            RevisionNode node = given.get(id);
            if (node != null) {
                sorted.put(id, node);
            }
            for (String follower : edges.followers(id)) {
                if (missing.merge(follower, -1, Integer::sum) == 0) {
                    ready.add(position.getOrDefault(follower, 0));
                }
            }
        }
        if (sorted.size() < given.size()) {
            throw circular(circle(sorted.keySet()));
        }
        return sorted;
    }

    private RevisionException circular(List<String> circle) {
        boolean depends = false;
        for (int i = 1; i < circle.size(); i++) {
            RevisionNode node = given.get(circle.get(i - 1));
            depends |= node != null && !node.parents().contains(circle.get(i));
        }
        return new RevisionException("revisions follow " + (depends ? "or need " : "") + "each other in a circle: "
                + String.join(" -> ", circle) + "; correct @Revises " + (depends ? "or @DependsOn " : "")
                + "of one of them");
    }

    /** What could not be sorted has a prerequisite that could not; going from one to the next must come back. */
    private List<String> circle(Set<String> sorted) {
        LinkedHashSet<String> walked = new LinkedHashSet<>();
        String id = given.keySet().stream()
                .filter(each -> !sorted.contains(each))
                .findFirst()
                .orElseThrow();
        while (walked.add(id)) {
            id = prerequisites(id).stream()
                    .filter(each -> !sorted.contains(each))
                    .findFirst()
                    .orElseThrow();
        }
        List<String> path = new ArrayList<>(walked);
        path.add(id);
        return path.subList(path.indexOf(id), path.size());
    }

    private List<String> prerequisites(String id) {
        RevisionNode node = given.get(id);
        return node == null ? List.of() : edges.prerequisites(node);
    }
}
