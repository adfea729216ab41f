package dev.autogen.schema;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param name its name
 * @param columns its columns, in their order
 * @param nulls whether two nulls count as equal
 * @param deferrability when it is checked
 */
public record UniqueConstraint(Name name, List<String> columns, Nulls nulls, Deferrability deferrability)
        implements Constraint {

    /** Whether nulls count as equal to each other (SQL:2023, F292). */
    public enum Nulls {
        DISTINCT,
        NOT_DISTINCT
    }

    public UniqueConstraint {
        columns = List.copyOf(columns);
    }

    public static UniqueConstraint of(Name name, List<String> columns) {
        return new UniqueConstraint(name, columns, Nulls.DISTINCT, Deferrability.NOT_DEFERRABLE);
    }

    @Override
    public UniqueConstraint name(Name other) {
        return new UniqueConstraint(other, columns, nulls, deferrability);
    }

    public UniqueConstraint columns(List<String> other) {
        return new UniqueConstraint(name, other, nulls, deferrability);
    }

    public UniqueConstraint nullsNotDistinct() {
        return new UniqueConstraint(name, columns, Nulls.NOT_DISTINCT, deferrability);
    }

    public UniqueConstraint deferrability(Deferrability other) {
        return new UniqueConstraint(name, columns, nulls, other);
    }
}
