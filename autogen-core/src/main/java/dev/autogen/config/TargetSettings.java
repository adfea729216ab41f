package dev.autogen.config;

import org.jspecify.annotations.Nullable;

/**
 * One of many databases that the same revisions are for.
 *
 * @param name what it is called in reports; no password is in it
 * @param connection what a connection to it needs; null for the configured database
 * @param schema exact name of the schema that is the target; null where the connection's default one is
 */
public record TargetSettings(
        String name,
        @Nullable ConnectionSettings connection,
        @Nullable String schema) {}
