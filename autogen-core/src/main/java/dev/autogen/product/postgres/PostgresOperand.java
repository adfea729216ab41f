package dev.autogen.product.postgres;

import dev.autogen.product.postgres.PostgresScript.Part;
import dev.autogen.product.postgres.PostgresScript.Token;
import java.util.List;
import java.util.regex.Pattern;

/** An expression that somebody typed, so that what stands around it in a statement cannot become part of it, nor it of that. */
final class PostgresOperand {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private PostgresOperand() {}

    /**
     * In parentheses, unless it is a number, a literal, a name or a call.
     *
     * @throws IllegalArgumentException with what is wrong, if it is not one expression
     */
    static String of(String expression) {
        List<Part> parts = PostgresScript.parts(expression);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("there is nothing in it");
        }
        Part part = parts.get(0);
        if (parts.size() > 1 || expression.strip().endsWith(";")) {
            throw new IllegalArgumentException("it has a semicolon, and is to be one expression");
        }
        requireWhole(part);
        if (PostgresScript.parts(expression + "\n)").get(0).tokens().size()
                == part.tokens().size()) {
            throw new IllegalArgumentException("a comment in it is not closed");
        }
        if (part.tokens().size() == 1 && part.is(0, "NULL")) {
            throw new IllegalArgumentException("null is no value");
        }
        return NUMBER.matcher(part.sql()).matches() || part.tokens().size() == 1 || isCall(part)
                ? part.sql()
                : "(" + part.sql() + ")";
    }

    private static void requireWhole(Part part) {
        int open = 0;
        for (Token token : part.tokens()) {
            open += switch (token.text()) {
                case "(" -> 1;
                case ")" -> -1;
                default -> 0;
            };
            if (open < 0) {
                throw new IllegalArgumentException("a parenthesis is closed that was not opened");
            }
            if (token.text().equals("'") || token.text().equals("\"") || isOpenDollar(token.text())) {
                throw new IllegalArgumentException("a quote in it is not closed");
            }
        }
        if (open > 0) {
            throw new IllegalArgumentException("a parenthesis in it is not closed");
        }
    }

    private static boolean isOpenDollar(String text) {
        if (!text.startsWith("$") || text.length() < 2) {
            return false;
        }
        String tag = text.substring(0, text.indexOf('$', 1) + 1);
        return text.length() < 2 * tag.length() || !text.endsWith(tag);
    }

    /** Whether it is a name and one pair of parentheses behind it. */
    private static boolean isCall(Part part) {
        int open = 0;
        for (int i = 1; i < part.tokens().size(); i++) {
            String text = part.tokens().get(i).text();
            open += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            if (open == 0 && i < part.tokens().size() - 1) {
                return false;
            }
        }
        return open == 0
                && part.tokens().size() > 2
                && !part.tokens().get(0).word().isEmpty()
                && part.tokens().get(1).text().equals("(");
    }
}
