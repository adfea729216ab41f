package dev.autogen.reflect;

/**
 * An expression of a table, that only a server can compare with another.
 *
 * @param kind what it is for
 * @param column the column whose value it makes; empty where it is the table's
 * @param text the SQL
 */
public record Expression(Kind kind, String column, String text) {

    /** What an expression is for. */
    public enum Kind {
        DEFAULT,
        COMPUTED,
        CHECK,
        PREDICATE,
        KEY
    }

    /** For people. */
    String describe(Object table) {
        return switch (kind) {
            case DEFAULT -> "default of " + table + "." + column;
            case COMPUTED -> "generated expression of " + table + "." + column;
            case CHECK -> "check (" + text + ") of " + table;
            case PREDICATE -> "index predicate (" + text + ") of " + table;
            case KEY -> "index key (" + text + ") of " + table;
        };
    }
}
