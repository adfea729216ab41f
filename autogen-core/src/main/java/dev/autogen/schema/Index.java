package dev.autogen.schema;

import dev.autogen.schema.UniqueConstraint.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not merely the means of a constraint.
 *
 * @param name its name
 * @param keys what it sorts by, in order
 * @param unique whether it forbids duplicates
 * @param nulls whether two nulls count as duplicates
 * @param method the way it is built, such as {@code btree} or {@code gin}
 * @param included columns that it holds beside its keys
 * @param parameters storage parameters, {@code name=value} each
 * @param predicate SQL condition of a partial index, or null
 * @param state whether queries can use it
 */
public record Index(
        Name name,
        List<Key> keys,
        boolean unique,
        Nulls nulls,
        String method,
        List<String> included,
        List<String> parameters,
        @Nullable String predicate,
        State state)
        implements TableElement {

    /** The method of an index that says nothing else. */
    public static final String BTREE = "btree";

    /**
     * One key of an index.
     *
     * @param text name of a column, or an SQL expression
     * @param expression whether {@code text} is an expression
     * @param collation SQL name of a collation that is not the one of the column or expression, or null
     * @param operatorClass SQL name of an operator class that is not the standard one of the type, with its parameters, or
     *     null
     * @param direction sort direction
     * @param nulls where nulls sort
     */
    public record Key(
            String text,
            boolean expression,
            @Nullable String collation,
            @Nullable String operatorClass,
            Direction direction,
            NullsOrder nulls) {

        /** An ascending column, nulls where the database puts them. */
        public static Key column(String name) {
            return new Key(name, false, null, null, Direction.ASCENDING, NullsOrder.STANDARD);
        }

        /** An ascending expression, nulls where the database puts them. */
        public static Key expression(String sql) {
            return new Key(sql, true, null, null, Direction.ASCENDING, NullsOrder.STANDARD);
        }

        public Key text(String other) {
            return new Key(other, expression, collation, operatorClass, direction, nulls);
        }

        public Key collation(@Nullable String other) {
            return new Key(text, expression, other, operatorClass, direction, nulls);
        }

        public Key operatorClass(@Nullable String other) {
            return new Key(text, expression, collation, other, direction, nulls);
        }

        public Key descending() {
            return new Key(text, expression, collation, operatorClass, Direction.DESCENDING, nulls);
        }

        public Key nullsFirst() {
            return nulls(NullsOrder.FIRST);
        }

        public Key nullsLast() {
            return nulls(NullsOrder.LAST);
        }

        public Key nulls(NullsOrder other) {
            return new Key(text, expression, collation, operatorClass, direction, other);
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

    /** Whether an index is all there. */
    public enum State {
        VALID,
        /** What a concurrent build leaves behind when it fails: no query uses it. */
        INVALID
    }

    public Index {
        keys = List.copyOf(keys);
        included = List.copyOf(included);
        parameters = parameters.stream().sorted().toList();
    }

    public static Index of(Name name, List<Key> keys) {
        return new Index(name, keys, false, Nulls.DISTINCT, BTREE, List.of(), List.of(), null, State.VALID);
    }

    public Index name(Name other) {
        return new Index(other, keys, unique, nulls, method, included, parameters, predicate, state);
    }

    public Index keys(List<Key> other) {
        return new Index(name, other, unique, nulls, method, included, parameters, predicate, state);
    }

    public Index unique(boolean other) {
        return new Index(name, keys, other, nulls, method, included, parameters, predicate, state);
    }

    public Index nullsNotDistinct() {
        return new Index(name, keys, unique, Nulls.NOT_DISTINCT, method, included, parameters, predicate, state);
    }

    /** Built in another way than the usual: {@code gin, gist, hash, brin}. */
    public Index using(String other) {
        return new Index(name, keys, unique, nulls, other, included, parameters, predicate, state);
    }

    /** With columns that it holds beside its keys. */
    public Index include(String... other) {
        return include(List.of(other));
    }

    /** As {@link #include(String...)}. */
    public Index include(List<String> other) {
        return new Index(name, keys, unique, nulls, method, other, parameters, predicate, state);
    }

    /** With storage parameters, {@code name=value} each. */
    public Index with(String... other) {
        return with(List.of(other));
    }

    /** As {@link #with(String...)}. */
    public Index with(List<String> other) {
        return new Index(name, keys, unique, nulls, method, included, other, predicate, state);
    }

    /** Only the rows for which an SQL condition holds; null for all. */
    public Index where(@Nullable String condition) {
        return new Index(name, keys, unique, nulls, method, included, parameters, condition, state);
    }

    /** As a concurrent build that failed has left it. */
    public Index invalid() {
        return state(State.INVALID);
    }

    public Index state(State other) {
        return new Index(name, keys, unique, nulls, method, included, parameters, predicate, other);
    }
}
