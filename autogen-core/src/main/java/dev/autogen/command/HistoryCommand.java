package dev.autogen.command;

import dev.autogen.revision.RevisionGraph;
import dev.autogen.revision.RevisionRange;
import dev.autogen.runtime.HistoryRow;
import dev.autogen.runtime.Ledger;
import dev.autogen.runtime.Recorded;
import dev.autogen.runtime.Session;
import dev.autogen.script.Script;
import dev.autogen.script.Scripts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
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
     * @param range {@code a:b}, {@code a:}, {@code :b}, or a single revision; both ends are listed
     * @throws dev.autogen.error.RevisionException if the revisions do not load or hold together, or the range names none
     */
    public History run(String range) {
        Scripts scripts = environment.scripts();
        try (Session session = environment.connect()) {
            Recorded recorded = new Ledger(session, environment.tables()).read();
            List<HistoryEntry> entries = new ArrayList<>();
            Set<String> applied = applied(scripts.graph(), recorded);
            for (String id : ids(scripts.graph(), recorded, range)) {
                entries.add(entry(scripts.script(id), applied, recorded));
            }
            Collections.reverse(entries);
            return new History(entries);
        }
    }

    /** What of the range is known; a database at a revision that no file has is no reason to list nothing. */
    private static Set<String> applied(RevisionGraph graph, Recorded recorded) {
        return graph.closure(recorded.heads().stream()
                .filter(id -> graph.find(id).isPresent())
                .toList());
    }

    private static Set<String> ids(RevisionGraph graph, Recorded recorded, String text) {
        RevisionRange range =
                RevisionRange.parse(text).orElseGet(() -> new RevisionRange(Optional.of(text), Optional.of(text)));
        Optional<String> from = range.from().flatMap(start -> graph.resolve(start, recorded.heads()));
        Optional<String> to = range.to().flatMap(end -> graph.resolve(end, recorded.heads()));
        Set<String> ids = new LinkedHashSet<>(
                graph.closure(range.to().isEmpty() ? graph.heads() : to.stream().toList()));
        from.ifPresent(start -> {
            Set<String> after = new LinkedHashSet<>(graph.descendants(start));
            after.add(start);
            ids.retainAll(after);
        });
        return ids;
    }

    private static HistoryEntry entry(Script script, Set<String> applied, Recorded recorded) {
        boolean isApplied = applied.contains(script.id());
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
                appliedAt);
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
     */
    public record HistoryEntry(
            String id,
            List<String> parents,
            String message,
            String location,
            boolean applied,
            boolean current,
            Optional<Instant> appliedAt) {

        public HistoryEntry {
            parents = List.copyOf(parents);
        }
    }
}
