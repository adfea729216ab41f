package dev.autogen.dialect;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of an SQL text, so that nothing inside quotes is taken for syntax. */
public class Tokens implements TokenStream {

    private static final Pattern TOKEN = Pattern.compile(
            // escape strings, plain strings, dollar quotes, quoted names, words, anything else
            "\\s*(?:[eE]'(?:[^'\\\\]|''|\\\\.)*'|'(?:[^']|'')*'|(\\$\\w*\\$).*?\\1|(\"(?:[^\"]|\"\")*\")|([A-Za-z_\\x80-\\uffff][\\w$\\x80-\\uffff]*)|.)",
            Pattern.DOTALL);

    private final Matcher matcher;
    private final UnaryOperator<String> unquoted;
    private final UnaryOperator<String> quoted;

    /**
     * @param unquoted the name that a word stands for, see {@link Dialect#fold}
     * @param quoted the name that one in quotes stands for, see {@link Dialect#truncate}
     */
    public Tokens(String sql, UnaryOperator<String> unquoted, UnaryOperator<String> quoted) {
        this.matcher = TOKEN.matcher(sql);
        this.unquoted = unquoted;
        this.quoted = quoted;
    }

    @Override
    public final boolean next() {
        return matcher.find();
    }

    @Override
    public final boolean is(String token) {
        return text().equals(token);
    }

    @Override
    public final String text() {
        return matcher.group().strip();
    }

    public final boolean isQuotedName() {
        return matcher.group(2) != null;
    }

    /** Where the token begins, without the white space before it. */
    public final int start() {
        return matcher.end() - matcher.group().stripLeading().length();
    }

    @Override
    public final int end() {
        return matcher.end();
    }

    /** The exact name that the token stands for, or an empty text if it is no name. */
    public final String name() {
        String inQuotes = matcher.group(2);
        if (inQuotes != null) {
            return quoted.apply(inQuotes.substring(1, inQuotes.length() - 1).replace("\"\"", "\""));
        }
        String word = matcher.group(3);
        return word == null ? "" : unquoted.apply(word);
    }
}
