package dev.autogen.schema;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What tells an object of a kind of somebody else's from all others.
 *
 * @param kind what it is, in the words of people, such as {@code view}
 * @param table the table that it belongs to, such as that of a trigger; null where it belongs to none
 * @param name its name; in the schema of the table where it belongs to one
 */
public record ObjectKey(String kind, @Nullable ObjectName table, ObjectName name) implements Comparable<ObjectKey> {

    private static final Comparator<ObjectKey> ORDER = Comparator.comparing(ObjectKey::kind)
            .thenComparing(ObjectKey::name)
            .thenComparing(ObjectKey::table, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** An object that belongs to no table. */
    public static ObjectKey of(String kind, ObjectName name) {
        return new ObjectKey(kind, null, name);
    }

    /** An object that belongs to a table. */
    public static ObjectKey within(String kind, ObjectName table, String name) {
        return new ObjectKey(kind, table, table.name(name));
    }

    /** The same as seen by a connection whose default schema is the given one, as {@link Database#seenFrom}. */
    public ObjectKey seenFrom(String defaultSchema) {
        return new ObjectKey(
                kind,
                table == null ? null : Database.nameSeenFrom(defaultSchema, table),
                Database.nameSeenFrom(defaultSchema, name));
    }

    @Override
    public int compareTo(ObjectKey other) {
        return ORDER.compare(this, other);
    }

    /** For people: {@code view active_customer}, {@code trigger audit on customer}, {@code row security of customer}. Never SQL. */
    @Override
    public String toString() {
        if (name.equals(table)) {
            return kind + " of " + table;
        }
        return table == null ? kind + " " + name : kind + " " + name.name() + " on " + table;
    }
}
