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

    /** A graph of the scenarios: what the tests of the ways through it go through, with and without a server. */
    public static String[] ofTheCatalogue(String name) {
        return switch (name) {
            case "line" -> new String[] {"a", "b<a", "c<b", "d<c", "e<d"};
            case "fork" -> new String[] {"a", "b<a", "c1#left<b", "d1<c1", "c2#right<b", "d2<c2"};
            case "merge" -> new String[] {"a", "b<a", "c1#left<b", "d1<c1", "c2#right<b", "d2<c2", "e<d1,d2", "f<e"};
            case "half" -> new String[] {"a", "b1<a", "c1<b1", "b2<a", "d2<b2", "m<c1,b2"};
            case "forest" -> new String[] {"a1#left", "b1<a1", "a2#right", "b2<a2", "a3", "b3<a3"};
            case "need" -> new String[] {"a1#one", "b1<a1", "c1<b1", "d1<c1", "a2#two", "b2<a2", "c2<b2!c1", "d2<c2"};
            case "cross" -> new String[] {"a1", "b1<a1!a2", "a2", "b2<a2!b1", "c1<b1!b2"};
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(",", -1));
    }
}
