package dev.autogen.diff.filter;

import dev.autogen.schema.Item.Kind;
import java.util.Locale;

/** What is not proposed for dropping where only the database has it. */
public enum Keep {
    TABLES,
    COLUMNS,
    INDEXES,
    CONSTRAINTS,
    SEQUENCES,
    TYPES;

    /** As it is written, such as {@code tables}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Keep of(Kind kind) {
        return switch (kind) {
            case SCHEMA, TABLE -> TABLES;
            case SEQUENCE -> SEQUENCES;
            case ENUM, COMPOSITE -> TYPES;
            case COLUMN -> COLUMNS;
            case PRIMARY_KEY, UNIQUE, FOREIGN_KEY, CHECK, EXCLUSION -> CONSTRAINTS;
            case INDEX -> INDEXES;
        };
    }
}
