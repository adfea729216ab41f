package dev.autogen.schema;

/** The comment of a table, as an element of its definition. */
public record TableComment(String text) implements TableElement {}
