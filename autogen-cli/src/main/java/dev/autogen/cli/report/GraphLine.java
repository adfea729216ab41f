package dev.autogen.cli.report;

import java.util.List;

/**
 * A revision with its place in the graph.
 *
 * @param revision its id
 * @param message what it is for
 * @param parents ids that it follows; none for a first one, several for a merge
 * @param children ids that follow it; several where the history branches
 * @param dependsOn ids of revisions of other branches that it needs
 * @param labels labels of the branches that it is on
 * @param head whether none follows it
 * @param path its file, or its class where it comes from a class path
 */
public record GraphLine(
        String revision,
        String message,
        List<String> parents,
        List<String> children,
        List<String> dependsOn,
        List<String> labels,
        boolean head,
        String path) {

    public GraphLine {
        parents = List.copyOf(parents);
        children = List.copyOf(children);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
    }
}
