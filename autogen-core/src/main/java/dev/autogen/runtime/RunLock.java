package dev.autogen.runtime;

import dev.autogen.dialect.SessionLockSql;
import dev.autogen.error.LockException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Keeps other upgraders of the same version table out while it is open. It holds no transaction open. */
abstract sealed class RunLock implements AutoCloseable permits SessionLock, LeaseLock {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    /**
     * Waits for the lock.
     *
     * @throws LockException if someone else has it for longer than the policy waits
     */
    static RunLock take(
            Session session, Ledger ledger, ConnectionSource database, RunPolicy policy, RunListener listener) {
        Optional<SessionLockSql> own =
                policy.lock() == LockForm.SESSION ? session.server().sessionLock() : Optional.empty();
        RunLock lock = own.isPresent()
                ? new SessionLock(session, ledger, own.get())
                : new LeaseLock(session, ledger, database, policy);
        try {
            lock.await(policy.lockWait(), listener);
        } catch (SQLException e) {
            throw new LockException(
                    "cannot lock " + ledger.version() + ": " + e.getMessage() + "\nnothing was changed; try again", e);
        }
        return lock;
    }

    /** Takes the lock if nobody has it; does not wait. */
    abstract boolean tryTake() throws SQLException;

    /** Who has it. */
    abstract Optional<String> holder() throws SQLException;

    /** What a person does who knows that the holder is no more. */
    abstract String advice();

    /** Makes sure, within a transaction or right before a statement that stands alone, that nobody else has it meanwhile. */
    abstract void fence() throws SQLException;

    /** Whether settings of the session stay with this run from one transaction to the next. */
    abstract boolean keepsSession();

    /** Makes sure that what a revision ran by itself did not let go of it. */
    abstract void check() throws SQLException;

    @Override
    public abstract void close();

    private void await(Duration limit, RunListener listener) throws SQLException {
        Pause pause = new Pause(FIRST_PAUSE, LONGEST_PAUSE);
        long start = System.nanoTime();
        boolean told = false;
        while (!tryTake()) {
            Optional<String> holder = holder();
            if (!told && holder.isPresent()) {
                listener.waiting(holder.get(), limit);
                told = true;
            }
            if (!limit.isZero() && System.nanoTime() - start > limit.toNanos()) {
                throw new LockException("another upgrade is running, held by " + holder.orElse("someone unknown")
                        + "; waited " + dev.autogen.operation.Timeout.text(limit)
                        + " (lock-wait)\nnothing was changed; "
                        + advice());
            }
            Pause.sleep(pause.next());
        }
    }
}
