package dev.autogen.sample.objects;

import dev.autogen.operation.SqlContext;
import dev.autogen.schema.CustomObject;
import dev.autogen.schema.ObjectName;

/** An object of PostgreSQL that JPA has no words for. */
public sealed interface PostgresObject extends CustomObject
        permits Function, MaterializedView, Policy, RowSecurity, Trigger, View {

    /** What creates it. */
    String createSql(SqlContext sql);

    /** What drops it. */
    String dropSql(SqlContext sql);

    /**
     * Whether it can be put in the place of another of the same key, and that back in its place, without dropping either.
     *
     * @param printed this one as the server prints it, or itself where it does not
     */
    default boolean replaces(PostgresObject before, PostgresObject printed) {
        return false;
    }

    @Override
    PostgresObject seenFrom(String defaultSchema);

    /** A name without the schema's own name if that is the default one. */
    static ObjectName seen(String defaultSchema, ObjectName name) {
        return defaultSchema.equals(name.schema()) ? name.schema(null) : name;
    }
}
