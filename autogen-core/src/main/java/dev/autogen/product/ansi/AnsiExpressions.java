package dev.autogen.product.ansi;

import dev.autogen.dialect.Tokens;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** The little that can be said of an expression without a server: parentheses around the whole of it, case, white space, needless quotes. */
final class AnsiExpressions {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private AnsiExpressions() {}

    /** In parentheses, if it is one expression as far as parentheses, quotes and semicolons tell. */
    static String operand(String expression) {
        int depth = 0;
        boolean any = false;
        Tokens tokens = AnsiNames.STANDARD.tokens(expression);
        while (tokens.next()) {
            any |= !tokens.text().isEmpty();
            depth += tokens.is("(") ? 1 : tokens.is(")") ? -1 : 0;
            if (depth < 0 || tokens.is(";") || tokens.is("'") || tokens.is("\"")) {
                throw new IllegalArgumentException("it is not one expression: " + expression);
            }
        }
        if (depth != 0 || !any || expression.contains("--") || expression.contains("/*")) {
            throw new IllegalArgumentException("it is not one expression: " + expression);
        }
        return "(" + expression.strip() + ")";
    }

    /** Without parentheses around the whole of it. */
    static String stripped(String sql) {
        String text = sql.strip();
        return isWrapped(text) ? stripped(text.substring(1, text.length() - 1)) : text;
    }

    private static boolean isWrapped(String text) {
        int depth = 0;
        Tokens tokens = AnsiNames.STANDARD.tokens(text);
        while (tokens.next()) {
            depth += tokens.is("(") ? 1 : tokens.is(")") ? -1 : 0;
            if (depth == 0) {
                return tokens.is(")") && tokens.end() == text.length();
            }
        }
        return false;
    }

    /** One spelling for those that differ in white space, case and needless quotes; text with comments stays as it is. */
    static String plain(String sql, AnsiNames names) {
        if (sql.contains("--") || sql.contains("/*")) {
            return sql;
        }
        String text = stripped(sql);
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text).stripTrailingZeros().toPlainString();
        }
        StringBuilder plain = new StringBuilder(sql.length());
        Tokens tokens = names.tokens(text);
        while (tokens.next()) {
            plain.append(plain.isEmpty() || tokens.text().isEmpty() ? "" : " ")
                    .append(tokens.name().isEmpty() ? tokens.text() : tokens.name());
        }
        return plain.toString();
    }

    /** With other names of columns. What is called like a function is no column. */
    static String respelled(String sql, Map<String, String> columns, AnsiNames names) {
        StringBuilder result = new StringBuilder();
        int copied = 0;
        Tokens tokens = names.tokens(sql);
        while (tokens.next()) {
            String other = tokens.name().isEmpty() ? null : columns.get(tokens.name());
            if (other != null && !sql.substring(tokens.end()).stripLeading().startsWith("(")) {
                result.append(sql, copied, tokens.start()).append(names.quote(other));
                copied = tokens.end();
            }
        }
        return result.append(sql, copied, sql.length()).toString();
    }
}
