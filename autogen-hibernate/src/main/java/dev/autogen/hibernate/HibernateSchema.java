package dev.autogen.hibernate;

import dev.autogen.schema.Database;
import dev.autogen.schema.Origin;
import java.util.List;

/**
 * What Hibernate would create.
 *
 * @param database all of it that the schema values can hold
 * @param unsupported a line for each thing that they cannot hold, such as a view
 * @param origins which class or attribute a table or column comes from
 */
public record HibernateSchema(Database database, List<String> unsupported, List<Origin> origins) {
    public HibernateSchema {
        origins = List.copyOf(origins);
        unsupported = List.copyOf(unsupported);
    }
}
