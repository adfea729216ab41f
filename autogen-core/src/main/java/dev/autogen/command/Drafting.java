package dev.autogen.command;

import dev.autogen.dialect.Dialect;
import dev.autogen.error.RevisionException;
import dev.autogen.operation.Hazard;
import dev.autogen.render.RevisionRenderer;
import dev.autogen.render.SourceHook;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionIds;
import dev.autogen.revision.RevisionNode;
import dev.autogen.script.RevisionScript;
import dev.autogen.script.Scripts;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the place of a new revision in the graph, before anything is compared or written, and renders it. */
final class Drafting {

    private final Scripts scripts;
    private final NewRevision wanted;
    private final RevisionNode node;

    private Drafting(Scripts scripts, NewRevision wanted, RevisionNode node) {
        this.scripts = scripts;
        this.wanted = wanted;
        this.node = node;
    }

    /**
     * A revision that follows one other.
     *
     * @throws RevisionException if the graph with it would not hold together, or it would branch unasked
     */
    static Drafting following(Scripts scripts, NewRevision wanted, RevisionIds ids) {
        RevisionGraph graph = scripts.graph();
        if (wanted.follows().equals("head") && graph.heads().size() > 1) {
            throw new RevisionException("the revisions have several heads: " + describe(graph, graph.heads())
                    + "; say with --head which one the new revision follows, or join them with 'autogen merge'");
        }
        List<String> parents = graph.resolve(wanted.follows(), List.of()).revisions();
        if (parents.size() > 1) {
            throw new RevisionException("'" + wanted.follows() + "' is several revisions: " + describe(graph, parents)
                    + "; a new revision follows one, 'autogen merge' joins several");
        }
        return of(scripts, wanted, parents, ids);
    }

    /** A revision that follows these. */
    static Drafting of(Scripts scripts, NewRevision wanted, List<String> parents, RevisionIds ids) {
        RevisionGraph graph = scripts.graph();
        for (String parent : parents) {
            if (!graph.children(parent).isEmpty() && !wanted.splice()) {
                throw new RevisionException(
                        "revision " + graph.node(parent).describe() + " is not a head, it is followed by "
                                + describe(graph, graph.children(parent))
                                + ": to begin a branch after it, add --splice");
            }
        }
        List<String> needed =
                wanted.dependsOn().stream().map(name -> dependency(graph, name)).toList();
        RevisionNode node =
                new RevisionNode(wanted.id().orElseGet(ids::next), parents, wanted.message(), wanted.labels(), needed);
        List<RevisionNode> nodes = new ArrayList<>(graph.nodes());
        nodes.add(node);
        RevisionGraph.of(nodes);
        return new Drafting(scripts, wanted, node);
    }

    /** A label stays one, since it may move; the beginning of an id may become ambiguous. */
    private static String dependency(RevisionGraph graph, String name) {
        boolean label = graph.nodes().stream().anyMatch(each -> each.labels().contains(name));
        if (label) {
            return name;
        }
        List<String> found = graph.resolve(name, List.of()).revisions();
        if (found.size() != 1) {
            throw new RevisionException(
                    "'" + name + "' is not one revision: a revision depends on ids or labels, each given by itself");
        }
        return found.get(0);
    }

    /** A revision that does nothing yet. */
    RevisionCommand.Draft draft(Clock clock) {
        return draft(script(clock), List.of(), List.of());
    }

    /** A revision that does nothing yet, as a value. */
    RevisionScript script(Clock clock) {
        return new RevisionScript(
                        node.id(), node.parents(), node.message(), List.of(), List.of(), LocalDateTime.now(clock))
                .labels(node.labels())
                .dependsOn(node.dependsOn());
    }

    /**
     * The files of revisions that are written instead of this one.
     *
     * @param hooks who may write types and defaults otherwise
     * @throws RevisionException if the graph with them would not hold together
     */
    List<RevisionCommand.Draft> drafts(List<RevisionScript> written, Dialect dialect, List<SourceHook> hooks) {
        List<RevisionNode> nodes = new ArrayList<>(scripts.graph().nodes());
        written.forEach(each -> nodes.add(
                new RevisionNode(each.id(), each.parents(), each.message(), each.labels(), each.dependsOn())));
        RevisionGraph.of(nodes);
        return written.stream()
                .map(each -> draft(each, dialect.hazards(each.upgrade()), hooks))
                .toList();
    }

    /** @param hazards those of each operation of the upgrade */
    private RevisionCommand.Draft draft(RevisionScript script, List<List<Hazard>> hazards, List<SourceHook> hooks) {
        List<String> parents =
                script.parents().stream().allMatch(id -> scripts.find(id).isPresent())
                        ? script.parents()
                        : node.parents();
        List<String> after =
                parents.stream().map(id -> scripts.script(id).location()).toList();
        return RevisionCommand.Draft.of(
                script, hazards, after, wanted.packageName(), new RevisionRenderer(wanted.template(), hooks));
    }

    private static String describe(RevisionGraph graph, List<String> ids) {
        return ids.stream().map(id -> graph.node(id).describe()).collect(Collectors.joining(", "));
    }
}
