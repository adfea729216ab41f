package dev.autogen.schema;

import java.util.List;

/** Reads a schema from somewhere: Hibernate's metadata, a live database, a history of revisions. */
public interface SchemaReader {

    /** The schema as it is now. */
    Database read();

    /** What {@link #read} found and these values cannot hold, a line each; empty before it has read. */
    default List<String> unsupported() {
        return List.of();
    }
}
