package dev.autogen.dialect;

/**
 * What a database is taken to be where none is asked.
 *
 * @param version product and version
 * @param defaultSchema own name of the schema that connections have by default
 */
public record AssumedServer(ServerVersion version, String defaultSchema) {}
