package dev.autogen.schema;

/** Whether a database holds rows to a foreign key or check. */
public enum Enforcement {
    /** Every row satisfies it. */
    VALID,
    /** Rows that come or change must satisfy it; nobody has looked at those that were there before. */
    NOT_VALID,
    /** It is only on paper (SQL:2023, F492). */
    NOT_ENFORCED
}
