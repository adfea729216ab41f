package dev.autogen.product.offline;

import dev.autogen.dialect.Tokens;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The little that can be said of an expression without a server: parentheses around the whole of it, case, white space, needless quotes. */
public final class OfflineExpressions {

    private final OfflineNames names;

    public OfflineExpressions(OfflineNames names) {
        this.names = names;
    }

    /**
     * In parentheses, if it is one expression as far as parentheses, quotes and semicolons tell.
     *
     * @throws IllegalArgumentException if it is not
     */
    String operand(String expression) {
        int depth = 0;
        boolean any = false;
        boolean whole = !expression.contains("--") && !expression.contains("/*");
        Tokens tokens = names.tokens(expression);
        while (tokens.next()) {
            any |= !tokens.text().isEmpty();
            depth += tokens.is("(") ? 1 : tokens.is(")") ? -1 : 0;
            whole &= depth >= 0 && !tokens.is(";") && !tokens.is("'") && !tokens.is("\"");
        }
        if (!whole || depth != 0 || !any) {
            throw new IllegalArgumentException("it is not one expression: " + expression);
        }
        return "(" + expression.strip() + ")";
    }

    /** Without parentheses around the whole of it. */
    public String stripped(String sql) {
        String text = sql.strip();
        return unwrapped(text).map(this::stripped).orElse(text);
    }

    private Optional<String> unwrapped(String sql) {
        if (!sql.startsWith("(")) {
            return Optional.empty();
        }
        int depth = 0;
        Tokens tokens = names.tokens(sql);
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

    /**
     * One spelling for those that differ in white space, case, needless quotes and the N of a national literal; text with comments stays
     * as it is.
     */
    public String plain(String sql) {
        if (sql.contains("--") || sql.contains("/*")) {
            return sql;
        }
        String text = stripped(sql);
        StringBuilder plain = new StringBuilder(text.length());
        Tokens tokens = names.tokens(text);
        while (tokens.next()) {
            String token = tokens.text();
            if (token.isEmpty() || (token.equalsIgnoreCase("n") && text.startsWith("'", tokens.end()))) {
                continue;
            }
            plain.append(plain.isEmpty() ? "" : " ");
            plain.append(
                    tokens.isQuotedName()
                            ? names.quote(tokens.name())
                            : tokens.name().isEmpty() ? token : token.toLowerCase(Locale.ROOT));
        }
        return plain.toString();
    }

    boolean mentions(String expression, String column) {
        Tokens tokens = names.tokens(expression);
        while (tokens.next()) {
            if (tokens.name().equals(column)) {
                return true;
            }
        }
        return false;
    }

    /** With other names of columns. What is called like a function is no column. */
    String respelled(String sql, Map<String, String> columns) {
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
