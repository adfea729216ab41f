package dev.autogen.revision;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        return both(node.parents(), dependencies.get(node.id()));
    }

    List<String> followers(String id) {
        return both(children.getOrDefault(id, List.of()), dependents.get(id));
    }

    /** Most revisions have no dependencies, and every step of a long run asks for all of them. */
    private static List<String> both(List<String> line, @Nullable List<String> needs) {
        return needs == null
                ? line
                : Stream.concat(line.stream(), needs.stream()).distinct().toList();
    }
}
