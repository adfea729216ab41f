package dev.autogen.schema;

import java.util.List;

/**
 * A named enum type. Databases whose Hibernate dialect wants implicit casts from and to text get them with the type.
 *
 * @param name its name
 * @param values its values in their order
 */
public record EnumType(ObjectName name, List<String> values) {
    public EnumType {
        values = List.copyOf(values);
    }

    public EnumType name(ObjectName other) {
        return new EnumType(other, values);
    }
}
