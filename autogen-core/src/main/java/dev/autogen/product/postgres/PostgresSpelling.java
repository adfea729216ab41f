package dev.autogen.product.postgres;

import java.util.Set;

/**
 * Spellings that mean the same whatever the types are: case and needless quotes of names, white space, {@code !=}, and the names
 * of the time at which the transaction began (manual, sections 4.1 and 9.9.5), which even the server prints as they were
 * written.
 */
final class PostgresSpelling {

    private static final Set<String> NOW = Set.of("now", "transaction_timestamp");

    private PostgresSpelling() {}

    /** One spelling for all of them; text with comments stays as it is. */
    static String plain(String sql) {
        if (sql.contains("--") || sql.contains("/*")) {
            return sql;
        }
        StringBuilder plain = new StringBuilder(sql.length());
        SqlTokens tokens = new SqlTokens(sql);
        int end = 0;
        while (tokens.next()) {
            String token = sql.substring(tokens.start(), tokens.end());
            // what a string is depends on what it is attached to: b'1' is not b '1'
            boolean attached = tokens.start() == end && token.startsWith("'") && endsWithWord(plain);
            boolean adjacent = tokens.start() == end && !plain.isEmpty();
            if (!plain.isEmpty() && !attached && !(adjacent && (isOperator(plain, token) || isNumber(plain, token)))) {
                plain.append(' ');
            }
            String name = tokens.name();
            plain.append(
                    name.isEmpty() ? token : PostgresIdentifiers.quote(name).equals(name) ? name : word(token));
            end = tokens.end();
        }
        return named(plain.toString());
    }

    private static boolean endsWithWord(StringBuilder plain) {
        return !plain.isEmpty()
                && (plain.charAt(plain.length() - 1) == '&'
                        || Character.isJavaIdentifierPart(plain.charAt(plain.length() - 1)));
    }

    /** Whether the token goes on with the operator that the text ends with. */
    private static boolean isOperator(StringBuilder plain, String token) {
        String characters = "+-*/<>=~!@#%^&|`?:";
        return characters.contains(token) && characters.indexOf(plain.charAt(plain.length() - 1)) >= 0;
    }

    /** Whether the token goes on with the number that the text ends with, or with what is attached to it. */
    private static boolean isNumber(StringBuilder plain, String token) {
        char last = plain.charAt(plain.length() - 1);
        char next = token.charAt(0);
        return (last == '.' || Character.isJavaIdentifierPart(last))
                && (next == '.' || Character.isJavaIdentifierPart(next));
    }

    /** A reserved word counts whatever its case, a name in quotes is what it is. */
    private static String word(String token) {
        return token.startsWith("\"") ? token : PostgresIdentifiers.fold(token);
    }

    private static String named(String plain) {
        StringBuilder named = new StringBuilder(plain.length());
        SqlTokens tokens = new SqlTokens(plain);
        String before = "";
        int done = 0;
        while (tokens.next()) {
            String token = plain.substring(tokens.start(), tokens.end());
            String rest = plain.substring(tokens.end());
            boolean called = NOW.contains(token) && rest.startsWith(" ( )") && !before.equals(".");
            if (called || (token.equals("current_timestamp") && !rest.startsWith(" (") && !before.equals("."))) {
                named.append(plain, done, tokens.start()).append("now ( )");
                done = tokens.end() + (called ? " ( )".length() : 0);
            } else if (token.equals("!") && rest.startsWith("= ")) {
                named.append(plain, done, tokens.start()).append("<>");
                done = tokens.end() + 1;
            }
            before = token;
        }
        return named.append(plain, done, plain.length()).toString();
    }
}
