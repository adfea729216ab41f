package dev.autogen.config;

import dev.autogen.config.Extensions.ActivePlugin;
import java.util.List;

/** Takes what plugins add. Not for several threads. */
public final class ExtensionsBuilder {

    ExtensionsBuilder() {}

    Extensions build(List<ActivePlugin> plugins) {
        return new Extensions(plugins);
    }
}
