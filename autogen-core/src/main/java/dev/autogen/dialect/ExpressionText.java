package dev.autogen.dialect;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What can be said of an expression by its tokens alone, without a server: parentheses around the whole of it, and the names in it. */
public final class ExpressionText {

    private final Function<String, Tokens> tokens;
    private final UnaryOperator<String> quote;

    /**
     * @param tokens takes an expression apart
     * @param quote a name as it stands in SQL
     */
    public ExpressionText(Function<String, Tokens> tokens, UnaryOperator<String> quote) {
        this.tokens = tokens;
        this.quote = quote;
    }

    /**
     * In parentheses, if it is one expression as far as parentheses, quotes and semicolons tell.
     *
     * @throws IllegalArgumentException if it is not
     */
    public String operand(String expression) {
        int depth = 0;
        boolean any = false;
        boolean whole = !expression.contains("--") && !expression.contains("/*");
        Tokens token = tokens.apply(expression);
        while (token.next()) {
            any |= !token.text().isEmpty();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            whole &= depth >= 0 && !token.is(";") && !token.is("'") && !token.is("\"");
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
        Tokens token = tokens.apply(sql);
        while (token.next()) {
            if (token.is("(")) {
                depth++;
            } else if (token.is(")") && --depth == 0) {
                return token.end() == sql.length() ? Optional.of(sql.substring(1, sql.length() - 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether it names a column, by its exact name. */
    public boolean mentions(String expression, String column) {
        Tokens token = tokens.apply(expression);
        while (token.next()) {
            if (token.name().equals(column)) {
                return true;
            }
        }
        return false;
    }

    /** With other names of columns. What is called like a function is no column. */
    public String respelled(String sql, Map<String, String> columns) {
        return respelled(sql, columns, token -> true);
    }

    /**
     * With other names of columns. What is called like a function is no column.
     *
     * @param possible whether a token can be one
     */
    public String respelled(String sql, Map<String, String> columns, Predicate<Tokens> possible) {
        StringBuilder result = new StringBuilder();
        int copied = 0;
        Tokens token = tokens.apply(sql);
        while (token.next()) {
            String other = token.name().isEmpty() ? null : columns.get(token.name());
            if (other != null
                    && possible.test(token)
                    && !sql.substring(token.end()).stripLeading().startsWith("(")) {
                result.append(sql, copied, token.start()).append(quote.apply(other));
                copied = token.end();
            }
        }
        return result.append(sql, copied, sql.length()).toString();
    }
}
