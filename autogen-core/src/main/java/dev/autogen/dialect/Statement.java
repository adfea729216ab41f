package dev.autogen.dialect;

/**
 * One SQL statement, ready to be sent.
 *
 * @param sql the text, without a closing semicolon
 */
public record Statement(String sql) {}
