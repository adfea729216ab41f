package dev.autogen.hibernate.ddl;

import dev.autogen.error.ReflectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** A place in a statement, and the moves from there. */
final class Cursor {

    private final String sql;
    private final List<Token> tokens;
    private int at;

    Cursor(String sql) {
        this.sql = sql;
        this.tokens = Lexer.tokens(sql);
    }

    boolean atEnd() {
        return at == tokens.size();
    }

    /** Whether these keywords or signs come next. */
    boolean sees(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of these keywords, in lower case, comes next. */
    boolean seesOneOf(Set<String> keywords) {
        return !atEnd() && keywords.contains(peek().keyword());
    }

    /** Steps over these keywords or signs if they come next. */
    boolean skip(String... words) {
        boolean seen = sees(words);
        if (seen) {
            at += words.length;
        }
        return seen;
    }

    void expect(String... words) {
        if (!skip(words)) {
            throw unreadable(String.join(" ", words));
        }
    }

    Token peek() {
        if (atEnd()) {
            throw unreadable("more");
        }
        return tokens.get(at);
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    /** The text up to the next token outside parentheses that ends it, or to the end. */
    String until(Predicate<Cursor> end) {
        int from = at;
        while (!atEnd() && !end.test(this)) {
            step();
        }
        return from == at
                ? ""
                : sql.substring(tokens.get(from).start(), tokens.get(at - 1).end());
    }

    /** One token, or everything from a parenthesis to the one that closes it. */
    void step() {
        int depth = 0;
        do {
            Token token = next();
            if (token.is("(") || token.is("[")) {
                depth++;
            } else if (token.is(")") || token.is("]")) {
                depth--;
            }
        } while (depth > 0);
    }

    /** The text between a parenthesis and the one that closes it, without further parentheses around the whole of it. */
    String parenthesised() {
        expect("(");
        String inside = until(cursor -> cursor.sees(")"));
        expect(")");
        return new Cursor(inside).unwrapped();
    }

    /** The whole text, without parentheses around the whole of it. */
    String unwrapped() {
        if (sees("(")) {
            String inside = parenthesised();
            return atEnd() ? inside : sql;
        }
        return sql;
    }

    /** Whether one token is left. */
    boolean isLast() {
        return at == tokens.size() - 1;
    }

    boolean isOneToken() {
        return tokens.size() == 1;
    }

    /** As many readings as a list in parentheses has elements. */
    <T> List<T> list(Function<Cursor, T> element) {
        expect("(");
        List<T> elements = new ArrayList<>();
        do {
            elements.add(element.apply(this));
        } while (skip(","));
        expect(")");
        return elements;
    }

    long number() {
        boolean negative = skip("-");
        skip("+");
        Token token = next();
        try {
            return Long.parseLong((negative ? "-" : "") + token.text());
        } catch (NumberFormatException e) {
            at--;
            throw unreadable("a number");
        }
    }

    String rest() {
        return until(cursor -> false);
    }

    ReflectionException unreadable(String wanted) {
        String where = atEnd() ? "at its end" : "before '" + sql.substring(peek().start()) + "'";
        return new ReflectionException(
                "this SQL of the mapping cannot be read: expected '" + wanted + "' " + where + ": " + sql);
    }
}
