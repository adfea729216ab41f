package dev.autogen.command;

import dev.autogen.revision.RevisionGraph;
import dev.autogen.runtime.HistoryRow;
import dev.autogen.runtime.Ledger;
import dev.autogen.runtime.Recorded;
import dev.autogen.runtime.Session;
import dev.autogen.script.Script;
import dev.autogen.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists the revisions, and which of them are applied; changes nothing. */
public final class HistoryCommand {

    private final Environment environment;

    public HistoryCommand(Environment environment) {
        this.environment = environment;
    }

    /**
     * All revisions.
     *
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together
     */
    public History run() {
        return run("base:");
    }

    /**
     * Some of the revisions.
     *
     * @param range {@code a:b}, {@code a:}, {@code :b}, {@code a:+2}, {@code -2:b}, or a single revision; both ends are listed
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together, or the range names none
     */
    public History run(String range) {
        Scripts scripts = environment.scripts();
        try (Session session = environment.connect()) {
            Recorded recorded = Ledger.of(session, environment.tables()).read();
            return history(scripts, recorded, range);
        }
    }

    /**
     * Some of the revisions, as if nothing was applied yet; needs no database.
     *
     * @param range as for {@link #run(String)}
     */
    public History files(String range) {
        return history(environment.scripts(), new Recorded(List.of(), Map.of(), List.of()), range);
    }

    private static History history(Scripts scripts, Recorded recorded, String range) {
        RevisionGraph graph = scripts.graph();
        List<String> known = known(graph, recorded);
        Set<String> applied = graph.closure(known);
        List<HistoryEntry> entries = new ArrayList<>();
        for (String id : new HistoryRange(graph, known).ids(range)) {
            entries.add(entry(scripts, id, applied, recorded));
        }
        Collections.reverse(entries);
        return new History(entries);
    }

    /** Where the database is, as far as the files know it; a database at a revision that no file has is no reason to list nothing. */
    private static List<String> known(RevisionGraph graph, Recorded recorded) {
        return recorded.heads().stream()
                .filter(id -> graph.find(id).isPresent())
                .toList();
    }

    private static HistoryEntry entry(Scripts scripts, String id, Set<String> applied, Recorded recorded) {
        Script script = scripts.script(id);
        boolean isApplied = applied.contains(id);
        Optional<Instant> appliedAt = isApplied
                ? Optional.ofNullable(recorded.last().get(script.id())).map(HistoryRow::startedAt)
                : Optional.empty();
        return new HistoryEntry(
                script.id(),
                script.node().parents(),
                script.node().message(),
                script.location(),
                isApplied,
                recorded.heads().contains(script.id()),
                appliedAt,
                scripts.graph().children(id).isEmpty(),
                scripts.graph().labels(id),
                scripts.graph().dependencies(id));
    }

    /**
     * The revisions asked for.
     *
     * @param revisions newest first
     */
    public record History(List<HistoryEntry> revisions) {

        public History {
            revisions = List.copyOf(revisions);
        }
    }

    /**
     * A revision of the history.
     *
     * @param id its id
     * @param parents ids of the revisions that it follows
     * @param message what it is for
     * @param location its file or class
     * @param applied whether the database has it
     * @param current whether the database is at it
     * @param appliedAt when it was applied or stamped; empty if it is not applied, or nobody wrote it down
     * @param head whether nothing follows it
     * @param labels labels of the branches that it is on
     * @param dependsOn ids of the revisions of other branches that it needs
     */
    public record HistoryEntry(
            String id,
            List<String> parents,
            String message,
            String location,
            boolean applied,
            boolean current,
            Optional<Instant> appliedAt,
            boolean head,
            List<String> labels,
            List<String> dependsOn) {

        public HistoryEntry {
            parents = List.copyOf(parents);
            labels = List.copyOf(labels);
            dependsOn = List.copyOf(dependsOn);
        }
    }
}
