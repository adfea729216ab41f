package dev.autogen.hibernate;

import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Origin;
import dev.autogen.schema.SchemaReader;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What Hibernate would create, read.
 *
 * @param database all of it that the schema values can hold
 * @param unsupported a line for each thing that they cannot hold, such as a view
 * @param firstRows the statements that fill tables of generators, by table
 * @param largeTexts columns that hold large texts, by table
 * @param origins which class or attribute a table or column comes from
 */
public record HibernateSchema(
        Database database,
        List<String> unsupported,
        Map<ObjectName, List<String>> firstRows,
        Map<ObjectName, Set<String>> largeTexts,
        List<Origin> origins)
        implements SchemaReader {

    public HibernateSchema {
        origins = List.copyOf(origins);
        unsupported = List.copyOf(unsupported);
        firstRows = Map.copyOf(firstRows);
        largeTexts = Map.copyOf(largeTexts);
    }

    @Override
    public Database read() {
        return database;
    }

    @Override
    public boolean isMadeUp(String name) {
        return HibernateReader.HASHED.matcher(name).matches();
    }
}
