package dev.autogen.command;

import dev.autogen.error.RevisionException;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.runtime.Ledger;
import dev.autogen.runtime.Session;
import dev.autogen.script.Scripts;
import java.util.List;
import java.util.regex.Pattern;

/** Describes revisions; needs a database only to know which is the current one. */
public final class ShowCommand {

    private static final Pattern FROM_CURRENT = Pattern.compile("(.*@)?(current.*|[+-]\\d+)");

    private final Environment environment;

    public ShowCommand(Environment environment) {
        this.environment = environment;
    }

    /**
     * The revisions of a place.
     *
     * @param place {@code head}, {@code heads}, {@code current}, an id, the beginning of one, a label, or what else {@link
     *     RevisionGraph#resolve} understands
     * @throws RevisionException if the revisions do not load or hold together, or there is none at the place
     */
    public List<RevisionEntry> run(String place) {
        Scripts scripts = environment.scripts();
        RevisionGraph graph = scripts.graph();
        List<String> current = FROM_CURRENT.matcher(place).matches() ? current(graph) : List.of();
        List<String> found = graph.resolve(place, current).revisions();
        if (found.isEmpty()) {
            throw new RevisionException("there is no revision at " + place
                    + (graph.nodes().isEmpty()
                            ? ": there are no revisions yet"
                            : ": it is the base, before the first"));
        }
        return found.stream().map(id -> RevisionEntry.of(scripts, id)).toList();
    }

    private List<String> current(RevisionGraph graph) {
        try (Session session = environment.connect()) {
            return Ledger.of(session, environment.tables()).read().heads().stream()
                    .filter(id -> graph.find(id).isPresent())
                    .toList();
        }
    }
}
