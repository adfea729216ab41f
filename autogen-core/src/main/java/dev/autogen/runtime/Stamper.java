package dev.autogen.runtime;

import dev.autogen.error.MigrationFailedException;
import dev.autogen.revision.Place;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.script.Script;
import dev.autogen.script.Scripts;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Declares where a database stands, without running anything. */
public final class Stamper {

    private final ConnectionSource database;
    private final VersionTables tables;
    private final Scripts scripts;

    private final RunPolicy policy;

    public Stamper(ConnectionSource database, VersionTables tables, Scripts scripts, RunPolicy policy) {
        this.database = database;
        this.tables = tables;
        this.scripts = scripts;
        this.policy = policy;
    }

    /**
     * Puts the database at targets: they and all that they need then count as applied, nothing that follows them does. Other
     * branches stay as they are. A revision that no file has is forgotten, so this also helps where the database is at one.
     * The targets, every revision that counts as applied only now, and every applied one whose file was edited get a row in
     * the history with the checksum of their file as it is. What the journal says of a revision at, before or after a target is
     * forgotten: it counts as wholly applied or not at all.
     *
     * @param targets as {@link RevisionGraph#resolve} understands them
     * @throws dev.autogen.error.RevisionException if there is no such target
     * @throws dev.autogen.error.LockException if someone else runs for longer than the policy waits
     */
    public Stamped stamp(List<String> targets) {
        return stamp(targets, false);
    }

    /** The same, but what the database said before is forgotten: it is then at the targets alone. */
    public Stamped stampAlone(List<String> targets) {
        return stamp(targets, true);
    }

    private Stamped stamp(List<String> targets, boolean alone) {
        try (Session session = Session.open(database)) {
            Ledger ledger = Ledger.of(session, tables);
            try (RunLock lock = RunLock.take(session, ledger, database, policy, RunListener.SILENT)) {
                return stamp(session, ledger, lock, targets, alone);
            }
        }
    }

    private Stamped stamp(Session session, Ledger ledger, RunLock lock, List<String> targets, boolean alone) {
        RevisionGraph graph = scripts.graph();
        Recorded recorded = ledger.read();
        List<String> known = recorded.heads().stream()
                .filter(id -> graph.find(id).isPresent())
                .toList();
        List<Place> places =
                targets.stream().map(target -> graph.resolve(target, known)).toList();
        Set<String> applied = new LinkedHashSet<>(graph.closure(alone ? List.of() : known));
        places.forEach(place -> applied.removeAll(graph.after(place)));
        List<String> named =
                places.stream().flatMap(place -> place.revisions().stream()).toList();
        applied.addAll(graph.closure(named));
        List<Script> accepted = accepted(graph.closure(graph.headsOf(applied)), named, known, recorded);
        List<String> after = graph.headsOf(applied).stream().sorted().toList();
        Set<String> settled = new LinkedHashSet<>(graph.closure(named));
        places.forEach(place -> settled.addAll(graph.after(place)));
        List<String> forgotten = recorded.journal().stream()
                .map(JournalRow::revision)
                .filter(id -> alone || settled.contains(id) || graph.find(id).isEmpty())
                .distinct()
                .toList();
        ledger.create();
        write(session, ledger, lock, new Change(recorded.heads(), after, accepted, forgotten));
        return new Stamped(
                recorded.heads(), after, accepted.stream().map(Script::id).toList());
    }

    private record Change(List<String> before, List<String> after, List<Script> accepted, List<String> forgotten) {}

    private List<Script> accepted(Set<String> applied, List<String> named, List<String> known, Recorded recorded) {
        Set<String> before = scripts.graph().closure(known);
        return applied.stream()
                .map(scripts::script)
                .filter(script -> !before.contains(script.id())
                        || named.contains(script.id())
                        || Verification.edited(script, recorded))
                .toList();
    }

    private static void write(Session session, Ledger ledger, RunLock lock, Change change) {
        try {
            session.transaction(() -> {
                ledger.move(change.before(), change.after());
                for (Script script : change.accepted()) {
                    ledger.advance(List.of(), List.of(), script, Direction.STAMP, Instant.now(), Duration.ZERO);
                }
                for (String revision : change.forgotten()) {
                    ledger.journal().forget(revision);
                }
                lock.fence();
            });
        } catch (SQLException e) {
            throw new MigrationFailedException(
                    change.after().isEmpty() ? "base" : String.join(", ", change.after()),
                    "stamp",
                    "delete and insert of version rows",
                    "nothing was changed",
                    e);
        }
    }
}
