package dev.autogen.cli.report;

import dev.autogen.config.Extensions;
import java.util.List;

/**
 * What {@code plugins} found.
 *
 * @param status always {@code listed}
 * @param plugins those that are active, in the order in which they are asked
 */
public record PluginsReport(Status status, List<Plugin> plugins) {

    /** That it was listed. */
    public enum Status {
        LISTED
    }

    /**
     * A plugin that is active.
     *
     * @param name as it calls itself
     * @param type its class
     * @param origin the jar or folder that it is from, or the setting that names it
     * @param adds what it adds, a line each
     */
    public record Plugin(String name, String type, String origin, List<String> adds) {
        public Plugin {
            adds = List.copyOf(adds);
        }
    }

    public PluginsReport {
        plugins = List.copyOf(plugins);
    }

    /** Of what is active. */
    public static PluginsReport of(Extensions extensions) {
        return new PluginsReport(
                Status.LISTED,
                extensions.plugins().stream()
                        .map(plugin -> new Plugin(plugin.name(), plugin.type(), plugin.origin(), plugin.adds()))
                        .toList());
    }
}
