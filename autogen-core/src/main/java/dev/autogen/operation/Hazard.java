package dev.autogen.operation;

/**
 * Something that its author should know before an operation runs on a database that holds rows.
 *
 * @param kind what may happen
 * @param text when, and what can be done, as one clause for a person; it quotes nothing that a user or a database made up
 */
public record Hazard(Kind kind, String text) {

    /** What may happen. */
    public enum Kind {
        /** Rows are gone. */
        ROWS_LOST,
        /** Values, or parts of them, are gone. */
        VALUES_LOST,
        /** The new type holds less: a value that does not fit makes the operation fail. */
        NARROWS,
        /** Every value becomes another, in a way that is not the only one. */
        CONVERTS,
        /** Rows that exist can make the operation fail. */
        MAY_FAIL,
        /** The operation fails as soon as there is a value at all. */
        IMPOSSIBLE,
        /** The table is written anew, and meanwhile nobody writes it; on most databases nobody reads it either. */
        REWRITES,
        /** All rows are read under a lock that others wait for. */
        LOCKS
    }

    /** Whether data can get lost, or would have to be cut to fit. */
    public boolean destructive() {
        return kind == Kind.ROWS_LOST || kind == Kind.VALUES_LOST || kind == Kind.NARROWS;
    }
}
