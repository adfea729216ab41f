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
        RevisionRange range =
                RevisionRange.parse(text).orElseGet(() -> new RevisionRange(Optional.of(text), Optional.of(text)));
        boolean fromTo = range.from().filter(from -> !from.startsWith("-")).isPresent();
        Optional<Place> from;
        Optional<Place> to;
        if (fromTo) {
            from = range.from().map(each -> graph.resolveWithin(each, current));
            to = range.to().map(each -> graph.resolveWithin(each, start(each, "+", from)));
        } else {
            to = range.to().map(each -> graph.resolveWithin(each, current));
            from = range.from().map(each -> graph.resolveWithin(each, start(each, "-", to)));
        }
        Set<String> ids =
                new LinkedHashSet<>(graph.closure(to.map(Place::revisions).orElseGet(graph::heads)));
        from.filter(place -> !place.isBase()).ifPresent(place -> ids.retainAll(withFollowers(place)));
        return ids;
    }

    private List<String> start(String side, String sign, Optional<Place> other) {
        return other.filter(place -> side.startsWith(sign))
                .map(Place::revisions)
                .orElse(current);
    }

    private Set<String> withFollowers(Place place) {
        Set<String> found = new LinkedHashSet<>(place.revisions());
        place.revisions().forEach(id -> found.addAll(graph.descendants(id)));
        return found;
    }
}
