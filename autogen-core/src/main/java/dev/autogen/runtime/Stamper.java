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
import java.util.function.UnaryOperator;

/** Declares where a database stands, without running anything. */
public final class Stamper {

    private final ConnectionSource database;
    private final VersionTables tables;
    private final Scripts scripts;

    public Stamper(ConnectionSource database, VersionTables tables, Scripts scripts) {
        this.database = database;
        this.tables = tables;
        this.scripts = scripts;
    }

    /**
     * Puts the database at targets: they and all that they need then count as applied, nothing that follows them does. Other
     * branches stay as they are. A revision that no file has is forgotten, so this also helps where the database is at one.
     * The targets, every revision that counts as applied only now, and every applied one whose file was edited get a row in
     * the history with the checksum of their file as it is.
     *
     * @param targets as {@link RevisionGraph#resolve} understands them
     * @throws dev.autogen.error.RevisionException if there is no such target
     * @throws dev.autogen.error.LockException if someone else keeps the version table locked
     */
    public Stamped stamp(List<String> targets) {
        return stamp(targets, known -> known);
    }

    /** The same, but what the database said before is forgotten: it is then at the targets alone. */
    public Stamped stampAlone(List<String> targets) {
        return stamp(targets, known -> List.of());
    }

    private Stamped stamp(List<String> targets, UnaryOperator<List<String>> kept) {
        RevisionGraph graph = scripts.graph();
        try (Session session = Session.open(database)) {
            Ledger ledger = new Ledger(session, session.settled(tables));
            Recorded recorded = ledger.read();
            List<String> known = recorded.heads().stream()
                    .filter(id -> graph.find(id).isPresent())
                    .toList();
            List<Place> places =
                    targets.stream().map(target -> graph.resolve(target, known)).toList();
            Set<String> applied = new LinkedHashSet<>(graph.closure(kept.apply(known)));
            places.forEach(place -> applied.removeAll(graph.after(place)));
            List<String> named =
                    places.stream().flatMap(place -> place.revisions().stream()).toList();
            applied.addAll(graph.closure(named));
            List<Script> accepted = accepted(graph.closure(graph.headsOf(applied)), named, known, recorded);
            List<String> after = graph.headsOf(applied).stream().sorted().toList();
            ledger.create();
            write(session, ledger, after, accepted);
            return new Stamped(
                    recorded.heads(), after, accepted.stream().map(Script::id).toList());
        }
    }

    private List<Script> accepted(Set<String> applied, List<String> named, List<String> known, Recorded recorded) {
        Set<String> before = scripts.graph().closure(known);
        return applied.stream()
                .map(scripts::script)
                .filter(script -> !before.contains(script.id())
                        || named.contains(script.id())
                        || Verification.edited(script, recorded))
                .toList();
    }

    private static void write(Session session, Ledger ledger, List<String> heads, List<Script> accepted) {
        try {
            session.transaction(() -> {
                ledger.lock();
                ledger.move(ledger.heads(), heads);
                for (Script script : accepted) {
                    ledger.record(script, Direction.STAMP, Instant.now(), Duration.ZERO);
                }
            });
        } catch (SQLException e) {
            throw new MigrationFailedException(
                    heads.isEmpty() ? "base" : String.join(", ", heads),
                    "stamp",
                    "delete and insert of version rows",
                    "nothing was changed",
                    e);
        }
    }
}
