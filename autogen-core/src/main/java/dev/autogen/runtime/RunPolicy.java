package dev.autogen.runtime;

import java.time.Duration;

/**
 * How patient a run is. Durations are whole milliseconds, zero is without end.
 *
 * @param lockTimeout how long a statement waits for each of its locks. Whoever wants the same table queues behind a waiting DDL
 *     statement, readers too, so a long wait is an outage: better to give up soon and come back
 * @param statementTimeout how long a statement may run; none by default, since nobody knows how long an index takes, and what a
 *     role is allowed in an application is no measure for it
 * @param lockWait how long to wait for what keeps nobody else waiting: another upgrade, and the transactions that a concurrent
 *     index build must outlast
 * @param retries how often a transaction, or a statement that can be repeated, is tried again when it lacked a lock or met a
 *     deadlock or a conflict
 * @param lock how upgraders keep each other out
 * @param lease how long a lease holds that nobody prolongs
 * @param resume what to make of a statement of which nobody knows whether it ran
 */
public record RunPolicy(
        Duration lockTimeout,
        Duration statementTimeout,
        Duration lockWait,
        int retries,
        LockForm lock,
        Duration lease,
        Resume resume) {

    /** Locks 3 s, statements without end, other upgrades 10 min, 5 retries, a lock of the session, a lease of 30 s. */
    public static RunPolicy standard() {
        return new RunPolicy(
                Duration.ofSeconds(3),
                Duration.ZERO,
                Duration.ofMinutes(10),
                5,
                LockForm.SESSION,
                Duration.ofSeconds(30),
                Resume.ASK);
    }

    public RunPolicy lockTimeout(Duration lockTimeout) {
        return new RunPolicy(lockTimeout, statementTimeout, lockWait, retries, lock, lease, resume);
    }

    public RunPolicy statementTimeout(Duration statementTimeout) {
        return new RunPolicy(lockTimeout, statementTimeout, lockWait, retries, lock, lease, resume);
    }

    public RunPolicy lockWait(Duration lockWait) {
        return new RunPolicy(lockTimeout, statementTimeout, lockWait, retries, lock, lease, resume);
    }

    public RunPolicy retries(int retries) {
        return new RunPolicy(lockTimeout, statementTimeout, lockWait, retries, lock, lease, resume);
    }

    public RunPolicy lock(LockForm lock) {
        return new RunPolicy(lockTimeout, statementTimeout, lockWait, retries, lock, lease, resume);
    }

    public RunPolicy lease(Duration lease) {
        return new RunPolicy(lockTimeout, statementTimeout, lockWait, retries, lock, lease, resume);
    }

    public RunPolicy resume(Resume resume) {
        return new RunPolicy(lockTimeout, statementTimeout, lockWait, retries, lock, lease, resume);
    }
}
