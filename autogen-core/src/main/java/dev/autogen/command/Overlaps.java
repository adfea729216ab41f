package dev.autogen.command;

import dev.autogen.operation.Operation;
import dev.autogen.operation.Touched;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.runtime.Direction;
import dev.autogen.runtime.Recorder;
import dev.autogen.script.Scripts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what branches of a history both touch. */
final class Overlaps {

    private final Scripts scripts;
    private final Map<String, List<Done>> done = new LinkedHashMap<>();

    Overlaps(Scripts scripts) {
        this.scripts = scripts;
    }

    /** What each two of these revisions touch with all that leads to the one and not to the other. */
    List<Overlap> ofBranches(List<String> tips) {
        RevisionGraph graph = scripts.graph();
        Map<String, Set<Overlap.Touch>> found = new LinkedHashMap<>();
        for (int i = 0; i < tips.size(); i++) {
            Set<String> one = graph.closure(List.of(tips.get(i)));
            for (String tip : tips.subList(i + 1, tips.size())) {
                Set<String> other = graph.closure(List.of(tip));
                collect(without(one, other), without(other, one), found);
            }
        }
        return list(found);
    }

    /** What two sets of revisions both touch. */
    List<Overlap> between(Collection<String> one, Collection<String> other) {
        Map<String, Set<Overlap.Touch>> found = new LinkedHashMap<>();
        collect(one, other, found);
        return list(found);
    }

    private static List<Overlap> list(Map<String, Set<Overlap.Touch>> found) {
        List<Overlap> overlaps = new ArrayList<>();
        found.forEach((object, touches) -> overlaps.add(new Overlap(object, List.copyOf(touches))));
        return overlaps;
    }

    private static Set<String> without(Set<String> ids, Set<String> others) {
        Set<String> left = new LinkedHashSet<>(ids);
        left.removeAll(others);
        return left;
    }

    private void collect(Collection<String> one, Collection<String> other, Map<String, Set<Overlap.Touch>> found) {
        List<Done> right = other.stream().flatMap(id -> done(id).stream()).toList();
        for (Done left : one.stream().flatMap(id -> done(id).stream()).toList()) {
            for (Done each : right) {
                left.touched().common(each.touched()).ifPresent(object -> {
                    Set<Overlap.Touch> touches = found.computeIfAbsent(object, ignored -> new LinkedHashSet<>());
                    touches.add(left.touch());
                    touches.add(each.touch());
                });
            }
        }
    }

    private List<Done> done(String id) {
        return done.computeIfAbsent(
                id,
                ignored -> Recorder.record(scripts.script(id), Direction.UPGRADE).operations().stream()
                        .map(operation -> done(id, operation))
                        .toList());
    }

    private Done done(String id, Operation operation) {
        return new Done(
                new Overlap.Touch(id, scripts.script(id).node().message(), operation.describe()),
                Touched.by(operation));
    }

    private record Done(Overlap.Touch touch, Touched touched) {}
}
