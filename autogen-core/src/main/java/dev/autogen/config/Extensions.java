package dev.autogen.config;

import dev.autogen.diff.filter.Filter;
import dev.autogen.rewrite.RewriterNames;
import dev.autogen.rewrite.Rewriters;
import dev.autogen.script.WriteHook;
import java.util.ArrayList;
import java.util.List;

/**
 * All that plugins add to autogen, in the order in which it takes part.
 *
 * @param plugins which ones are active, those of jars first, by the names of their classes
 * @param rewriters what changes a new revision before it is written, those that come with autogen among them
 * @param filters what is not compared
 * @param writeHooks what is done with the file of a new revision once it is there
 */
public record Extensions(
        List<ActivePlugin> plugins, Rewriters rewriters, List<Filter> filters, List<WriteHook> writeHooks) {

    private static final Extensions NONE = of(RewriterNames.standard());

    public Extensions {
        plugins = List.copyOf(plugins);
        filters = List.copyOf(filters);
        writeHooks = List.copyOf(writeHooks);
    }

    /** Of no plugin at all. */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Of plugins that are at hand.
     *
     * @param names the rewriters that are switched on
     * @throws dev.autogen.error.ConfigurationException if a plugin fails, or there is no rewriter of such a name
     */
    public static Extensions of(RewriterNames names, AutogenPlugin... plugins) {
        ExtensionsBuilder builder = new ExtensionsBuilder();
        List<ActivePlugin> active = new ArrayList<>();
        for (AutogenPlugin plugin : plugins) {
            active.add(ExtensionsLoader.configured(plugin, "the program", builder));
        }
        return builder.build(active, names);
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
