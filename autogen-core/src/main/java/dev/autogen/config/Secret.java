package dev.autogen.config;

/**
 * A text that is never printed.
 *
 * @param reveal the text itself, for the one place that sends it
 */
public record Secret(String reveal) {
    @Override
    public String toString() {
        return "***";
    }
}
