package dev.autogen.config;

import org.jspecify.annotations.Nullable;

/**
 * What the project says of plugins.
 *
 * @param configuration name of its own class, an {@link AutogenPlugin}; null if it has none
 * @param origin where that was written
 */
public record PluginSettings(@Nullable String configuration, Origin origin) {

    /** No class of its own. */
    public static PluginSettings none() {
        return new PluginSettings(null, Origin.DEFAULT);
    }
}
