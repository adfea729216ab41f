package dev.autogen.product.oracle;

import dev.autogen.error.UnsupportedException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The literal of a comment, which must be one; an expression cannot stand there. */
final class OracleComments {

    private static final int BYTES = 4000;

    private OracleComments() {}

    /** @param place what it is said of, for messages */
    static String literal(@Nullable String comment, String place) {
        String text = comment == null ? "" : comment;
        if (text.getBytes(StandardCharsets.UTF_8).length > BYTES) {
            throw new UnsupportedException("a comment has at most " + BYTES + " bytes in " + OracleProduct.NAME
                    + ", and that of " + place + " has more: shorten it");
        }
        // a line that is a command of SQL*Plus would be run; a line break in a comment is worth less than that
        return "'" + text.replaceAll("\\R", " ").replace("'", "''") + "'";
    }
}
