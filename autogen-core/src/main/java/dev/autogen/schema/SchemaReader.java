package dev.autogen.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a schema from somewhere: Hibernate's metadata, a live database, a history of revisions. */
public interface SchemaReader {

    /** The schema as it is now. */
    Database read();

    /** What {@link #read} found and these values cannot hold, a line each; empty before it has read. */
    default List<String> unsupported() {
        return List.of();
    }

    /** Where tables and columns that {@link #read} found come from, as far as this reader knows; empty before it has read. */
    default List<Origin> origins() {
        return List.of();
    }

    /** Whether a name of a constraint or index has the form of those that nobody chooses, such as a hash. */
    default boolean isMadeUp(String name) {
        return false;
    }

    /** Columns by table that {@link #read} found to hold large texts, whatever the type that the database has for them. */
    default Map<ObjectName, Set<String>> largeTexts() {
        return Map.of();
    }

    /**
     * Statements by table that {@link #read} found to belong to the making of a table, because the table is of no use without
     * them: the row in which a generator of identifiers counts. Rows are never compared.
     */
    default Map<ObjectName, List<String>> firstRows() {
        return Map.of();
    }
}
