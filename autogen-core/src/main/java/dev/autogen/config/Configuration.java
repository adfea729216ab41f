package dev.autogen.config;

import dev.autogen.runtime.RunPolicy;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that autogen is told about a project.
 *
 * @param project the project's folder, absolute
 * @param framework what the application is built with
 * @param database the database and how to reach it
 * @param mapping the entities and Hibernate's settings
 * @param revisions where the revision files are
 * @param policy how patient a run is
 * @param plugins what the project says of plugins
 * @param filters what is not compared
 * @param writing how new revisions are written
 * @param origins where each value came from; a key that is not here has its default
 */
public record Configuration(
        Path project,
        Framework framework,
        DatabaseSettings database,
        MappingSettings mapping,
        RevisionSettings revisions,
        RunPolicy policy,
        PluginSettings plugins,
        FilterSettings filters,
        WritingSettings writing,
        Map<Key, Origin> origins) {

    public Configuration {
        Map<Key, Origin> copy = new EnumMap<>(Key.class);
        copy.putAll(origins);
        origins = Collections.unmodifiableMap(copy);
    }

    /** Where the value of a key came from; empty where it has its default or none. */
    public Optional<Origin> findOrigin(Key key) {
        return Optional.ofNullable(origins.get(key));
    }
}
