package dev.autogen.runtime;

import dev.autogen.error.MigrationFailedException;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.script.Script;
import dev.autogen.script.Scripts;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
     * Puts the database at a target. What it said before does not matter, so this also helps where it is at a revision that no
     * file has. The target, every revision that counts as applied only now, and every applied one whose file was edited get a
     * row in the history with the checksum of their file as it is.
     *
     * @param target as {@link RevisionGraph#resolve} understands it
     * @throws dev.autogen.error.RevisionException if there is no such target
     * @throws dev.autogen.error.LockException if someone else keeps the version table locked
     */
    public Stamped stamp(String target) {
        try (Session session = Session.open(database)) {
            Ledger ledger = new Ledger(session, session.settled(tables));
            Recorded recorded = ledger.read();
            Optional<String> place = scripts.graph().resolve(target, recorded.heads());
            List<Script> accepted = accepted(place, recorded);
            ledger.create();
            List<String> after = place.stream().toList();
            write(session, ledger, after, accepted);
            return new Stamped(
                    recorded.heads(), after, accepted.stream().map(Script::id).toList());
        }
    }

    private List<Script> accepted(Optional<String> place, Recorded recorded) {
        RevisionGraph graph = scripts.graph();
        List<String> known = recorded.heads().stream()
                .filter(id -> graph.find(id).isPresent())
                .toList();
        Set<String> before = graph.closure(known);
        List<Script> accepted = new ArrayList<>();
        for (String id : graph.closure(place.stream().toList())) {
            Script script = scripts.script(id);
            if (!before.contains(id) || place.filter(id::equals).isPresent() || Verification.edited(script, recorded)) {
                accepted.add(script);
            }
        }
        return accepted;
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
