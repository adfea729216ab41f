package dev.autogen.operation;

/**
 * An index that is there already.
 *
 * @param name its name
 */
public record ExistingIndex(String name) {}
