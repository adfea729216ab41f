package dev.autogen.operation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Columns that SQL text names. It is not parsed but cut into tokens, so that nothing in a literal counts, nor the name of a
 * function or of the type in a cast.
 */
public final class Mentions {

    private static final String QUOTED = "\"(?:[^\"]|\"\")*\"";
    private static final String TICKED = "`(?:[^`]|``)*`";
    private static final String WORD = "[A-Za-z_\\x80-\\uffff][\\w$\\x80-\\uffff]*";

    private static final Pattern TOKEN = Pattern.compile(
            "[eE]'(?:[^'\\\\]|''|\\\\.)*'|'(?:[^']|'')*'|(\\$\\w*\\$).*?\\1"
                    // a cast; types of several words
                    + "|::\\s*(?:character varying|bit varying|double precision"
                    + "|time(?:stamp)?(?:\\(\\d\\))? with(?:out)? time zone|" + QUOTED + "|" + WORD + ")"
                    + "|\\d[\\w.]*|" + WORD + "\\s*\\(|(?<quoted>" + QUOTED + ")|(?<ticked>" + TICKED + ")|(?<word>"
                    + WORD + ")",
            Pattern.DOTALL);

    private Mentions() {}

    /**
     * Whether an expression names a column.
     *
     * @param expression SQL
     * @param column exact name
     */
    public static boolean of(String expression, String column) {
        Matcher matcher = TOKEN.matcher(expression);
        while (matcher.find()) {
            if (names(matcher, column)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a name stands anywhere in a text, whatever that is: as a word of its own, in any case. Says so too often rather
     * than too rarely.
     *
     * @param text SQL, or code in another language
     * @param name exact name of anything
     */
    public static boolean anywhere(String text, String name) {
        return Pattern.compile(
                        "(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text)
                .find();
    }

    /** The expression with another column wherever it names one; the new name is in quotes. */
    static String renamed(String expression, String before, String after) {
        Matcher matcher = TOKEN.matcher(expression);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(
                !names(matcher, before)
                        ? found.group()
                        : matcher.group("ticked") == null ? quoted(after, '"') : quoted(after, '`')));
    }

    /** A word may have been folded, to whichever case the database likes. */
    private static boolean names(Matcher found, String column) {
        if (found.group("quoted") != null) {
            return found.group("quoted").equals(quoted(column, '"'));
        }
        return found.group("ticked") != null
                ? found.group("ticked").equals(quoted(column, '`'))
                : column.equalsIgnoreCase(found.group("word"));
    }

    private static String quoted(String name, char quote) {
        String mark = String.valueOf(quote);
        return mark + name.replace(mark, mark + mark) + mark;
    }
}
