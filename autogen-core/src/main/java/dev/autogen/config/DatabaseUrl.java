package dev.autogen.config;

import java.util.regex.Pattern;

/**
 * Where the database is: a JDBC URL, or {@code embedded:} and what autogen brings along. Prints itself without the password
 * that it may contain.
 *
 * @param text the URL in full
 */
public record DatabaseUrl(String text) {

    private static final String EMBEDDED = "embedded:";

    /** As in {@code ?user=me&password=secret}, {@code ;pwd=secret}; the value ends where the next parameter begins. */
    private static final Pattern PARAMETER =
            Pattern.compile("(?i)([?&;,(\\s][\\w.-]*(?:password|passwd|pwd|secret|token)\\s*=\\s*)[^&;,)\\s]+");

    /** As in {@code //me:secret@host}; up to the last at-sign, for a password may contain one and slashes too. */
    private static final Pattern USER_INFO = Pattern.compile("(//[^/:@\\s?]*:)[^\\s?]*(@)");

    /** As in {@code jdbc:oracle:thin:me/secret@host}. */
    private static final Pattern ORACLE = Pattern.compile("(?i)(jdbc:oracle:\\w+:[^/@\\s]*/)(?!/)[^@\\s]+(@)");

    /** Whether it asks for a database that autogen brings along. */
    public boolean embedded() {
        return text.startsWith(EMBEDDED);
    }

    /** Takes the passwords out of every URL in a text, such as the message of a driver. */
    public static String redact(String text) {
        String redacted = PARAMETER.matcher(text).replaceAll("$1***");
        redacted = ORACLE.matcher(redacted).replaceAll("$1***$2");
        return USER_INFO.matcher(redacted).replaceAll("$1***$2");
    }

    boolean isUnderstood() {
        return text.startsWith("jdbc:")
                || text.equals("embedded:postgresql")
                || text.startsWith("embedded:postgresql:");
    }

    @Override
    public String toString() {
        return redact(text);
    }
}
