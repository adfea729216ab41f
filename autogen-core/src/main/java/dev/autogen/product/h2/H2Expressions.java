package dev.autogen.product.h2;

import dev.autogen.dialect.Tokens;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little that can be said of an expression without a server: parentheses around the whole of it, case, white space, needless quotes. */
final class H2Expressions {

    private static final Pattern UNICODE =
            Pattern.compile("U&('(?:[^']|'')*'|\"(?:[^\"]|\"\")*\")|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\\\|[0-9a-fA-F]{4}|\\+[0-9a-fA-F]{6})");
    private static final int HEXADECIMAL = 16;

    private H2Expressions() {}

    /** In parentheses, if it is one expression as far as parentheses, quotes and semicolons tell. */
    static String operand(String expression) {
        int depth = 0;
        boolean any = false;
        Tokens tokens = H2Names.EXACT.tokens(expression);
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

    /** Without parentheses around the whole of it. */
    static String stripped(String sql) {
        String text = sql.strip();
        return unwrapped(text).map(H2Expressions::stripped).orElse(text);
    }

    private static Optional<String> unwrapped(String sql) {
        if (!sql.startsWith("(")) {
            return Optional.empty();
        }
        int depth = 0;
        Tokens tokens = H2Names.EXACT.tokens(sql);
        while (tokens.next()) {
            if (tokens.is("(")) {
                depth++;
            } else if (tokens.is(")") && --depth == 0) {
                return tokens.end() == sql.length()
                        ? Optional.of(sql.substring(1, sql.length() - 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
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

    /** With other names of columns. What is called like a function is no column. */
    static String respelled(String sql, Map<String, String> columns, H2Names names) {
        StringBuilder result = new StringBuilder();
        int copied = 0;
        Tokens tokens = names.tokens(sql);
        while (tokens.next()) {
            String other = tokens.name().isEmpty() ? null : columns.get(tokens.name());
            boolean keyword =
                    !tokens.isQuotedName() && names.quote(tokens.name()).startsWith("\"");
            if (other != null
                    && !keyword
                    && !sql.substring(tokens.end()).stripLeading().startsWith("(")) {
                result.append(sql, copied, tokens.start()).append(names.quote(other));
                copied = tokens.end();
            }
        }
        return result.append(sql, copied, sql.length()).toString();
    }
}
