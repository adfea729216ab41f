package dev.autogen.config;

import dev.autogen.dialect.AssumedServer;
import dev.autogen.error.ConfigurationException;
import dev.autogen.product.Products;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The database and how to reach it. A command that needs no connection works without a URL and with placeholders that have
 * no value here, so both are complained about only when {@link #connection()} is asked for.
 *
 * @param url where it is, or null where nothing usable says so
 * @param username user to connect as, or null
 * @param password password to connect with, or null
 * @param dialect autogen's name of the dialect, with or without a version, or null to ask the server
 * @param schemas schemas to compare beside the default one
 * @param versionTable table that holds the revisions that the database is at
 * @param versionSchema its schema, or null for the default one
 * @param embeddedDirectory absolute folder of an embedded database's data
 * @param unusable what is wrong with the values of {@link #connection()}, by key
 */
public record DatabaseSettings(
        @Nullable DatabaseUrl url,
        @Nullable String username,
        @Nullable Secret password,
        @Nullable String dialect,
        List<String> schemas,
        String versionTable,
        @Nullable String versionSchema,
        Path embeddedDirectory,
        Map<Key, String> unusable) {

    public DatabaseSettings {
        schemas = List.copyOf(schemas);
        unusable = Map.copyOf(unusable);
    }

    /**
     * What the database is taken to be where it is not asked.
     *
     * @param products the databases that are known
     * @throws ConfigurationException if neither dialect nor URL says which product it is
     */
    public AssumedServer assumedServer(Products products) {
        return new AssumedServers(products).of(dialect, url);
    }

    /**
     * Checks the name of the dialect.
     *
     * @param products the databases that are known
     * @throws ConfigurationException if there is no such dialect
     */
    public void requireKnownDialect(Products products) {
        new AssumedServers(products).requireKnown(dialect);
    }

    /**
     * What a connection needs.
     *
     * @throws ConfigurationException if there is no URL, or a value has a placeholder that nothing fills
     */
    public ConnectionSettings connection() {
        for (Key key : List.of(Key.URL, Key.USERNAME, Key.PASSWORD)) {
            String problem = unusable.get(key);
            if (problem != null) {
                throw new ConfigurationException(problem);
            }
        }
        if (url == null) {
            throw new ConfigurationException("no database is configured: set 'url'");
        }
        return new ConnectionSettings(url, username, password);
    }
}
