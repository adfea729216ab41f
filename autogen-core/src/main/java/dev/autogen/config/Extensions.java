package dev.autogen.config;

import java.util.List;

/**
 * All that plugins add to autogen, in the order in which it takes part.
 *
 * @param plugins which ones are active, those of jars first, by the names of their classes
 */
public record Extensions(List<ActivePlugin> plugins) {

    private static final Extensions NONE = new ExtensionsBuilder().build(List.of());

    public Extensions {
        plugins = List.copyOf(plugins);
    }

    /** Of no plugin at all. */
    public static Extensions none() {
        return NONE;
    }

    /**
     * A plugin that is active.
     *
     * @param name as it calls itself
     * @param type name of its class
     * @param origin where it is from: the jar or folder, or the setting that names it
     */
    public record ActivePlugin(String name, String type, String origin) {}
}
