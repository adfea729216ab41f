package dev.autogen.runtime;

import java.util.Locale;

/** How a revision came to be counted as applied, or no longer. */
public enum Direction {
    UPGRADE,
    DOWNGRADE,
    /** Its state was declared, nothing ran. */
    STAMP;

    /** As the history table and messages have it: {@code upgrade}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
