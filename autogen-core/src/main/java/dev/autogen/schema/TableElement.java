package dev.autogen.schema;

/** What a table is made of, as the definition of a table lists it. */
public sealed interface TableElement permits Column, Constraint, Index, TableComment, TableOptions {}
