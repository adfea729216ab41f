package dev.autogen.product.mysql;

import dev.autogen.dialect.TokenStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of an SQL text, so that nothing inside quotes is taken for syntax (MySQL manual, section 9). */
final class MySqlTokens implements TokenStream {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<text>'(?:[^'\\\\]|''|\\\\.)*+'|\"(?:[^\"\\\\]|\"\"|\\\\.)*+\")"
                    + "|(?<comment>/\\*.*?\\*/|#[^\\n]*|--(?=\\s|$)[^\\n]*)"
                    + "|`(?<quoted>(?:[^`]|``)*+)`"
                    + "|(?<number>\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?![\\w$]))"
                    + "|(?<word>[\\w$\\x80-\\uffff]+)"
                    + "|<=>|<=|>=|<>|!=|\\|\\||&&|\\S)",
            Pattern.DOTALL);

    private final Matcher matcher;

    MySqlTokens(String sql) {
        this.matcher = TOKEN.matcher(sql);
    }

    /** Goes to the next token that is no comment. */
    @Override
    public boolean next() {
        boolean found = matcher.find();
        while (found && matcher.group("comment") != null) {
            found = matcher.find();
        }
        return found;
    }

    /** The token as it stands. */
    @Override
    public String text() {
        return matcher.group().strip();
    }

    /** Whether it is a word without quotes, in any case, or a sign. */
    @Override
    public boolean is(String token) {
        return text().equalsIgnoreCase(token);
    }

    boolean isString() {
        return matcher.group("text") != null;
    }

    boolean isWord() {
        return matcher.group("word") != null;
    }

    boolean isName() {
        return isWord() || matcher.group("quoted") != null;
    }

    /** The exact name that the token stands for, or an empty text if it is no name. */
    String name() {
        String quoted = matcher.group("quoted");
        if (quoted != null) {
            return quoted.replace("``", "`");
        }
        return isWord() ? matcher.group("word") : "";
    }

    int start() {
        return matcher.end() - matcher.group().stripLeading().length();
    }

    @Override
    public int end() {
        return matcher.end();
    }
}
