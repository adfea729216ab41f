package dev.autogen.dialect;

import dev.autogen.schema.ObjectName;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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

    /** A condition: whether there is a table, of an exact name; empty where there is none that could be said, and the driver is asked. */
    String exists(ObjectName table);

    /**
     * Moves the version rows and adds a row to the history, if the rows to go were all there; it then changes one row, else none.
     * Parameters: ids to go and ids to come (arrays), revision, direction, message, beginning, milliseconds, checksum, version of
     * autogen, number of ids to go. Empty where the database does that in several statements of one transaction.
     */
    default Optional<String> advance(String version, String history) {
        return Optional.empty();
    }

    /**
     * Adds a row to the history. Parameters: revision, direction, message, beginning, milliseconds, checksum, version of autogen.
     */
    default String addHistory(String history) {
        return "insert into " + history
                + " (revision, direction, message, started_at, duration_ms, checksum, autogen_version, database_user)"
                + " values (?, ?, ?, ?, ?, ?, ?, current_user)";
    }

    /**
     * What {@link #advance} does and the commit as one text, sent at once, which fails and commits nothing if the rows to go were not all
     * there.
     * Empty where a server or its driver cannot do so. Parameters as those of {@link #advance}.
     */
    default Optional<String> advanceAndCommit(String version, String history) {
        return Optional.empty();
    }

    /** A moment as a parameter that JDBC takes. */
    default Object moment(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /**
     * A column of moments as it is queried, so that JDBC gives an {@code OffsetDateTime}, a {@code java.util.Date} or a text such as
     * {@code 2026-01-02T03:04:05.678Z}.
     */
    default String readMoment(String column) {
        return column;
    }

    /** The lock of a session; empty where there is none, and a lease is taken instead. */
    default Optional<SessionLockSql> sessionLock() {
        return Optional.empty();
    }

    /** Gives up a lease that has run out, before another is taken; empty where {@link #takeLease} does so. Parameter: name. */
    default Optional<String> expireLease(String table) {
        return Optional.empty();
    }

    /**
     * Takes the lease where nobody has it or it has run out; changes a row then, or replaces it, else none. Parameters: name of the lease, owner,
     * number of the process, milliseconds.
     */
    String takeLease(String table);

    /** Prolongs the lease; changes one row while it is the owner's. Parameters: milliseconds, name, owner. */
    String renewLease(String table);

    /** Gives the lease back. Parameters: name, owner. */
    String releaseLease(String table);

    /**
     * A query of a row while the lease is the owner's, which nobody else can take before the transaction ends. Parameters: name, owner. Empty
     * where {@link #renewLease} does that.
     */
    String fenceLease(String table);

    /** A query of one text, if there is a row: who has the lease, and since when. Parameter: name. */
    String leaseHolder(String table);

    /** Statements that limit the session, or the rest of the transaction where the database can: locks, statements; zero is none. */
    List<String> limits(Duration lock, Duration statement, boolean transactionOnly);

    /** A query of all that a session can have set for itself: name, value; in the order in which it is put back. Empty where nothing is known. */
    String settings();

    /**
     * Puts back what {@link #settings} tells of.
     *
     * @param name its name
     * @param value its value; null if it was not set
     */
    String restore(String name, @Nullable String value);

    /** A query of one number: the session, as {@link #blockers} knows it; empty where the server does not tell who waits for whom. */
    String session();

    /** A query of texts: the sessions that a session waits for. Parameter: the session. Empty where the server does not tell. */
    String blockers();

    /** Whether an error says that a table is missing. */
    boolean missesTable(ServerError error);

    /** Whether an error says that the connection is gone, so that it is not known what became of the last statement. */
    boolean losesConnection(ServerError error);

    /** Whether an error says that a lock was not to be had in time. */
    boolean lacksLock(ServerError error);

    /** Whether what failed so may succeed when it is done again: a lock, a deadlock, a conflict with another transaction. */
    boolean isTransient(ServerError error);

    /** What the author of a revision can do about an error of which the server's own words do not say it; empty of any other. */
    default String advice(ServerError error) {
        return "";
    }
}
