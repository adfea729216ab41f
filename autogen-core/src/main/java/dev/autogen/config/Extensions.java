package dev.autogen.config;

import dev.autogen.custom.ObjectKinds;
import dev.autogen.diff.filter.Filter;
import dev.autogen.product.Product;
import dev.autogen.render.SourceHook;
import dev.autogen.rewrite.RewriterNames;
import dev.autogen.rewrite.Rewriters;
import dev.autogen.schema.CustomObject;
import dev.autogen.script.WriteHook;
import java.util.ArrayList;
import java.util.List;

/**
 * All that plugins add to autogen, in the order in which it takes part.
 *
 * @param plugins which ones are active, those of jars first, by the names of their classes
 * @param rewriters what changes a new revision before it is written, those that come with autogen among them
 * @param products databases beside those that autogen brings
 * @param filters what is not compared
 * @param kinds kinds of objects that autogen does not know by itself
 * @param declared which objects of these kinds there shall be
 * @param sources how values are written in revision files
 * @param writeHooks what is done with the file of a new revision once it is there
 */
public record Extensions(
        List<ActivePlugin> plugins,
        Rewriters rewriters,
        List<Product> products,
        List<Filter> filters,
        List<ObjectKinds> kinds,
        List<CustomObject> declared,
        List<SourceHook> sources,
        List<WriteHook> writeHooks) {

    private static final Extensions NONE = of(RewriterNames.standard());

    public Extensions {
        plugins = List.copyOf(plugins);
        products = List.copyOf(products);
        filters = List.copyOf(filters);
        kinds = List.copyOf(kinds);
        declared = List.copyOf(declared);
        sources = List.copyOf(sources);
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
     * @param adds what it adds, a line each, such as {@code objects: trigger, view}
     */
    public record ActivePlugin(String name, String type, String origin, List<String> adds) {
        public ActivePlugin {
            adds = List.copyOf(adds);
        }
    }
}
