package dev.autogen.command;

import dev.autogen.runtime.ConnectionSource;
import org.jspecify.annotations.Nullable;

/**
 * One of many databases that the same revisions are for: a database of its own, or the schema of a tenant in one that it shares
 * with others.
 *
 * @param name what it is called in reports; two targets of a run have different ones
 * @param database gives connections to it
 * @param schema exact name of the schema that is the default one of its connections, and has its version table; null where the
 *     connections are in theirs already
 */
public record Target(
        String name, ConnectionSource database, @Nullable String schema) {

    /** A database. */
    public static Target of(String name, ConnectionSource database) {
        return new Target(name, database, null);
    }

    /** A schema of a database, by the schema's name. */
    public static Target inSchema(String schema, ConnectionSource database) {
        return new Target(schema, database, schema);
    }
}
