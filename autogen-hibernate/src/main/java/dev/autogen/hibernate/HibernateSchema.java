package dev.autogen.hibernate;

import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SchemaReader;
import java.util.List;
import java.util.Map;

/**
 * What Hibernate would create, read.
 *
 * @param database all of it that the schema values can hold
 * @param unsupported a line for each thing that they cannot hold, such as a view
 * @param firstRows the statements that fill tables of generators, by table
 */
public record HibernateSchema(Database database, List<String> unsupported, Map<ObjectName, List<String>> firstRows)
        implements SchemaReader {
    public HibernateSchema {
        unsupported = List.copyOf(unsupported);
        firstRows = Map.copyOf(firstRows);
    }

    @Override
    public Database read() {
        return database;
    }
}
