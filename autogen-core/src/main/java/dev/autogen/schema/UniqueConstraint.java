package dev.autogen.schema;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param name its name
 * @param columns its columns, in their order
 * @param nulls whether two nulls count as equal
 * @param included columns that its index holds beside them
 * @param deferrability when it is checked
 */
public record UniqueConstraint(
        Name name, List<String> columns, Nulls nulls, List<String> included, Deferrability deferrability)
        implements Constraint {

    /** Whether nulls count as equal to each other (SQL:2023, F292). */
    public enum Nulls {
        DISTINCT,
        NOT_DISTINCT
    }

    public UniqueConstraint {
        columns = List.copyOf(columns);
        included = List.copyOf(included);
    }

    public static UniqueConstraint of(Name name, List<String> columns) {
        return new UniqueConstraint(name, columns, Nulls.DISTINCT, List.of(), Deferrability.NOT_DEFERRABLE);
    }

    @Override
    public UniqueConstraint name(Name other) {
        return new UniqueConstraint(other, columns, nulls, included, deferrability);
    }

    public UniqueConstraint columns(List<String> other) {
        return new UniqueConstraint(name, other, nulls, included, deferrability);
    }

    public UniqueConstraint nullsNotDistinct() {
        return new UniqueConstraint(name, columns, Nulls.NOT_DISTINCT, included, deferrability);
    }

    /** With columns that its index holds beside those of the constraint. */
    public UniqueConstraint include(String... other) {
        return include(List.of(other));
    }

    /** As {@link #include(String...)}. */
    public UniqueConstraint include(List<String> other) {
        return new UniqueConstraint(name, columns, nulls, other, deferrability);
    }

    public UniqueConstraint deferrability(Deferrability other) {
        return new UniqueConstraint(name, columns, nulls, included, other);
    }
}
