package dev.autogen.operation;

import dev.autogen.schema.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * What an operation is about.
 *
 * @param change whether the object appears, disappears or changes
 * @param schema schema of the object, or null for the default schema
 * @param table table that it belongs to, or null where it belongs to none
 * @param object name of the object within the table or schema, or null where the table itself is meant
 * @param kind what the object is, such as {@code view}, where that is a kind of somebody else's; null of all others
 */
public record Subject(
        Change change,
        @Nullable String schema,
        @Nullable String table,
        @Nullable String object,
        @Nullable String kind) {

    /** About what autogen itself knows. */
    public Subject(Change change, @Nullable String schema, @Nullable String table, @Nullable String object) {
        this(change, schema, table, object, null);
    }

    /** What happens to the object. */
    public enum Change {
        ADD,
        ALTER,
        DROP,
        /** Anything else, such as a statement of the author's own. */
        RUN
    }

    static Subject of(Change change, ObjectName name) {
        return new Subject(change, name.schema(), null, name.name());
    }

    static Subject table(Change change, ObjectName table) {
        return new Subject(change, table.schema(), table.name(), null);
    }

    static Subject within(Change change, ObjectName table, String object) {
        return new Subject(change, table.schema(), table.name(), object);
    }

    /** About nothing that has a name. */
    public static Subject none() {
        return new Subject(Change.RUN, null, null, null);
    }
}
