package dev.autogen.runtime;

import dev.autogen.dialect.SessionLockSql;
import dev.autogen.error.LockException;
import dev.autogen.script.Sha256;
import java.sql.SQLException;
import java.util.Optional;

/** A lock of the session that runs, so that whoever has lost the lock has lost the connection too and can do no more. */
final class SessionLock extends RunLock {

    private static final int HEXADECIMAL = 16;

    private final Session session;
    private final SessionLockSql sql;
    private final long key;

    SessionLock(Session session, Ledger ledger, SessionLockSql sql) {
        this.session = session;
        this.sql = sql;
        this.key =
                Long.parseUnsignedLong(Sha256.of("autogen", ledger.version()).substring(0, HEXADECIMAL), HEXADECIMAL);
    }

    @Override
    boolean tryTake() throws SQLException {
        return session.truth(sql.tryLock(key));
    }

    @Override
    Optional<String> holder() throws SQLException {
        return session.column(sql.lockHolder(key)).stream().findFirst();
    }

    @Override
    String advice() {
        return "let it finish, or end it; the server frees the lock with its session";
    }

    @Override
    void fence() {}

    @Override
    boolean keepsSession() {
        return true;
    }

    @Override
    void check() throws SQLException {
        if (!session.truth(sql.holdsLock(key))) {
            throw new LockException("the SQL of a revision let go of all locks of the session (discard all,"
                    + " pg_advisory_unlock_all), that of autogen too. Remove that; what was done stays, and the next run"
                    + " goes on");
        }
    }

    /** A connection that is gone has let go of it. */
    @Override
    public void close() {
        try {
            if (!session.connection().isClosed()) {
                session.truth(sql.unlock(key));
            }
        } catch (SQLException e) {
            return;
        }
    }
}
