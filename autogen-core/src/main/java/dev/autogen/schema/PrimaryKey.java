package dev.autogen.schema;

import java.util.List;

/**
 * A primary key.
 *
 * @param name its name
 * @param columns its columns, in the order of the key
 * @param included columns that its index holds beside them
 * @param deferrability when it is checked
 */
public record PrimaryKey(Name name, List<String> columns, List<String> included, Deferrability deferrability)
        implements Constraint {
    public PrimaryKey {
        columns = List.copyOf(columns);
        included = List.copyOf(included);
    }

    /** A key that is checked at once and whose index holds nothing else. */
    public PrimaryKey(Name name, List<String> columns) {
        this(name, columns, List.of(), Deferrability.NOT_DEFERRABLE);
    }

    @Override
    public PrimaryKey name(Name other) {
        return new PrimaryKey(other, columns, included, deferrability);
    }

    public PrimaryKey columns(List<String> other) {
        return new PrimaryKey(name, other, included, deferrability);
    }

    /** With columns that its index holds beside those of the key. */
    public PrimaryKey include(String... other) {
        return include(List.of(other));
    }

    /** As {@link #include(String...)}. */
    public PrimaryKey include(List<String> other) {
        return new PrimaryKey(name, columns, other, deferrability);
    }

    public PrimaryKey deferrability(Deferrability other) {
        return new PrimaryKey(name, columns, included, other);
    }
}
