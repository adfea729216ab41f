package dev.autogen.command;

import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionNode;
import dev.autogen.runtime.HalfDone;
import dev.autogen.runtime.Ledger;
import dev.autogen.runtime.Position;
import dev.autogen.runtime.Session;
import dev.autogen.script.Script;
import dev.autogen.script.Scripts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says where the database stands; changes nothing. */
public final class CurrentCommand {

    private final Environment environment;

    public CurrentCommand(Environment environment) {
        this.environment = environment;
    }

    /**
     * Where the database stands.
     *
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together
     */
    public Current run() {
        Scripts scripts = environment.scripts();
        try (Session session = environment.connect()) {
            Position position = Position.of(new Ledger(session, environment.tables()).read(), scripts);
            List<CurrentRevision> revisions = applied(scripts, position.current()).stream()
                    .map(id -> new CurrentRevision(
                            id, scripts.find(id).map(Script::node).map(RevisionNode::message)))
                    .toList();
            return new Current(revisions, position.heads(), position.atHead(), position.unfinished());
        }
    }

    /** A head that another applied revision depends on has no version row; the database is at it all the same. */
    private static List<String> applied(Scripts scripts, List<String> current) {
        RevisionGraph graph = scripts.graph();
        List<String> known =
                current.stream().filter(id -> graph.find(id).isPresent()).toList();
        Set<String> applied = new TreeSet<>(graph.tips(graph.closure(known)));
        applied.addAll(current);
        return List.copyOf(applied);
    }

    /**
     * Where a database stands.
     *
     * @param revisions the revisions that it is at; none before the first
     * @param heads ids of the newest revisions
     * @param atHead whether every revision is applied, and wholly
     * @param unfinished revisions that are applied or undone in part: by a run that failed, was killed, or is going on
     */
    public record Current(
            List<CurrentRevision> revisions, List<String> heads, boolean atHead, List<HalfDone> unfinished) {

        public Current {
            revisions = List.copyOf(revisions);
            heads = List.copyOf(heads);
            unfinished = List.copyOf(unfinished);
        }
    }

    /**
     * A revision that the database is at.
     *
     * @param id its id
     * @param message what it is for; empty if no file has it
     */
    public record CurrentRevision(String id, Optional<String> message) {}
}
