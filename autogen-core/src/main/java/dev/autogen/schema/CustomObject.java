package dev.autogen.schema;

import java.util.List;

/**
 * An object of a kind that a plugin knows and autogen does not: a view, a function, a trigger. It is a value, and two are the
 * same definition if they are equal; what {@link #dependsOn} says is no part of that.
 */
public interface CustomObject {

    /** What tells it from all others. */
    ObjectKey key();

    /**
     * What it stands on: a database does not let that go, or change its type, while this is there. The table that it belongs to
     * need not be repeated.
     */
    List<Dependency> dependsOn();

    /**
     * The same as seen by a connection whose default schema is the given one, as {@link Database#seenFrom}. Default: itself,
     * which will do where names in that schema are written without it.
     */
    default CustomObject seenFrom(String defaultSchema) {
        return this;
    }
}
