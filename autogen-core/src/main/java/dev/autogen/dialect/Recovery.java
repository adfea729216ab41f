package dev.autogen.dialect;

/** What to do about a statement that was sent and of which it is not known whether it ran: the client died, say. */
public sealed interface Recovery {

    /** Nothing: it was part of a transaction, which tells. */
    record RolledBack() implements Recovery {}

    /** Running it again is harmless. */
    record Repeat() implements Recovery {}

    /**
     * The server is asked.
     *
     * @param query a query whose one row says whether the statement has done its work (boolean) and, or null, the statement
     *     that clears away what it left behind before it is run again; no row where nothing is there
     */
    record Inspect(String query) implements Recovery {}

    /**
     * A person must look.
     *
     * @param advice what to look at
     */
    record Ask(String advice) implements Recovery {}
}
