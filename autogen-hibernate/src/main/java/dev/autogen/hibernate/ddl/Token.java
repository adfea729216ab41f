package dev.autogen.hibernate.ddl;

import java.util.Locale;

/**
 * A piece of SQL text.
 *
 * @param kind what it is
 * @param text its text as written
 * @param start where it begins
 * @param end where the next character stands
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        WORD,
        QUOTED,
        LITERAL,
        NUMBER,
        SIGN
    }

    /** Itself in lower case if it is a word, else nothing. */
    String keyword() {
        return kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : "";
    }

    /** Whether it is that keyword, in any case, or that sign. */
    boolean is(String other) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(other);
    }
}
