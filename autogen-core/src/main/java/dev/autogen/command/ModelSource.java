package dev.autogen.command;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.schema.SchemaReader;

/** Where the desired schema comes from. */
@FunctionalInterface
public interface ModelSource {

    /** A reader of the schema as it is for one database product and version. */
    SchemaReader reader(Dialect dialect, ServerVersion version);
}
