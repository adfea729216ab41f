package dev.autogen.operation;

import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;

/** The database that an operation of somebody else's writes its statements for. */
public interface SqlContext {

    /** Its name, as in the configuration: {@code postgresql}. */
    String dialect();

    /** An exact name as it stands in SQL: in quotes where it needs them. */
    String quote(String name);

    /** The same of an object, with its schema where it has one. */
    String quote(ObjectName name);

    /** A string literal. */
    String literal(String text);

    /** A type as SQL. */
    String type(SqlType type);
}
