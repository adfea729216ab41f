package dev.autogen.schema;

import java.util.List;

/**
 * A named composite type.
 *
 * @param name its name
 * @param attributes its attributes in their order, which counts
 */
public record CompositeType(ObjectName name, List<Attribute> attributes) {
    public CompositeType {
        attributes = List.copyOf(attributes);
    }

    public CompositeType name(ObjectName other) {
        return new CompositeType(other, attributes);
    }

    public CompositeType attributes(List<Attribute> other) {
        return new CompositeType(name, other);
    }

    /**
     * A part of a composite type.
     *
     * @param name exact name
     * @param type canonical type
     */
    public record Attribute(String name, SqlType type) {
        public Attribute type(SqlType other) {
            return new Attribute(name, other);
        }
    }
}
