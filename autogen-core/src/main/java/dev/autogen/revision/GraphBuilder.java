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
import java.util.function.BiFunction;

/** Checks that revisions hold together and puts parents before children. */
final class GraphBuilder {

    private final Map<String, RevisionNode> given = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();

    private GraphBuilder() {}

    static RevisionGraph build(
            Collection<RevisionNode> revisions,
            BiFunction<Map<String, RevisionNode>, Map<String, List<String>>, RevisionGraph> graph) {
        GraphBuilder builder = new GraphBuilder();
        revisions.forEach(builder::add);
        builder.link();
        return graph.apply(builder.sorted(), builder.children);
    }

    private void add(RevisionNode node) {
        RevisionNode other = given.putIfAbsent(node.id(), node);
        if (other != null) {
            throw new RevisionException("two revisions have the id " + node.id() + ": '" + other.message() + "' and '"
                    + node.message() + "'; give one of them another id");
        }
    }

    private void link() {
        for (RevisionNode node : given.values()) {
            for (String parent : node.parents()) {
                if (!given.containsKey(parent)) {
                    throw new RevisionException("revision " + node.describe() + " revises " + parent
                            + ", which does not exist: restore it, or correct @Revises");
                }
                children.computeIfAbsent(parent, ignored -> new ArrayList<>()).add(node.id());
            }
        }
        children.replaceAll((parent, ids) -> List.copyOf(new LinkedHashSet<>(ids)));
    }

    /** Kahn's algorithm; among those that are ready, the one given first comes first. */
    private Map<String, RevisionNode> sorted() {
        List<String> order = new ArrayList<>(given.keySet());
        Map<String, Integer> position = new LinkedHashMap<>();
        Map<String, Integer> missing = new LinkedHashMap<>();
        TreeSet<Integer> ready = new TreeSet<>();
        for (int i = 0; i < order.size(); i++) {
            String id = order.get(i);
            int parents = Set.copyOf(parents(id)).size();
            position.put(id, i);
            missing.put(id, parents);
            if (parents == 0) {
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
            for (String child : children.getOrDefault(id, List.of())) {
                if (missing.merge(child, -1, Integer::sum) == 0) {
                    ready.add(position.getOrDefault(child, 0));
                }
            }
        }
        if (sorted.size() < given.size()) {
            throw new RevisionException("revisions follow each other in a circle: " + circle(sorted.keySet())
                    + "; correct @Revises of one of them");
        }
        return sorted;
    }

    /** Every revision that could not be sorted has a parent that could not; going from parent to parent must come back. */
    private String circle(Set<String> sorted) {
        LinkedHashSet<String> walked = new LinkedHashSet<>();
        String id = given.keySet().stream()
                .filter(each -> !sorted.contains(each))
                .findFirst()
                .orElseThrow();
        while (walked.add(id)) {
            id = parents(id).stream()
                    .filter(each -> !sorted.contains(each))
                    .findFirst()
                    .orElseThrow();
        }
        List<String> path = new ArrayList<>(walked);
        path.add(id);
        return String.join(" -> ", path.subList(path.indexOf(id), path.size()));
    }

    private List<String> parents(String id) {
        RevisionNode node = given.get(id);
        return node == null ? List.of() : node.parents();
    }
}
