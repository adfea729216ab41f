package dev.autogen.revision;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What leads from revision to revision, by id.
 *
 * @param children the revisions that follow one directly
 * @param dependencies those of other branches that one needs
 * @param dependents those of other branches that need one
 */
record Edges(
        Map<String, List<String>> children,
        Map<String, List<String>> dependencies,
        Map<String, List<String>> dependents) {

    List<String> prerequisites(RevisionNode node) {
        return Stream.concat(node.parents().stream(), dependencies.getOrDefault(node.id(), List.of()).stream())
                .distinct()
                .toList();
    }

    List<String> followers(String id) {
        return Stream.concat(
                        children.getOrDefault(id, List.of()).stream(), dependents.getOrDefault(id, List.of()).stream())
                .distinct()
                .toList();
    }
}
