package dev.autogen.runtime;

import dev.autogen.error.MigrationFailedException;
import dev.autogen.error.RevisionException;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.script.Script;
import dev.autogen.script.Scripts;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One revision in one transaction. */
final class StepRun {

    private static final String COMMIT = "commit";

    private final Session session;
    private final Ledger ledger;
    private final Scripts scripts;
    private final PreparedStep prepared;
    private final Script script;
    private final Direction direction;
    private List<String> heads = List.of();
    private Optional<Duration> duration = Optional.empty();

    StepRun(Session session, Ledger ledger, Scripts scripts, PreparedStep prepared) {
        this.session = session;
        this.ledger = ledger;
        this.scripts = scripts;
        this.prepared = prepared;
        this.script = prepared.step().script();
        this.direction = prepared.step().direction();
    }

    void run() {
        attempt(COMMIT, COMMIT, () -> session.transaction(this::inTransaction));
    }

    /** Where the database stands afterwards. */
    List<String> heads() {
        return heads;
    }

    /** How long it took; empty if there was nothing left to do. */
    Optional<Duration> duration() {
        return duration;
    }

    private void inTransaction() {
        ledger.lock();
        attempt("read where the database stands", "select", () -> heads = ledger.heads());
        Verification.requireKnown(scripts, heads);
        RevisionGraph graph = scripts.graph();
        Set<String> applied = new LinkedHashSet<>(graph.closure(heads));
        boolean upgrade = direction == Direction.UPGRADE;
        if (applied.contains(script.id()) == upgrade) {
            return;
        }
        requireNext(
                upgrade
                        ? applied.containsAll(graph.prerequisites(script.id()))
                        : Collections.disjoint(graph.followers(script.id()), applied));
        Instant startedAt = Instant.now();
        long start = System.nanoTime();
        execute();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        if (upgrade) {
            applied.add(script.id());
        } else {
            applied.remove(script.id());
        }
        List<String> after = graph.headsOf(applied);
        attempt("write down that revision " + script.id() + " ran", "insert", () -> {
            ledger.move(heads, after);
            ledger.record(script, direction, startedAt, taken);
        });
        heads = after;
        duration = Optional.of(taken);
    }

    private void requireNext(boolean next) {
        if (!next) {
            throw new RevisionException("the database was moved to "
                    + (heads.isEmpty() ? "base" : "revision " + String.join(", ", heads))
                    + " by someone else, so revision " + script.id() + " cannot be "
                    + (direction == Direction.UPGRADE ? "applied" : "undone") + " now; run 'autogen " + direction.text()
                    + "' again");
        }
    }

    /** SQL is sent as it stands: JDBC's own escapes are off, and a plain statement has no parameters to look for. */
    private void execute() {
        for (Segment segment : prepared.segments()) {
            for (Segment.Part part : segment.parts()) {
                String sql = part.statement().sql();
                attempt(part.operation().describe(), sql, () -> {
                    try (Statement statement = session.connection().createStatement()) {
                        statement.setEscapeProcessing(false);
                        statement.execute(sql);
                    }
                });
            }
        }
    }

    private void attempt(String operation, String sql, Session.Work work) {
        try {
            work.run();
        } catch (SQLException e) {
            throw new MigrationFailedException(script.id(), operation, sql, consequence(sql, e), e);
        }
    }

    private String consequence(String sql, SQLException e) {
        if (sql.equals(COMMIT) && String.valueOf(e.getSQLState()).startsWith("08")) {
            return "the connection was lost during the commit: whether this revision was applied is known to the database"
                    + " alone; see 'autogen current' before you go on";
        }
        return "nothing of this revision was applied; earlier revisions of this run stay. Remove the cause, in "
                + script.location() + " or in the data, then run 'autogen " + direction.text() + "' again";
    }
}
