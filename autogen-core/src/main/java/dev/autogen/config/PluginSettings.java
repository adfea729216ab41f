package dev.autogen.config;

import dev.autogen.rewrite.RewriterNames;
import org.jspecify.annotations.Nullable;

/**
 * What the project says of plugins.
 *
 * @param configuration name of its own class, an {@link AutogenPlugin}; null if it has none
 * @param origin where that was written
 * @param rewriters the rewriters that are switched on
 */
public record PluginSettings(@Nullable String configuration, Origin origin, RewriterNames rewriters) {

    /** No class of its own, and the rewriters that are on by default. */
    public static PluginSettings none() {
        return new PluginSettings(null, Origin.DEFAULT, RewriterNames.standard());
    }
}
