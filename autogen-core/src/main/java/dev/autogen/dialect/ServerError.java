package dev.autogen.dialect;

/**
 * What a server says of a failure.
 *
 * @param sqlState five characters, or empty where the driver gives none
 * @param code the product's own number
 * @param message for people
 */
public record ServerError(String sqlState, int code, String message) {}
