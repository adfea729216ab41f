package dev.autogen.product.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of SQL as SQLite cuts it ({@code tokenize.c}); white space and comments are left out.
 *
 * @param kind what it is
 * @param text as it is written
 * @param start where it begins
 * @param end where the text after it begins
 */
record SqliteToken(Kind kind, String text, int start, int end) {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|--[^\\n]*|/\\*.*?(?:\\*/|\\z)"
                    + "|(?<text>[xX]?'(?:[^']|'')*')"
                    + "|(?<quoted>\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|\\[[^]]*])"
                    + "|(?<word>[A-Za-z_\\x80-\\uffff][\\w$\\x80-\\uffff]*)"
                    + "|(?<number>0[xX][\\da-fA-F]+|(?:\\d[\\d_]*(?:\\.[\\d_]*)?|\\.\\d[\\d_]*)(?:[eE][+-]?\\d+)?)"
                    + "|(?<sign>\\|\\||<=|>=|<>|<<|>>|==|!=|->>?|.)",
            Pattern.DOTALL);

    /** What a token is. */
    enum Kind {
        WORD,
        QUOTED,
        TEXT,
        NUMBER,
        SIGN
    }

    static List<SqliteToken> of(String sql) {
        List<SqliteToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            for (Kind kind : Kind.values()) {
                if (matcher.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                    tokens.add(new SqliteToken(kind, matcher.group(), matcher.start(), matcher.end()));
                }
            }
        }
        return tokens;
    }

    /** Whether it is this keyword or sign. */
    boolean is(String word) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(word);
    }

    /** Whether it can be a name. */
    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    /** The exact name that it stands for, a text too where nothing else can stand; any other token as it is. */
    String name() {
        if (kind != Kind.QUOTED && kind != Kind.TEXT) {
            return text;
        }
        String inside = text.substring(1, text.length() - 1);
        String quote = text.substring(0, 1);
        return quote.equals("[") ? inside : inside.replace(quote + quote, quote);
    }
}
