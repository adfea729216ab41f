package dev.autogen.dialect;

/** An SQL text, token by token, so that nothing inside quotes is taken for syntax. */
public interface TokenStream {

    /** Steps to the next one. */
    boolean next();

    /** Whether this is a sign, or a word without quotes. */
    boolean is(String token);

    /** The token as it is written. */
    String text();

    /** Where the token ends. */
    int end();
}
