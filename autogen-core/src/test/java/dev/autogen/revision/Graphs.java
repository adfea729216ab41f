package dev.autogen.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Graphs in one line: {@code graph("a", "b<a", "c#label<b", "m<b,c", "x<m!needed")}. */
public final class Graphs {

    private static final Pattern NODE = Pattern.compile("([^#<!]+)(?:#([^<!]+))?(?:<([^!]+))?(?:!(.+))?");

    private Graphs() {}

    static RevisionGraph graph(String... nodes) {
        return RevisionGraph.of(nodes(nodes));
    }

    /** The revisions of such a line. */
    public static List<RevisionNode> nodes(String... nodes) {
        List<RevisionNode> revisions = new ArrayList<>();
        for (String node : nodes) {
            Matcher form = NODE.matcher(node);
            if (!form.matches()) {
                throw new IllegalArgumentException(node);
            }
            revisions.add(new RevisionNode(
                    form.group(1),
                    list(form.group(3)),
                    "make " + form.group(1),
                    list(form.group(2)),
                    list(form.group(4))));
        }
        return revisions;
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(",", -1));
    }
}
