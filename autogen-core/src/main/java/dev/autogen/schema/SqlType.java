package dev.autogen.schema;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The type of a column. Both readers spell types canonically, so that {@code equals} compares them: lower case, the short
 * standard name where there is one ({@code varchar, char, text, smallint, integer, bigint, numeric, real, double precision,
 * boolean, date, time, timetz, timestamp, timestamptz, uuid, json, ...}), else the database's own name.
 */
public sealed interface SqlType {

    /**
     * A type that the database knows by a plain name.
     *
     * @param name canonical name, without arguments, as it may stand in SQL without quotes
     * @param arguments length, precision and scale, or fractional seconds, in the order in which SQL writes them
     */
    record Plain(String name, List<Integer> arguments) implements SqlType {
        public Plain {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            return arguments.isEmpty()
                    ? name
                    : name + arguments.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /** A type that the schema itself defines, such as a named enum. */
    record Defined(ObjectName name) implements SqlType {
        @Override
        public String toString() {
            return name.toString();
        }
    }

    /** An array of an element type; an array of arrays has an array as its element. */
    record Array(SqlType element) implements SqlType {
        @Override
        public String toString() {
            return element + "[]";
        }
    }

    /** The standard's name of a large object of text, which every dialect understands; what databases have for it differs much. */
    SqlType LARGE_TEXT = plain("character large object");

    /** Types whose values compare with each other as they are. */
    List<Set<String>> KINDRED = List.of(Set.of("smallint", "integer", "bigint"), Set.of("varchar", "text"));

    /**
     * Whether a column of this type can become one of the other while foreign keys and expressions that compare it stand:
     * where both are the same but for their arguments, or both integers or texts of any length.
     */
    default boolean comparesWith(SqlType other) {
        return equals(other)
                || (this instanceof Plain one
                        && other instanceof Plain two
                        && (one.name().equals(two.name())
                                || KINDRED.stream()
                                        .anyMatch(kin -> kin.contains(one.name()) && kin.contains(two.name()))));
    }

    static SqlType plain(String name, Integer... arguments) {
        return new Plain(name, List.of(arguments));
    }
}
