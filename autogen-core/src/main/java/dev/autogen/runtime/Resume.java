package dev.autogen.runtime;

/**
 * What to make of a statement that a run before was killed in, where neither the server can tell whether it did its work nor
 * repeating it is harmless.
 */
public enum Resume {
    /** Stop and tell what to look at. */
    ASK,
    /** It did its work: go on after it. */
    DONE,
    /** It did nothing, or what it did was cleared away: run it again. */
    RETRY
}
