package dev.autogen.custom;

import dev.autogen.schema.ObjectName;
import java.util.List;
import java.util.stream.Stream;

/**
 * Schemas that are compared.
 *
 * @param defaultSchema own name of the default schema
 * @param schemas own names of the others
 */
public record Places(String defaultSchema, List<String> schemas) {
    public Places {
        schemas = List.copyOf(schemas);
    }

    /** All by their own names, the default one first. */
    public List<String> all() {
        return Stream.concat(Stream.of(defaultSchema), schemas.stream()).toList();
    }

    /** The name of an object, without the schema's own name if that is the default one. */
    public ObjectName name(String schema, String name) {
        return new ObjectName(schema.equals(defaultSchema) ? null : schema, name);
    }
}
