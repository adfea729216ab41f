package dev.autogen.dialect;

/** A lock that ends with the session that has it, as {@link Capability#ADVISORY_LOCK} says. */
public interface SessionLockSql {

    /** A query of one truth: takes a lock of the session if nobody has it. It must not wait, for that would hold a snapshot. */
    String tryLock(long key);

    /** A query: lets go of the lock. */
    String unlock(long key);

    /** A query of one truth: whether this session has the lock. */
    String holdsLock(long key);

    /** A query of one text, if somebody has the lock: who, and since when. */
    String lockHolder(long key);
}
