package dev.autogen.hibernate;

import dev.autogen.schema.Database;
import java.util.List;

/**
 * What Hibernate would create.
 *
 * @param database all of it that the schema values can hold
 * @param unsupported a line for each thing that they cannot hold, such as a view
 */
public record HibernateSchema(Database database, List<String> unsupported) {
    public HibernateSchema {
        unsupported = List.copyOf(unsupported);
    }
}
