package dev.autogen.schema;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What something in a database is called, and what kind of thing it is.
 *
 * @param kind what it is
 * @param schema own name of its schema, also where that is the default one
 * @param table the table that it is a part of, or null where it is none
 * @param name its own name, exact as in the catalog; that of the schema where it is one
 */
public record Item(Kind kind, String schema, @Nullable String table, String name) {

    /** What there is in a database. */
    public enum Kind {
        SCHEMA,
        TABLE,
        SEQUENCE,
        ENUM,
        COMPOSITE,
        COLUMN,
        PRIMARY_KEY,
        UNIQUE,
        FOREIGN_KEY,
        CHECK,
        EXCLUSION,
        INDEX;

        /** As it is written, such as {@code foreign-key}. */
        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it is a constraint of a table. */
        public boolean isConstraint() {
            return switch (this) {
                case PRIMARY_KEY, UNIQUE, FOREIGN_KEY, CHECK, EXCLUSION -> true;
                default -> false;
            };
        }

        /** What kind of thing a value is. */
        static Optional<Kind> of(Object value) {
            if (value instanceof Table) {
                return Optional.of(TABLE);
            } else if (value instanceof Sequence) {
                return Optional.of(SEQUENCE);
            } else if (value instanceof EnumType) {
                return Optional.of(ENUM);
            } else if (value instanceof CompositeType) {
                return Optional.of(COMPOSITE);
            } else if (value instanceof Column) {
                return Optional.of(COLUMN);
            } else if (value instanceof PrimaryKey) {
                return Optional.of(PRIMARY_KEY);
            } else if (value instanceof UniqueConstraint) {
                return Optional.of(UNIQUE);
            } else if (value instanceof ForeignKey) {
                return Optional.of(FOREIGN_KEY);
            } else if (value instanceof Check) {
                return Optional.of(CHECK);
            } else if (value instanceof Exclusion) {
                return Optional.of(EXCLUSION);
            }
            return value instanceof Index ? Optional.of(INDEX) : Optional.empty();
        }
    }

    /** A schema. */
    public static Item schema(String name) {
        return new Item(Kind.SCHEMA, name, null, name);
    }

    /**
     * What is a schema's own: a table, sequence or type.
     *
     * @param defaultSchema own name of the schema that its name leaves out
     */
    public static Item of(Kind kind, ObjectName name, String defaultSchema) {
        String schema = name.schema();
        return new Item(kind, schema == null ? defaultSchema : schema, null, name.name());
    }

    /**
     * A part of a table.
     *
     * @param part a column, constraint or index
     * @param defaultSchema own name of the schema that the table's name leaves out
     */
    public static Item part(ObjectName table, TableElement part, String defaultSchema) {
        String schema = table.schema();
        return new Item(Kind.of(part).orElseThrow(), schema == null ? defaultSchema : schema, table.name(), name(part));
    }

    private static String name(TableElement part) {
        if (part instanceof Column column) {
            return column.name();
        }
        return part instanceof Index index
                ? index.name().text()
                : ((Constraint) part).name().text();
    }

    /** For people: {@code foreign key fk_a of shop.orders}. */
    @Override
    public String toString() {
        String what = kind.text().replace('-', ' ');
        if (kind == Kind.SCHEMA) {
            return what + " " + name;
        } else if (table == null) {
            return what + " " + schema + "." + name;
        }
        return what + " " + name + " of " + schema + "." + table;
    }
}
