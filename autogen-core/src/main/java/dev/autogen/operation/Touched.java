package dev.autogen.operation;

import dev.autogen.schema.ObjectName;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an operation touches: the objects that it makes, changes or drops, and those that it needs as they are. Two operations
 * that touch nothing in common give the same schema in either order.
 */
public final class Touched {

    private static final String ANYTHING = "anything, by SQL of its own";

    private final boolean everything;
    private final List<Thing> changed;
    private final List<Thing> needed;

    private Touched(boolean everything, List<Thing> changed, List<Thing> needed) {
        this.everything = everything;
        this.changed = List.copyOf(changed);
        this.needed = List.copyOf(needed);
    }

    /** What this operation touches. SQL of the author's own may touch everything. */
    public static Touched by(Operation operation) {
        return operation.accept(TouchedBy.VISITOR);
    }

    static Touched everything() {
        return new Touched(true, List.of(), List.of());
    }

    static Touched of(List<Thing> changed, Stream<Thing> needed) {
        return new Touched(false, changed, needed.toList());
    }

    /** What several touch that run as one. */
    static Touched together(List<Touched> parts) {
        return new Touched(
                parts.stream().anyMatch(part -> part.everything),
                parts.stream().flatMap(part -> part.changed.stream()).toList(),
                parts.stream().flatMap(part -> part.needed.stream()).toList());
    }

    /**
     * What both touch, so that their order matters, such as {@code column customer.tier}; empty where they do not disturb each
     * other.
     */
    public Optional<String> common(Touched other) {
        if (everything || other.everything) {
            return nothing() || other.nothing() ? Optional.empty() : Optional.of(ANYTHING);
        }
        return Stream.of(
                        changed.stream().filter(thing -> meets(thing, other.changed)),
                        other.changed.stream().filter(thing -> meets(thing, changed)),
                        changed.stream().filter(thing -> meets(thing, other.needed)),
                        other.changed.stream().filter(thing -> meets(thing, needed)))
                .flatMap(things -> things)
                .map(Thing::toString)
                .findFirst();
    }

    private boolean nothing() {
        return !everything && changed.isEmpty() && needed.isEmpty();
    }

    private static boolean meets(Thing changed, List<Thing> others) {
        return others.stream().anyMatch(changed::covers);
    }

    /** Of what kind a thing is. */
    enum Kind {
        SCHEMA("schema"),
        /** A name among those of tables, indexes, sequences, types and keys: they are one space within a schema. */
        OBJECT("object"),
        TABLE("table"),
        COLUMN("column"),
        CONSTRAINT("constraint"),
        PRIMARY_KEY("primary key of"),
        /** Columns that a foreign key may refer to. */
        KEY("key"),
        COMMENT("comment of"),
        OPTIONS("options of"),
        /** SQL that names columns. */
        EXPRESSION("expression"),
        /** SQL that names anything, of nobody knows which schema. */
        TEXT("text");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        boolean whole() {
            return this == OBJECT || this == TABLE;
        }
    }

    /**
     * A schema, an object in it, or a part of that.
     *
     * @param object the object; null for the schema itself
     * @param part what of it is meant; empty where that is clear from the kind
     */
    record Thing(
            Kind kind, @Nullable String schema, @Nullable String object, String part) {

        static Thing of(Kind kind, ObjectName name, String part) {
            return new Thing(kind, name.schema(), name.name(), part);
        }

        static Thing of(Kind kind, ObjectName name) {
            return of(kind, name, "");
        }

        /** Whether a change of this one concerns the other. */
        boolean covers(Thing other) {
            if (other.kind == Kind.TEXT) {
                return object != null && Mentions.anywhere(other.part, object);
            }
            if (!Objects.equals(schema, other.schema)) {
                return false;
            }
            if (kind == Kind.SCHEMA || !Objects.equals(object, other.object)) {
                return kind == Kind.SCHEMA;
            }
            return kind.whole()
                    || (kind == other.kind && part.equals(other.part))
                    || (kind == Kind.COLUMN && other.kind == Kind.EXPRESSION && Mentions.of(other.part, part));
        }

        @Override
        public String toString() {
            String name = object == null ? String.valueOf(schema) : new ObjectName(schema, object).toString();
            return kind.text + " " + (part.isEmpty() ? name : name + "." + part);
        }
    }
}
