package dev.autogen.runtime;

import dev.autogen.dialect.ServerSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The limits of a run, and all else that a session has set and the server lists (which PostgreSQL does not do for settings with
 * a dot in their name): what a revision of hand-written SQL changes does not reach the next
 * one, and the connection is given back as it was. Behind a proxy that hands out another session for each transaction nothing
 * is set but for the transaction.
 */
final class SessionSettings {

    private final Session session;
    private final ServerSql server;
    private final RunPolicy policy;
    private final boolean keptSession;
    private final Map<String, String> before;
    private Limits inEffect = new Limits(Duration.ZERO, Duration.ZERO);
    private boolean known;

    private SessionSettings(Session session, RunPolicy policy, boolean keptSession, Map<String, String> before) {
        this.session = session;
        this.server = session.server();
        this.policy = policy;
        this.keptSession = keptSession;
        this.before = before;
    }

    /** Sets the limits of a policy. */
    static SessionSettings begin(Session session, RunPolicy policy, boolean keptSession) throws SQLException {
        Map<String, String> before = keptSession ? read(session) : Map.of();
        SessionSettings settings = new SessionSettings(session, policy, keptSession, before);
        settings.standard();
        return settings;
    }

    private void standard() throws SQLException {
        if (keptSession) {
            set(Limits.of(policy), false);
        }
    }

    /** Sets what the statements of a revision need. */
    void revisionBegins(List<String> statements) throws SQLException {
        for (String sql : statements) {
            session.execute(sql);
        }
    }

    /** A transaction begins. */
    void transactionBegins() {
        known = keptSession;
        inEffect = Limits.of(policy);
    }

    /** Sets the limits of a statement in a transaction. */
    void limit(Segment.Part part) throws SQLException {
        Limits wanted = Limits.of(policy, part);
        if (!known || !wanted.equals(inEffect)) {
            set(wanted, true);
        }
    }

    /** Sets the limits of a statement that stands alone; {@link #standaloneEnds} follows. */
    void standaloneBegins(Segment.Part part) throws SQLException {
        if (keptSession) {
            set(Limits.of(policy, part), false);
        }
    }

    void standaloneEnds() throws SQLException {
        standard();
    }

    /** How long a statement may wait for a lock. */
    Duration lockLimit(Segment.Part part) {
        return Limits.of(policy, part).lock();
    }

    private void set(Limits limits, boolean transactionOnly) throws SQLException {
        for (String sql : server.limits(limits.lock(), limits.statement(), transactionOnly)) {
            session.execute(sql);
        }
        inEffect = limits;
        known = true;
    }

    /** Undoes what a revision left behind. */
    void revisionEnds() throws SQLException {
        if (keptSession) {
            restore();
            standard();
        }
    }

    /** Puts back what was there before the run. */
    void restore() throws SQLException {
        if (!keptSession) {
            return;
        }
        Map<String, String> now = read(session);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(before.keySet());
        for (String name : names) {
            String value = before.get(name);
            if (value == null || !value.equals(now.get(name))) {
                session.execute(server.restore(name, value));
            }
        }
    }

    private static Map<String, String> read(Session session) throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        if (session.server().settings().isEmpty()) {
            return settings;
        }
        try (Statement statement = session.connection().createStatement();
                ResultSet rows = statement.executeQuery(session.server().settings())) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        return settings;
    }
}
