package dev.autogen.sample.objects;

import dev.autogen.config.AutogenPlugin;
import dev.autogen.config.ExtensionsBuilder;

/** Makes the objects of this package known. */
public final class PostgresObjectsPlugin implements AutogenPlugin {

    @Override
    public String name() {
        return "postgresql-objects";
    }

    @Override
    public void configure(ExtensionsBuilder autogen) {
        autogen.kinds(new PostgresObjects());
    }
}
