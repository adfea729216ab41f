package dev.autogen.product.ansi;

import dev.autogen.dialect.ExpressionText;
import dev.autogen.dialect.Tokens;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** The little that can be said of an expression without a server: parentheses around the whole of it, case, white space, needless quotes. */
final class AnsiExpressions {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    /** Parentheses are the same for all. */
    private static final ExpressionText TEXT =
            new ExpressionText(AnsiNames.STANDARD::tokens, AnsiNames.STANDARD::quote);

    private AnsiExpressions() {}

    /** In parentheses, if it is one expression. */
    static String operand(String expression) {
        return TEXT.operand(expression);
    }

    /** Without parentheses around the whole of it. */
    static String stripped(String sql) {
        return TEXT.stripped(sql);
    }

    /** One spelling for those that differ in white space, case and needless quotes; text with comments stays as it is. */
    static String plain(String sql, AnsiNames names) {
        if (sql.contains("--") || sql.contains("/*")) {
            return sql;
        }
        String text = TEXT.stripped(sql);
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
}
