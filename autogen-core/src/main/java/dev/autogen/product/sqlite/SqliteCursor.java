package dev.autogen.product.sqlite;

import dev.autogen.error.ReflectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A place in a statement of the catalog, and the moves from there. */
final class SqliteCursor {

    private final String sql;
    private final List<SqliteToken> tokens;
    private int at;

    SqliteCursor(String sql) {
        this.sql = sql;
        this.tokens = SqliteToken.of(sql);
    }

    boolean atEnd() {
        return at == tokens.size();
    }

    boolean sees(String word) {
        return !atEnd() && peek().is(word);
    }

    boolean seesAny(List<String> words) {
        return words.stream().anyMatch(this::sees);
    }

    /** Steps over these keywords or signs if they come next. */
    boolean skip(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).is(words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    void expect(String... words) {
        if (!skip(words)) {
            throw unreadable(String.join(" ", words));
        }
    }

    SqliteToken peek() {
        if (atEnd()) {
            throw unreadable("more");
        }
        return tokens.get(at);
    }

    SqliteToken next() {
        SqliteToken token = peek();
        at++;
        return token;
    }

    String name() {
        SqliteToken token = next();
        if (!token.isName() && token.kind() != SqliteToken.Kind.TEXT) {
            at--;
            throw unreadable("a name");
        }
        return token.name();
    }

    /** The text up to what ends it, outside of parentheses. */
    String until(BooleanSupplier end) {
        int from = at;
        while (!atEnd() && !end.getAsBoolean()) {
            step();
        }
        return from == at
                ? ""
                : sql.substring(tokens.get(from).start(), tokens.get(at - 1).end());
    }

    /** One token, or all from a parenthesis to the one that closes it. */
    private void step() {
        int depth = 0;
        do {
            SqliteToken token = next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        } while (depth > 0);
    }

    /** The text between a parenthesis and the one that closes it. */
    String parenthesised() {
        expect("(");
        String inside = until(() -> sees(")"));
        expect(")");
        return inside;
    }

    <T> List<T> list(Supplier<T> element) {
        expect("(");
        List<T> elements = new ArrayList<>();
        do {
            elements.add(element.get());
        } while (skip(","));
        expect(")");
        return elements;
    }

    ReflectionException unreadable(String wanted) {
        String where = atEnd()
                ? "at its end"
                : "before '" + sql.substring(tokens.get(at).start()) + "'";
        return new ReflectionException(
                "this SQL of the database's catalog cannot be read: expected '" + wanted + "' " + where + ": " + sql);
    }
}
