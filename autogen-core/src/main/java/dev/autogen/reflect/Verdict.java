package dev.autogen.reflect;

/** Who decided whether differently spelled expressions mean the same. */
public enum Verdict {
    /** The server, or nobody because nothing was in doubt. */
    SERVER,
    /** The static rules of the dialect, at least in part: the server could not be asked. */
    RULES
}
