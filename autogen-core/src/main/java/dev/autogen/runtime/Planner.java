package dev.autogen.runtime;

import dev.autogen.error.RevisionException;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionNode;
import dev.autogen.revision.RevisionRange;
import dev.autogen.script.Scripts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
     * @param current heads of the database
     * @param target as {@link RevisionGraph#resolve} understands it, or a range such as {@code base..} or {@code a:b} whose
     *     beginning must be applied already
     * @throws RevisionException if there is no such target, it lies behind, or a revision cannot say what it does
     */
    public Plan upgrade(List<String> current, String target) {
        Optional<RevisionRange> range = graph.find(target).isPresent() ? Optional.empty() : RevisionRange.parse(target);
        range.flatMap(RevisionRange::from).ifPresent(from -> requireApplied(from, current));
        String end = range.map(each -> each.to().orElse("head")).orElse(target);
        Optional<String> place = graph.resolve(end, current);
        if (place.map(id -> isBehind(id, current)).orElse(!current.isEmpty())) {
            throw new RevisionException(name(place) + " lies behind " + names(current)
                    + ", where the database is: to go there, use 'autogen downgrade " + place.orElse("base") + "'");
        }
        return place.map(id -> plan(graph.upgradePath(current, id), Direction.UPGRADE))
                .orElse(new Plan(List.of()));
    }

    /**
     * The way down.
     *
     * @param current heads of the database
     * @param target as {@link RevisionGraph#resolve} understands it
     * @throws RevisionException if there is no such target, it is not applied, or a revision cannot say what it does
     * @throws dev.autogen.error.IrreversibleException if a revision on the way has no way back
     */
    public Plan downgrade(List<String> current, String target) {
        Optional<String> place = graph.resolve(target, current);
        place.ifPresent(id -> {
            if (!graph.closure(current).contains(id)) {
                throw new RevisionException(name(place) + " is not applied, the database is at " + names(current)
                        + ": to go there, use 'autogen upgrade " + id + "'");
            }
        });
        return plan(graph.downgradePath(current, place), Direction.DOWNGRADE);
    }

    private Plan plan(Collection<RevisionNode> path, Direction direction) {
        return new Plan(path.stream()
                .map(node -> Recorder.record(scripts.script(node.id()), direction))
                .toList());
    }

    private boolean isBehind(String id, List<String> current) {
        return !current.contains(id) && graph.closure(current).contains(id);
    }

    private void requireApplied(String from, List<String> current) {
        Optional<String> place = graph.resolve(from, current);
        place.filter(id -> !graph.closure(current).contains(id)).ifPresent(id -> {
            throw new RevisionException(
                    "a range from " + name(place) + " needs it to be applied, but the database is at " + names(current)
                            + ": run 'autogen upgrade " + id + "' first");
        });
    }

    private String name(Optional<String> place) {
        return place.map(id -> "revision " + graph.node(id).describe()).orElse("base");
    }

    private String names(List<String> ids) {
        return ids.isEmpty() ? "base" : "revision " + String.join(", ", ids);
    }
}
