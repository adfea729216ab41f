package dev.autogen.revision;

import dev.autogen.error.RevisionException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a user means by a text, see {@link RevisionGraph#resolve}. */
final class Resolution {

    /** Shorter beginnings of ids are mistaken for numbers too easily. */
    private static final int SHORTEST_PART = 4;

    private static final Pattern FORM = Pattern.compile("(?<anchor>[^+-]*)(?<distance>[+-]\\d{1,9})?");

    private final RevisionGraph graph;
    private final Collection<String> current;

    Resolution(RevisionGraph graph, Collection<String> current) {
        this.graph = graph;
        this.current = current;
    }

    Optional<String> resolve(String text) {
        String meant = text.strip();
        Matcher form = FORM.matcher(meant);
        if (meant.isEmpty() || !form.matches()) {
            throw new RevisionException(
                    "'" + meant
                            + "' names no revision: give an id, a part of one, head, base, or one of these followed by +n or -n");
        }
        String anchor = form.group("anchor");
        Optional<String> place = anchor.isEmpty() ? current() : anchor(anchor);
        String distance = form.group("distance");
        return distance == null ? place : walk(place, Integer.parseInt(distance), meant);
    }

    private Optional<String> anchor(String anchor) {
        return switch (anchor) {
            case "head", "heads" -> graph.head();
            case "base" -> Optional.empty();
            case "current" -> current();
            default -> Optional.of(id(anchor));
        };
    }

    private Optional<String> current() {
        return graph.only(current, "the database is at several revisions");
    }

    private String id(String part) {
        if (graph.find(part).isPresent()) {
            return part;
        }
        List<RevisionNode> candidates = graph.nodes().stream()
                .filter(node -> node.id().startsWith(part))
                .toList();
        if (candidates.isEmpty()) {
            throw Unknown.revision(part, graph.nodes());
        }
        if (part.length() < SHORTEST_PART) {
            throw new RevisionException("'" + part + "' is too short for a revision: give at least " + SHORTEST_PART
                    + " characters of its id; it could be " + list(candidates));
        }
        if (candidates.size() > 1) {
            throw new RevisionException("'" + part + "' is ambiguous: it could be " + list(candidates));
        }
        return candidates.get(0).id();
    }

    private Optional<String> walk(Optional<String> start, int distance, String text) {
        Optional<String> place = start;
        for (int step = 0; step < Math.abs(distance); step++) {
            place = distance > 0 ? Optional.of(after(place, text, step)) : before(place, text, step);
        }
        return place;
    }

    private String after(Optional<String> place, String text, int steps) {
        List<String> next = place.map(graph::children).orElseGet(graph::bases);
        return graph.only(next, "'" + text + "' is ambiguous, the history branches")
                .orElseThrow(() -> tooFar(text, steps, "after"));
    }

    private Optional<String> before(Optional<String> place, String text, int steps) {
        List<String> parents = graph.node(place.orElseThrow(() -> tooFar(text, steps, "before")))
                .parents();
        return graph.only(parents, "'" + text + "' is ambiguous, a merge has several parents");
    }

    private static RevisionException tooFar(String text, int steps, String side) {
        return new RevisionException("'" + text + "' goes too far: only " + steps + (steps == 1 ? " step" : " steps")
                + " can be gone from there, nothing comes " + side);
    }

    private static String list(List<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::describe).collect(Collectors.joining(", "));
    }
}
