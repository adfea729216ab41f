package dev.autogen.schema;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table, sequence or type, exact as in the catalog.
 *
 * @param schema the schema, or null for the default schema of the connection
 * @param name the name in that schema
 */
public record ObjectName(@Nullable String schema, String name) implements Comparable<ObjectName> {

    private static final Comparator<ObjectName> ORDER = Comparator.comparing(
                    (ObjectName name) -> Objects.requireNonNullElse(name.schema(), ""))
            .thenComparing(name -> name.name());

    /** A name in the default schema. */
    public static ObjectName of(String name) {
        return new ObjectName(null, name);
    }

    /** A name in the given schema. */
    public static ObjectName qualified(@Nullable String schema, String name) {
        return new ObjectName(schema, name);
    }

    /** The same name in another schema; null is the default schema. */
    public ObjectName schema(@Nullable String other) {
        return new ObjectName(other, name);
    }

    /** Another name in the same schema. */
    public ObjectName name(String other) {
        return new ObjectName(schema, other);
    }

    @Override
    public int compareTo(ObjectName other) {
        return ORDER.compare(this, other);
    }

    /** For people: {@code schema.name} or {@code name}. Never SQL. */
    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
