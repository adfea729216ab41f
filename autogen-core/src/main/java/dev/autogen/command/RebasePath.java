package dev.autogen.command;

import dev.autogen.error.RevisionException;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is moved where by a rebase.
 *
 * @param first the first revision of the branch, which is to follow another one
 * @param moved ids of the branch, what is earlier first
 * @param passed ids of what the branch will follow and did not, what is earlier first
 * @param onto id of the revision that it is put onto
 */
record RebasePath(RevisionNode first, List<String> moved, List<String> passed, String onto) {

    /** @throws RevisionException if it is not said what goes where, or it cannot */
    static RebasePath of(RevisionGraph graph, Optional<String> revision, Optional<String> onto) {
        Optional<String> given = onto.map(text -> single(graph, text));
        String own = revision.map(text -> single(graph, text)).orElseGet(() -> own(graph, given));
        String target = given.orElseGet(() -> onto(graph, own));
        if (!graph.children(target).isEmpty()) {
            throw new RevisionException("revision " + graph.node(target).describe()
                    + " is not a head, it is followed by " + describe(graph, graph.children(target))
                    + ": name the head that the branch is to be put onto");
        }
        return of(graph, own, target);
    }

    private static RebasePath of(RevisionGraph graph, String own, String onto) {
        Set<String> line = graph.lineage(own);
        Set<String> other = graph.lineage(onto);
        if (line.contains(onto)) {
            throw new RevisionException("revisions " + graph.node(own).describe() + " and "
                    + graph.node(onto).describe() + " are on one branch: there is nothing to rebase");
        }
        List<String> moved = line.stream().filter(id -> !other.contains(id)).toList();
        moved.stream()
                .map(graph::node)
                .filter(node -> node.parents().size() > 1)
                .findFirst()
                .ifPresent(merge -> {
                    throw new RevisionException(
                            "revision " + merge.describe()
                                    + " is a merge, and a branch with one cannot be put elsewhere: join the heads with 'autogen merge'");
                });
        RevisionNode first = graph.node(moved.get(0));
        Set<String> passed = new LinkedHashSet<>(graph.closure(List.of(onto)));
        passed.removeAll(graph.closure(List.of(own)));
        List<RevisionNode> nodes = new ArrayList<>(graph.nodes());
        nodes.replaceAll(node -> node.equals(first)
                ? new RevisionNode(first.id(), List.of(onto), first.message(), first.labels(), first.dependsOn())
                : node);
        RevisionGraph.of(nodes);
        return new RebasePath(first, moved, List.copyOf(passed), onto);
    }

    private static String single(RevisionGraph graph, String text) {
        List<String> found = graph.resolve(text, List.of()).revisions();
        if (found.size() != 1) {
            throw new RevisionException("'" + text + "' is not one revision: name one by its id");
        }
        return found.get(0);
    }

    private static String own(RevisionGraph graph, Optional<String> onto) {
        List<String> others = graph.heads().stream()
                .filter(head -> !onto.equals(Optional.of(head)))
                .toList();
        if (others.size() == 1 && onto.isPresent()) {
            return others.get(0);
        }
        if (graph.heads().size() < 2) {
            throw new RevisionException("there is only one head: nothing to rebase");
        }
        throw new RevisionException("it is not clear which branch is to be moved, the heads are "
                + describe(graph, graph.heads()) + ": name yours, as in 'autogen rebase " + others.get(0) + " --onto "
                + graph.heads().stream()
                        .filter(head -> !head.equals(others.get(0)))
                        .findFirst()
                        .orElse("HEAD") + "'");
    }

    private static String onto(RevisionGraph graph, String own) {
        List<String> others = graph.heads().stream()
                .filter(head -> !graph.lineage(own).contains(head))
                .toList();
        if (others.isEmpty()) {
            throw new RevisionException(
                    "revision " + graph.node(own).describe() + " is on the only branch: there is nothing to rebase");
        }
        if (others.size() > 1) {
            throw new RevisionException("there are several other heads, " + describe(graph, others)
                    + ": say with --onto which one the branch is to be put onto");
        }
        return others.get(0);
    }

    private static String describe(RevisionGraph graph, List<String> ids) {
        return ids.stream().map(id -> graph.node(id).describe()).collect(Collectors.joining(", "));
    }
}
