package dev.autogen.schema;

/**
 * The name of a constraint or index, and whether somebody chose it. A chosen name is kept to the letter; any other only
 * says what to use when the object is created, and an object of the same structure keeps the name that it has.
 *
 * @param text exact name; empty where the database is to choose
 * @param chosen whether the author of the schema asked for exactly this name
 */
public record Name(String text, boolean chosen) {

    private static final Name UNNAMED = new Name("", false);

    /** A name that the author chose. */
    public static Name of(String text) {
        return new Name(text, true);
    }

    /** A name that some rule made up. */
    public static Name suggested(String text) {
        return new Name(text, false);
    }

    /** No name: the database's rule is to make one up. */
    public static Name unnamed() {
        return UNNAMED;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return isEmpty() ? "(unnamed)" : text;
    }
}
