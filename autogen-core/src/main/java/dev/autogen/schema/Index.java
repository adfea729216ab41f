package dev.autogen.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not merely the means of a primary key or unique constraint.
 *
 * @param name its name
 * @param keys what it sorts by, in order
 * @param unique whether it forbids duplicates
 * @param predicate SQL condition of a partial index, or null
 */
public record Index(
        Name name, List<Key> keys, boolean unique, @Nullable String predicate) implements TableElement {

    /**
     * One key of an index.
     *
     * @param text name of a column, or an SQL expression
     * @param expression whether {@code text} is an expression
     * @param direction sort direction
     * @param nulls where nulls sort
     */
    public record Key(String text, boolean expression, Direction direction, NullsOrder nulls) {

        /** An ascending column, nulls where the database puts them. */
        public static Key column(String name) {
            return new Key(name, false, Direction.ASCENDING, NullsOrder.STANDARD);
        }

        /** An ascending expression, nulls where the database puts them. */
        public static Key expression(String sql) {
            return new Key(sql, true, Direction.ASCENDING, NullsOrder.STANDARD);
        }

        public Key text(String other) {
            return new Key(other, expression, direction, nulls);
        }

        public Key descending() {
            return new Key(text, expression, Direction.DESCENDING, nulls);
        }

        public Key nullsFirst() {
            return new Key(text, expression, direction, NullsOrder.FIRST);
        }

        public Key nullsLast() {
            return new Key(text, expression, direction, NullsOrder.LAST);
        }
    }

    /** Sort direction of a key. */
    public enum Direction {
        ASCENDING,
        DESCENDING
    }

    /** Where nulls sort; {@code STANDARD} is the database's rule for the direction. */
    public enum NullsOrder {
        STANDARD,
        FIRST,
        LAST
    }

    public Index {
        keys = List.copyOf(keys);
    }

    public static Index of(Name name, List<Key> keys) {
        return new Index(name, keys, false, null);
    }

    public Index name(Name other) {
        return new Index(other, keys, unique, predicate);
    }

    public Index keys(List<Key> other) {
        return new Index(name, other, unique, predicate);
    }

    public Index unique(boolean other) {
        return new Index(name, keys, other, predicate);
    }

    /** Only the rows for which an SQL condition holds; null for all. */
    public Index where(@Nullable String condition) {
        return new Index(name, keys, unique, condition);
    }
}
