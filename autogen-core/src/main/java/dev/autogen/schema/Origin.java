package dev.autogen.schema;

import org.jspecify.annotations.Nullable;

/**
 * Where a table or column of a model comes from: what its reader knows beside its definition.
 *
 * @param table the table
 * @param column the column of it, or null where the table itself is meant
 * @param path what the model calls it: {@code Customer} for the table of an entity, {@code Customer.address.street} for a
 *     column, {@code Customer.phones} for the table of a collection
 * @param renamedFrom the exact name that the model says it had before, or null
 */
public record Origin(
        ObjectName table,
        @Nullable String column,
        String path,
        @Nullable String renamedFrom) {

    /** The same as seen by a connection whose default schema is the given one, as {@link Database#seenFrom}. */
    public Origin seenFrom(String defaultSchema) {
        return defaultSchema.equals(table.schema()) ? new Origin(table.schema(null), column, path, renamedFrom) : this;
    }
}
