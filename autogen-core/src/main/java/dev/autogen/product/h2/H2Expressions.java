package dev.autogen.product.h2;

import dev.autogen.dialect.ExpressionText;
import dev.autogen.dialect.Tokens;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little that can be said of an expression without a server: parentheses around the whole of it, case, white space, needless quotes. */
final class H2Expressions {

    private static final Pattern UNICODE =
            Pattern.compile("U&('(?:[^']|'')*'|\"(?:[^\"]|\"\")*\")|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\\\|[0-9a-fA-F]{4}|\\+[0-9a-fA-F]{6})");
    private static final int HEXADECIMAL = 16;

    /** Parentheses are the same for all. */
    private static final ExpressionText TEXT = new ExpressionText(H2Names.EXACT::tokens, H2Names.EXACT::quote);

    private H2Expressions() {}

    /** In parentheses, if it is one expression. */
    static String operand(String expression) {
        return TEXT.operand(expression);
    }

    /** Without parentheses around the whole of it. */
    static String stripped(String sql) {
        return TEXT.stripped(sql);
    }

    /**
     * What the catalog prints, as a model or a revision would have it: without parentheses around the whole of it, with letters instead
     * of their numbers, and names in quotes only where they need them, so that it means the same on a database that folds otherwise.
     */
    static String printed(String sql, H2Names names) {
        String text = decoded(stripped(sql));
        StringBuilder result = new StringBuilder();
        int copied = 0;
        Tokens tokens = names.tokens(text);
        while (tokens.next()) {
            if (tokens.isQuotedName()) {
                result.append(text, copied, tokens.start()).append(names.quote(tokens.name()));
                copied = tokens.end();
            }
        }
        return result.append(text, copied, text.length()).toString();
    }

    /** With letters in texts and names instead of their numbers, which H2 prints for all that is not ASCII. */
    static String decoded(String sql) {
        return UNICODE.matcher(sql)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null
                                ? found.group()
                                : ESCAPE.matcher(found.group(1))
                                        .replaceAll(escape -> Matcher.quoteReplacement(letter(escape.group(1))))));
    }

    private static String letter(String escape) {
        return escape.equals("\\")
                ? escape
                : Character.toString(Integer.parseInt(escape.replace("+", ""), HEXADECIMAL));
    }

    /** One spelling for those that differ in white space, case and needless quotes; text with comments stays as it is. */
    static String plain(String sql, H2Names names) {
        if (sql.contains("--") || sql.contains("/*")) {
            return sql;
        }
        StringBuilder plain = new StringBuilder(sql.length());
        Tokens tokens = names.tokens(stripped(sql));
        while (tokens.next()) {
            String token = tokens.text();
            if (!plain.isEmpty() && !token.isEmpty()) {
                plain.append(' ');
            }
            plain.append(
                    tokens.isQuotedName()
                            ? names.quote(tokens.name())
                            : tokens.name().isEmpty() ? token : token.toLowerCase(Locale.ENGLISH));
        }
        return plain.toString();
    }

    /** With other names of columns. A keyword that is not quoted is no column. */
    static String respelled(String sql, Map<String, String> columns, H2Names names) {
        return new ExpressionText(names::tokens, names::quote)
                .respelled(
                        sql,
                        columns,
                        token -> token.isQuotedName()
                                || !names.quote(token.name()).startsWith("\""));
    }
}
