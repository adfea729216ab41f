package dev.autogen.config;

/**
 * A value as its source has it.
 *
 * @param raw the text, placeholders not yet filled
 * @param origin where it stands
 * @param placeholders what fills them
 */
record Setting(String raw, Origin origin, Placeholders placeholders) {

    /** The text with its placeholders filled. */
    String text() throws UnresolvedPlaceholder {
        return placeholders.fill(raw);
    }

    @Override
    public String toString() {
        return "Setting[" + origin + "]";
    }
}
