package dev.autogen.runtime;

import dev.autogen.error.RevisionException;
import dev.autogen.revision.Place;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionNode;
import dev.autogen.revision.RevisionRange;
import dev.autogen.script.Scripts;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the way from where a database stands to a target and lets every revision on it say what it does, so that what
 * cannot be done is known before anything is.
 */
public final class Planner {

    private final Scripts scripts;
    private final RevisionGraph graph;

    public Planner(Scripts scripts) {
        this.scripts = scripts;
        this.graph = scripts.graph();
    }

    /**
     * The way up.
     *
     * @param current version rows of the database
     * @param target as {@link RevisionGraph#resolve} understands it, or a range such as {@code base..} or {@code a:b} whose
     *     beginning must be applied already
     * @throws RevisionException if there is no such target, it lies behind, or a revision cannot say what it does
     */
    public Plan upgrade(List<String> current, String target) {
        Optional<RevisionRange> range = graph.find(target).isPresent() ? Optional.empty() : RevisionRange.parse(target);
        range.flatMap(RevisionRange::from).ifPresent(from -> requireApplied(from, current));
        String end = range.map(each -> each.to().orElse("head")).orElse(target);
        Place place = graph.resolve(end, current);
        if (place.isBase() ? !current.isEmpty() : isBehind(place, current)) {
            throw new RevisionException(name(place) + " lies behind " + names(current)
                    + ", where the database is: to go there, use 'autogen downgrade " + argument(place) + "'");
        }
        return plan(graph.upgradePath(current, place), Direction.UPGRADE, current);
    }

    /**
     * The way down.
     *
     * @param current version rows of the database
     * @param target as {@link RevisionGraph#resolve} understands it
     * @throws RevisionException if there is no such target, it is not applied, or a revision cannot say what it does
     * @throws dev.autogen.error.IrreversibleException if a revision on the way has no way back
     */
    public Plan downgrade(List<String> current, String target) {
        Place place = graph.resolve(target, current);
        if (!graph.closure(current).containsAll(place.revisions())) {
            throw new RevisionException(name(place) + " is not applied, the database is at " + names(current)
                    + ": to go there, use 'autogen upgrade " + argument(place) + "'");
        }
        return plan(graph.downgradePath(current, place), Direction.DOWNGRADE, current);
    }

    private Plan plan(Collection<RevisionNode> path, Direction direction, List<String> current) {
        return new Plan(
                steps(path, direction),
                () -> steps(graph.upgradePath(List.of(), Place.of(current)), Direction.UPGRADE).stream()
                        .flatMap(step -> step.operations().stream())
                        .toList());
    }

    private List<Step> steps(Collection<RevisionNode> path, Direction direction) {
        return path.stream()
                .map(node -> Recorder.record(scripts.script(node.id()), direction))
                .toList();
    }

    /** All of the place is applied, and all of it is followed by what is applied too. */
    private boolean isBehind(Place place, List<String> current) {
        Set<String> applied = graph.closure(current);
        return applied.containsAll(place.revisions()) && Collections.disjoint(graph.tips(applied), place.revisions());
    }

    private void requireApplied(String from, List<String> current) {
        Place place = graph.resolve(from, current);
        if (!graph.closure(current).containsAll(place.revisions())) {
            throw new RevisionException("a range from " + name(place)
                    + " needs it to be applied, but the database is at " + names(current) + ": run 'autogen upgrade "
                    + argument(place) + "' first");
        }
    }

    private String name(Place place) {
        return place.isBase()
                ? "base"
                : "revision "
                        + place.revisions().stream()
                                .map(id -> graph.node(id).describe())
                                .collect(Collectors.joining(", "));
    }

    private static String argument(Place place) {
        return place.isBase() ? "base" : place.revisions().get(0);
    }

    private String names(List<String> ids) {
        return ids.isEmpty() ? "base" : "revision " + String.join(", ", ids);
    }
}
