package dev.autogen.schema;

/** When a constraint is checked (SQL:2003, 10.8). */
public enum Deferrability {
    NOT_DEFERRABLE,
    INITIALLY_IMMEDIATE,
    INITIALLY_DEFERRED
}
