package dev.autogen.schema;

import java.util.List;

/**
 * Something that an object stands on, so that it cannot go while that object stays.
 *
 * @param of what it is
 * @param name its name; of a schema the own name alone, in no schema, and of a key that of its table
 * @param columns of a table, or of a key in it, those that are needed; none where it is only the table
 * @param by what needs it, for people
 */
public record Need(Of of, ObjectName name, List<String> columns, String by) {

    /** What can be needed. */
    public enum Of {
        SCHEMA,
        TABLE,
        /** A primary key, unique constraint or unique index on the columns. */
        KEY,
        SEQUENCE,
        TYPE
    }

    public Need {
        columns = List.copyOf(columns);
    }
}
