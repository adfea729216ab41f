package dev.autogen.schema;

/** A constraint of a table. */
public sealed interface Constraint extends TableElement
        permits PrimaryKey, UniqueConstraint, ForeignKey, Check, Exclusion {

    Name name();

    /** The same constraint under another name. */
    Constraint name(Name other);
}
