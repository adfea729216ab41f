package dev.autogen.dialect.postgres;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of an SQL expression, so that nothing inside quotes is taken for syntax (manual, section 4.1). */
final class SqlTokens {

    private static final Pattern TOKEN = Pattern.compile(
            // escape strings, plain strings, dollar quotes, quoted names, words, anything else
            "\\s*(?:[eE]'(?:[^'\\\\]|''|\\\\.)*'|'(?:[^']|'')*'|(\\$\\w*\\$).*?\\1|(\"(?:[^\"]|\"\")*\")|([A-Za-z_\\x80-\\uffff][\\w$\\x80-\\uffff]*)|.)",
            Pattern.DOTALL);

    private final Matcher matcher;

    SqlTokens(String sql) {
        this.matcher = TOKEN.matcher(sql);
    }

    boolean next() {
        return matcher.find();
    }

    boolean is(String token) {
        return matcher.group().strip().equals(token);
    }

    boolean isQuotedName() {
        return matcher.group(2) != null;
    }

    /** Where the token begins, without the white space before it. */
    int start() {
        return matcher.end() - matcher.group().stripLeading().length();
    }

    int end() {
        return matcher.end();
    }

    /** The exact name that the token stands for, or an empty text if it is no name. */
    String name() {
        String quoted = matcher.group(2);
        if (quoted != null) {
            return quoted.substring(1, quoted.length() - 1).replace("\"\"", "\"");
        }
        String word = matcher.group(3);
        return word == null ? "" : PostgresIdentifiers.fold(word);
    }
}
