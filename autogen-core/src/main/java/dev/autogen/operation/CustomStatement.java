package dev.autogen.operation;

/**
 * One SQL statement of an operation of somebody else's.
 *
 * @param sql the text, without a closing semicolon
 * @param standing how it stands to transactions
 */
public record CustomStatement(String sql, Standing standing) {

    /** How a statement stands to the transaction of those around it. */
    public enum Standing {
        /** Runs in it. */
        IN_TRANSACTION,
        /**
         * The server refuses to run it in any. Where a run is broken off in it, nobody can know whether it took effect: the next
         * one asks for a person to look.
         */
        ALONE,
        /** The same, but running it once more is harmless, and so the next run does just that. */
        ALONE_REPEATABLE
    }

    /** A statement of the transaction around it. */
    public static CustomStatement of(String sql) {
        return new CustomStatement(sql, Standing.IN_TRANSACTION);
    }

    /** One that runs outside of any transaction. */
    public static CustomStatement alone(String sql) {
        return new CustomStatement(sql, Standing.ALONE);
    }

    /** One that runs outside of any transaction, and may be run again where nobody knows whether it ran. */
    public static CustomStatement aloneRepeatable(String sql) {
        return new CustomStatement(sql, Standing.ALONE_REPEATABLE);
    }
}
