package dev.autogen.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Where a database keeps what was applied to it. Names are exact, as in the catalog.
 *
 * @param schema schema of both tables, which must exist; null is the connection's default schema
 * @param version table of the current revisions, one row a head
 * @param history table of all that was ever run
 */
public record VersionTables(@Nullable String schema, String version, String history) {

    /** {@code autogen_version} and {@code autogen_history} in the default schema. */
    public static VersionTables standard() {
        return new VersionTables(null, "autogen_version", "autogen_history");
    }

    public VersionTables schema(@Nullable String schema) {
        return new VersionTables(schema, version, history);
    }
}
