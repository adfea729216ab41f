package dev.autogen.command;

import dev.autogen.operation.Directions;
import dev.autogen.operation.Operation;
import dev.autogen.rewrite.Fills;
import dev.autogen.rewrite.Rewriters;
import dev.autogen.rewrite.ScriptContext;
import dev.autogen.script.RevisionScript;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What the rewriters of a project make of a difference: the same for a check and for a revision. */
final class Rewriting {

    private static final String CHECK = "check";

    private final Rewriters rewriters;
    private final ScriptContext context;

    Rewriting(Environment environment, Comparison comparison) {
        this.rewriters = environment.extensions().get().rewriters();
        this.context = new ScriptContext(comparison.current(), comparison.desired(), comparison.dialect());
    }

    /** What is pending of the operations of a comparison, in order. */
    static List<Operation> pending(Environment environment, Comparison comparison) {
        List<Operation> difference = comparison.operations();
        if (difference.isEmpty()) {
            return difference;
        }
        Directions all = new Directions(difference, Directions.of(difference).downgrade());
        RevisionScript nobodys = new RevisionScript(CHECK, List.of(), "", List.of(), List.of(), LocalDateTime.MIN);
        return new Rewriting(environment, comparison)
                .scripts(nobodys, all, Fills.NONE).stream()
                        .flatMap(script -> script.upgrade().stream())
                        .toList();
    }

    /** The revisions, each following the one before it, that are written instead of one. */
    List<RevisionScript> revisions(RevisionScript script, Directions directions, Fills fills, Supplier<String> ids) {
        return linked(script, scripts(script, directions, fills), ids);
    }

    private List<RevisionScript> scripts(RevisionScript script, Directions directions, Fills fills) {
        Directions rewritten = rewriters.rewrite(directions, context, script.id(), fills);
        return rewritten.upgrade().isEmpty()
                ? List.of()
                : rewriters.rewrite(script.upgrade(rewritten.upgrade()).downgrade(rewritten.downgrade()), context);
    }

    private static List<RevisionScript> linked(
            RevisionScript script, List<RevisionScript> written, Supplier<String> ids) {
        List<RevisionScript> linked = new ArrayList<>();
        String last = "";
        for (RevisionScript each : written) {
            RevisionScript next = each;
            if (each.id().equals(script.id())) {
                next = last.isEmpty() ? each : following(last, each.id(ids.get()));
                last = next.id();
            }
            LocalDateTime earliest = script.created().plusSeconds(linked.size());
            // the time is in the name of the file, where it tells them apart and keeps them in order
            linked.add(next.created().isBefore(earliest) ? next.created(earliest) : next);
        }
        return linked;
    }

    private static RevisionScript following(String parent, RevisionScript script) {
        return script.parents(List.of(parent)).labels(List.of()).dependsOn(List.of());
    }
}
