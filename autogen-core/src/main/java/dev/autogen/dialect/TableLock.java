package dev.autogen.dialect;

/**
 * A lock that a statement takes, and holds to the end of its transaction.
 *
 * @param table what is locked, as it stands in SQL, or in words where only the database can tell
 * @param mode the database's name of the lock
 * @param blocks who waits for its end
 */
public record TableLock(String table, String mode, Blocks blocks) {

    /** Who waits for a lock's end. */
    public enum Blocks {
        /** Everyone. */
        READS_AND_WRITES,
        /** Who inserts, updates and deletes. */
        WRITES,
        /** Only who changes the table's schema, and vacuum. */
        SCHEMA_CHANGES
    }
}
