package dev.autogen.runtime;

/** How upgraders keep each other out. */
public enum LockForm {
    /**
     * A lock of the session, which the server frees when the session ends, however it ends. For direct connections and proxies
     * that keep a client on its server connection.
     */
    SESSION,
    /**
     * A row that is leased and prolonged while the run goes on, and checked in each transaction. For proxies that give a client
     * another server connection for each transaction (PgBouncer's {@code pool_mode = transaction}): behind them a lock of the
     * session would stay with whoever comes next. It must be chosen, since such a proxy cannot be told from a server for
     * certain: it may give the same connection twice by chance, and answers for the server in all else.
     */
    TABLE
}
