package dev.autogen.schema;

/** What may stand between the parentheses of {@code create table}. */
public sealed interface TableElement permits Column, Constraint, TableComment {}
