package dev.autogen.command;

import dev.autogen.revision.RevisionGraph;
import dev.autogen.runtime.HalfDone;
import dev.autogen.runtime.Ledger;
import dev.autogen.runtime.Position;
import dev.autogen.runtime.Session;
import dev.autogen.runtime.VersionTables;
import dev.autogen.script.Scripts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
            return read(session, environment.tables(), scripts);
        }
    }

    static Current read(Session session, VersionTables tables, Scripts scripts) {
        Position position = Position.of(Ledger.of(session, tables).read(), scripts);
        List<String> current = position.current();
        List<CurrentRevision> revisions = Stream.concat(
                        current.stream().map(id -> revision(scripts, id, false)),
                        implied(scripts.graph(), current).map(id -> revision(scripts, id, true)))
                .toList();
        return new Current(revisions, position.heads(), position.atHead(), position.unfinished());
    }

    /** What is the newest applied of its branch, and has no version row since a revision of another branch needs it. */
    private static Stream<String> implied(RevisionGraph graph, List<String> current) {
        List<String> known =
                current.stream().filter(id -> graph.find(id).isPresent()).toList();
        return graph.tips(graph.closure(known)).stream().filter(id -> !current.contains(id));
    }

    private static CurrentRevision revision(Scripts scripts, String id, boolean implied) {
        return new CurrentRevision(id, implied, scripts.find(id).map(script -> RevisionEntry.of(scripts, script.id())));
    }

    /**
     * Where a database stands.
     *
     * @param revisions the revisions that it is at, those that are implied last; none before the first
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
     * @param implied whether the version table does not name it, for a revision of another branch that it names needs it
     * @param entry what the files say of it; empty if no file has it
     */
    public record CurrentRevision(String id, boolean implied, Optional<RevisionEntry> entry) {}
}
