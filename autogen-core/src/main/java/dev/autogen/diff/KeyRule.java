package dev.autogen.diff;

import dev.autogen.schema.Column;

/** What a database says of foreign keys whose columns change. */
@FunctionalInterface
public interface KeyRule {

    /** A key stands as long as values of either type compare with those of the other. */
    KeyRule KINDRED = (before, after) -> before.type().comparesWith(after.type());

    /** Whether a foreign key on the column, or to it, can stand while it changes; else it goes before and comes back after. */
    boolean keysStand(Column before, Column after);
}
