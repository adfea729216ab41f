package dev.autogen.runtime;

import dev.autogen.dialect.Dialect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a database keeps what was applied to it. Names are exact, as in the catalog.
 *
 * @param schema schema of all of them, which must exist; null is the connection's default schema
 * @param version table of the current revisions, one row a head
 * @param history table of all that was ever run
 * @param journal table of the parts that are done of a revision that is not finished; made when one is first run in parts
 * @param lease table of the lease of {@link LockForm#TABLE}; made when that is first used
 */
public record VersionTables(@Nullable String schema, String version, String history, String journal, String lease) {

    public VersionTables(@Nullable String schema, String version, String history) {
        this(schema, version, history, "autogen_journal", "autogen_lock");
    }

    /** {@code autogen_version} and so on in the default schema. */
    public static VersionTables standard() {
        return new VersionTables(null, "autogen_version", "autogen_history");
    }

    public VersionTables schema(@Nullable String schema) {
        return new VersionTables(schema, version, history, journal, lease);
    }

    /** Names of all of them. */
    public List<String> names() {
        return List.of(version, history, journal, lease);
    }

    /** One of them as it stands in SQL. */
    String qualified(Dialect dialect, String table) {
        return schema == null ? dialect.quote(table) : dialect.quote(schema) + "." + dialect.quote(table);
    }
}
