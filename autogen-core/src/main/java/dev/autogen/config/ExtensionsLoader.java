package dev.autogen.config;

import dev.autogen.config.Extensions.ActivePlugin;
import dev.autogen.error.ConfigurationException;
import java.net.URL;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the plugins on a class path, and asks them. */
public final class ExtensionsLoader {

    private final ClassLoader loader;

    /** @param loader of the project's class path */
    public ExtensionsLoader(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * What all plugins add.
     *
     * @param settings what the project says of plugins
     * @throws ConfigurationException if a plugin cannot be made, or fails while it is asked, or nobody offers a rewriter that is
     *     switched on
     */
    public Extensions load(PluginSettings settings) {
        String configuration = settings.configuration();
        List<ActivePlugin> active = new ArrayList<>();
        ExtensionsBuilder builder = new ExtensionsBuilder();
        for (AutogenPlugin plugin : installed()) {
            if (!plugin.getClass().getName().equals(configuration)) {
                active.add(configured(plugin, home(plugin), builder));
            }
        }
        if (configuration != null) {
            String origin = settings.origin().text();
            active.add(configured(named(configuration, origin), origin, builder));
        }
        return builder.build(active, settings.rewriters());
    }

    static ActivePlugin configured(AutogenPlugin plugin, String origin, ExtensionsBuilder builder) {
        String type = plugin.getClass().getName();
        try {
            builder.from("plugin " + plugin.name());
            plugin.configure(builder);
            return new ActivePlugin(plugin.name(), type, origin, builder.added());
        } catch (ConfigurationException e) {
            throw new ConfigurationException("plugin " + type + " (" + origin + "): " + e.getMessage(), e);
        } catch (RuntimeException | LinkageError e) {
            throw new ConfigurationException("plugin " + type + " (" + origin + ") failed: " + e, e);
        }
    }

    /** By name, so that the order is that of no file system. */
    private List<AutogenPlugin> installed() {
        try {
            return ServiceLoader.load(AutogenPlugin.class, loader).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(plugin -> plugin.getClass().getName()))
                    .toList();
        } catch (ServiceConfigurationError e) {
            throw new ConfigurationException(
                    "a plugin on the class path of the project cannot be made: " + e.getMessage(), e);
        }
    }

    private AutogenPlugin named(String configuration, String origin) {
        try {
            return Class.forName(configuration, true, loader)
                    .asSubclass(AutogenPlugin.class)
                    .getConstructor()
                    .newInstance();
        } catch (ClassNotFoundException e) {
            throw new ConfigurationException(
                    origin + ": there is no class " + configuration
                            + " on the class path of the project; compile it, or" + " correct the name",
                    e);
        } catch (ClassCastException e) {
            throw new ConfigurationException(
                    origin + ": " + configuration + " is no " + AutogenPlugin.class.getName()
                            + ": let it implement that",
                    e);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new ConfigurationException(
                    origin + ": " + configuration + " cannot be made, it needs a public constructor without parameters"
                            + " that does not fail: "
                            + Optional.ofNullable(e.getCause()).orElse(e),
                    e);
        }
    }

    private static String home(AutogenPlugin plugin) {
        CodeSource source = plugin.getClass().getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        return location == null ? "the class path" : location.getPath();
    }
}
