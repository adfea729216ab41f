package dev.autogen.command;

import dev.autogen.revision.RevisionGraph;
import dev.autogen.script.Script;
import dev.autogen.script.Scripts;
import java.util.List;

/**
 * A revision with its place in the graph.
 *
 * @param id its id
 * @param message what it is for
 * @param parents ids of the revisions that it follows; several for a merge
 * @param children ids of the revisions that follow it; several where the history branches
 * @param dependsOn ids of the revisions of other branches that it needs
 * @param labels labels of the branches that it is on
 * @param location its file or class
 */
public record RevisionEntry(
        String id,
        String message,
        List<String> parents,
        List<String> children,
        List<String> dependsOn,
        List<String> labels,
        String location) {

    public RevisionEntry {
        parents = List.copyOf(parents);
        children = List.copyOf(children);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
    }

    static RevisionEntry of(Scripts scripts, String id) {
        RevisionGraph graph = scripts.graph();
        Script script = scripts.script(id);
        return new RevisionEntry(
                id,
                script.node().message(),
                script.node().parents(),
                graph.children(id),
                graph.dependencies(id),
                graph.labels(id),
                script.location());
    }

    /** Whether nothing follows it. */
    public boolean head() {
        return children.isEmpty();
    }
}
