package dev.autogen.schema;

import java.util.List;

/**
 * A primary key.
 *
 * @param name its name
 * @param columns its columns, in the order of the key
 */
public record PrimaryKey(Name name, List<String> columns) implements Constraint {
    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    @Override
    public PrimaryKey name(Name other) {
        return new PrimaryKey(other, columns);
    }

    public PrimaryKey columns(List<String> other) {
        return new PrimaryKey(name, other);
    }
}
