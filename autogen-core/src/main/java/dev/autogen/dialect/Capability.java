package dev.autogen.dialect;

/** What a database can do, where databases differ and autogen acts upon it. */
public enum Capability {
    /** DDL takes part in transactions and is rolled back with them. */
    TRANSACTIONAL_DDL,
    /** Named enum types. */
    NAMED_ENUMS,
    /** Sequences of their own. */
    SEQUENCES,
    /** Schemas within a database. */
    SCHEMAS
}
