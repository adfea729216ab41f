package dev.autogen.config;

/**
 * Where a value came from, as a person would look for it.
 *
 * @param text such as {@code autogen.properties:3}, {@code AUTOGEN_URL} or {@code --url}
 */
public record Origin(String text) {

    static final Origin DEFAULT = new Origin("default");

    static Origin line(String file, int line) {
        return new Origin(file + ":" + line);
    }

    @Override
    public String toString() {
        return text;
    }
}
