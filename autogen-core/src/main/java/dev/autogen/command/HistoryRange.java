package dev.autogen.command;

import dev.autogen.revision.Place;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionRange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of the history to be listed. A distance alone counts from the other end, as in {@code a:+2} and {@code -2:c}; one
 * that leads out of the history stops at its end.
 */
final class HistoryRange {

    private final RevisionGraph graph;
    private final List<String> current;

    HistoryRange(RevisionGraph graph, List<String> current) {
        this.graph = graph;
        this.current = current;
    }

    /** Ids of the revisions of a range, both ends included, what is earlier first. */
    Set<String> ids(String text) {
        return RevisionRange.parse(text).map(this::ids).orElseGet(() -> {
            Optional<Place> single = Optional.of(place(text, current));
            return ids(single, single);
        });
    }

    private Set<String> ids(RevisionRange range) {
        Optional<Place> from =
                range.from().filter(each -> !each.startsWith("-")).map(each -> place(each, current));
        Optional<Place> to = range.to().filter(each -> !each.startsWith("+")).map(each -> place(each, current));
        List<String> fromStart = to.map(Place::revisions).orElse(current);
        List<String> toStart = from.map(Place::revisions).orElse(current);
        from = from.or(() -> range.from().map(each -> place(each, fromStart)));
        to = to.or(() -> range.to().map(each -> place(each, toStart)));
        return ids(from, to);
    }

    private Set<String> ids(Optional<Place> from, Optional<Place> to) {
        Set<String> ids =
                new LinkedHashSet<>(graph.closure(to.map(Place::revisions).orElseGet(graph::heads)));
        from.filter(place -> !place.isBase()).ifPresent(place -> ids.retainAll(withFollowers(place)));
        return ids;
    }

    private Place place(String text, List<String> start) {
        return graph.resolveWithin(text, start);
    }

    private Set<String> withFollowers(Place place) {
        Set<String> found = new LinkedHashSet<>(place.revisions());
        place.revisions().forEach(id -> found.addAll(graph.descendants(id)));
        return found;
    }
}
