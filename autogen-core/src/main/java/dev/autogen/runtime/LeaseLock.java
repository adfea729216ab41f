package dev.autogen.runtime;

import dev.autogen.dialect.ServerError;
import dev.autogen.dialect.ServerSql;
import dev.autogen.error.LockException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A lease of a row, prolonged by a thread with a connection of its own. Whether it still holds is checked at the end of each
 * transaction, under a lock of the row, so that one that has run out and was taken by another commits nothing.
 */
final class LeaseLock extends RunLock {

    /** A lease is prolonged so many times before it would run out. */
    private static final int BEATS = 3;

    /** Class of SQL states of the standard. */
    private static final String CONSTRAINT_VIOLATED = "23";

    private final Session session;
    private final ConnectionSource database;
    private final ServerSql server;
    private final String table;
    private final String name;
    private final Duration lease;
    private final boolean keepsSession;
    private final String owner = UUID.randomUUID().toString();
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "autogen-lease");
        thread.setDaemon(true);
        return thread;
    });

    LeaseLock(Session session, Ledger ledger, ConnectionSource database, RunPolicy policy) {
        this.session = session;
        this.database = database;
        this.server = session.server();
        this.table = ledger.lease();
        this.name = ledger.version();
        this.lease = policy.lease();
        this.keepsSession = policy.lock() == LockForm.SESSION;
        ledger.createLease();
    }

    /** A database that is one file lets nobody look while another writes. */
    @Override
    boolean tryTake() throws SQLException {
        try {
            return take();
        } catch (SQLException e) {
            if (server.lacksLock(Session.error(e))) {
                return false;
            }
            throw e;
        }
    }

    private boolean take() throws SQLException {
        long process = ProcessHandle.current().pid();
        int taken = take(process);
        if (taken > 0) {
            long beat = Math.max(1, lease.toMillis() / BEATS);
            var unused = heart.scheduleWithFixedDelay(this::renew, beat, beat, TimeUnit.MILLISECONDS);
        }
        return taken > 0;
    }

    /** Who takes it first at the same moment leaves nothing to the other but a row that is there already, or a deadlock. */
    private int take(long process) throws SQLException {
        try {
            if (server.expireLease(table).isPresent()) {
                session.update(server.expireLease(table).get(), name);
            }
            return session.update(server.takeLease(table), name, owner, String.valueOf(process), lease.toMillis());
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith(CONSTRAINT_VIOLATED)
                    || server.isTransient(Session.error(e))) {
                return 0;
            }
            throw e;
        }
    }

    /** One that fails is followed by others; if all do, the fence tells. */
    private void renew() {
        try (Connection connection = database.open();
                PreparedStatement statement = connection.prepareStatement(server.renewLease(table))) {
            connection.setAutoCommit(true);
            statement.setLong(1, lease.toMillis());
            statement.setString(2, name);
            statement.setString(3, owner);
            statement.executeUpdate();
        } catch (SQLException e) {
            return;
        }
    }

    @Override
    Optional<String> holder() throws SQLException {
        try {
            return session.column(server.leaseHolder(table), name).stream().findFirst();
        } catch (SQLException e) {
            ServerError error = Session.error(e);
            if (server.lacksLock(error) || server.isTransient(error)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    @Override
    String advice() {
        return "let it finish, or end it; its lease runs out by itself " + dev.autogen.operation.Timeout.text(lease)
                + " later";
    }

    @Override
    void fence() throws SQLException {
        if (!holds()) {
            throw new LockException(
                    "the lease in " + table + " ran out and another upgrade has taken it: this one stops"
                            + " and leaves the rest to it. The network or the server kept this one from prolonging it for "
                            + dev.autogen.operation.Timeout.text(lease));
        }
    }

    private boolean holds() throws SQLException {
        String query = server.fenceLease(table);
        return query.isEmpty()
                ? session.update(server.renewLease(table), lease.toMillis(), name, owner) > 0
                : !session.column(query, name, owner).isEmpty();
    }

    @Override
    boolean keepsSession() {
        return keepsSession;
    }

    @Override
    void check() {}

    /** What cannot be given back runs out. */
    @Override
    public void close() {
        heart.shutdownNow();
        try {
            if (!session.connection().isClosed()) {
                session.update(server.releaseLease(table), name, owner);
            }
        } catch (SQLException e) {
            return;
        }
    }
}
