package dev.autogen.config;

import org.jspecify.annotations.Nullable;

/**
 * What a connection needs.
 *
 * @param url where the database is
 * @param username user to connect as, or null where the URL says it or the driver knows
 * @param password password to connect with, or null
 */
public record ConnectionSettings(
        DatabaseUrl url,
        @Nullable String username,
        @Nullable Secret password) {}
