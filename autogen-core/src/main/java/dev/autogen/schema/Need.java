package dev.autogen.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    /** What a foreign key stands on: its target, and the key there. */
    public static List<Need> of(ForeignKey key, Item by) {
        return List.of(
                new Need(Of.TABLE, key.target(), key.targetColumns(), by.toString()),
                new Need(Of.KEY, key.target(), key.targetColumns(), by.toString()));
    }

    /**
     * What the foreign keys of tables stand on.
     *
     * @param defaultSchema own name of the schema that names of tables leave out
     */
    public static List<Need> of(Map<ObjectName, List<ForeignKey>> keys, String defaultSchema) {
        List<Need> needs = new ArrayList<>();
        keys.forEach((table, own) -> own.forEach(key -> needs.addAll(of(key, Item.part(table, key, defaultSchema)))));
        return needs;
    }
}
