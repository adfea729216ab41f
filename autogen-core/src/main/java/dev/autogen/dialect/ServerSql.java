package dev.autogen.dialect;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said to a server beside the statements of revisions: to keep the record of them, to keep other upgraders out, and to
 * limit and restore what a session does. Texts only; tables are given as they stand in SQL, and {@code ?} is a parameter.
 */
public interface ServerSql {

    /** Creates the table of the version rows if it is missing: {@code revision}. */
    String createVersion(String table);

    /** Creates the table of all that ever ran if it is missing. */
    String createHistory(String table);

    /** Creates the table of what is done of unfinished revisions. */
    String createJournal(String table);

    /** Creates the table of the lease if it is missing. */
    String createLease(String table);

    /** A condition: whether there is a table. */
    String exists(String table);

    /**
     * Moves the version rows and adds a row to the history, if the rows to go were all there; it then changes one row, else none.
     * Parameters: ids to go and ids to come (arrays), revision, direction, message, beginning, milliseconds, checksum, version of
     * autogen, number of ids to go.
     */
    String advance(String version, String history);

    /**
     * The same and the commit as one text, sent at once, which fails and commits nothing if the rows to go were not all there.
     * Empty where a server or its driver cannot do so. Parameters as those of {@link #advance}.
     */
    default Optional<String> advanceAndCommit(String version, String history) {
        return Optional.empty();
    }

    /** A query of one truth: takes a lock of the session if nobody has it. It must not wait, for that would hold a snapshot. */
    String tryLock(long key);

    /** A query: lets go of the lock. */
    String unlock(long key);

    /** A query of one truth: whether this session has the lock. */
    String holdsLock(long key);

    /** A query of one text, if somebody has the lock: who, and since when. */
    String lockHolder(long key);

    /**
     * Takes the lease where nobody has it or it has run out; changes one row then, else none. Parameters: name of the lease, owner,
     * number of the process, milliseconds.
     */
    String takeLease(String table);

    /** Prolongs the lease; changes one row while it is the owner's. Parameters: milliseconds, name, owner. */
    String renewLease(String table);

    /** Gives the lease back. Parameters: name, owner. */
    String releaseLease(String table);

    /** A query of a row while the lease is the owner's, which nobody else can take before the transaction ends. Parameters: name, owner. */
    String fenceLease(String table);

    /** A query of one text, if there is a row: who has the lease, and since when. Parameter: name. */
    String leaseHolder(String table);

    /** A query that limits the session or the rest of the transaction. Parameters: milliseconds for locks, for statements; 0 is none. */
    String limits(boolean transactionOnly);

    /** A query of all that a session can have set for itself: name, value; in the order in which it is put back. */
    String settings();

    /**
     * Puts back what {@link #settings} tells of.
     *
     * @param name its name
     * @param value its value; null if it was not set
     */
    String restore(String name, @Nullable String value);

    /** A query of one number: the session, as {@link #blockers} knows it. */
    String session();

    /** A query of texts: the sessions that a session waits for. Parameter: the session. */
    String blockers();

    /** Whether an error says that a table is missing. */
    boolean missesTable(String sqlState);

    /** Whether an error says that the connection is gone, so that it is not known what became of the last statement. */
    boolean losesConnection(String sqlState);

    /** Whether an error says that a lock was not to be had in time. */
    boolean lacksLock(String sqlState);

    /** Whether what failed so may succeed when it is done again: a lock, a deadlock, a conflict with another transaction. */
    boolean isTransient(String sqlState);
}
