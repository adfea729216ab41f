package dev.autogen.operation;

/** What the rest of the world can do with a table while an index of it is built or dropped. */
public enum Concurrency {
    /** Writers wait until it is done; quickest, and part of the transaction. */
    BLOCKING,
    /** Nobody waits. It takes longer, runs outside of any transaction, and waits itself for the transactions that are open. */
    CONCURRENTLY
}
