package dev.autogen.revision;

import java.util.ArrayList;
import java.util.List;

/** Graphs in one line: {@code graph("a", "b<a", "c<b", "m<a,b")}. */
final class Graphs {

    private Graphs() {}

    static RevisionGraph graph(String... nodes) {
        List<RevisionNode> revisions = new ArrayList<>();
        for (String node : nodes) {
            String[] sides = node.split("<", -1);
            List<String> parents = sides.length == 1 ? List.of() : List.of(sides[1].split(",", -1));
            revisions.add(new RevisionNode(sides[0], parents, "make " + sides[0]));
        }
        return RevisionGraph.of(revisions);
    }
}
