package dev.autogen.schema;

/** Reads a schema from somewhere: Hibernate's metadata, a live database, a history of revisions. */
public interface SchemaReader {

    /** The schema as it is now. */
    Database read();
}
