package dev.autogen.product.sqlite;

import dev.autogen.dialect.Conditions;
import dev.autogen.dialect.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What can be said of an expression: SQLite keeps it as it was written, so that white space, the case of words, the quotes of names
 * and parentheses around the whole of it are all that can differ without meaning anything.
 */
final class SqliteExpressions {

    private static final Map<String, String> OPERATORS = Map.of("==", "=", "!=", "<>");

    private SqliteExpressions() {}

    /** The expression without parentheses around the whole of it. */
    static String unwrapped(String sql) {
        List<SqliteToken> tokens = SqliteToken.of(sql);
        int last = tokens.size() - 1;
        int depth = 0;
        for (int i = 0; i <= last; i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0 && i < last) {
                return sql.strip();
            }
        }
        return last < 1 || !tokens.get(0).is("(")
                ? sql.strip()
                : unwrapped(sql.substring(tokens.get(0).end(), tokens.get(last).start()));
    }

    /** Its conditions in one order. */
    static String steady(String sql) {
        return Conditions.sorted(sql, new Tokens(sql, UnaryOperator.identity(), UnaryOperator.identity()));
    }

    /** Equal for those that differ in nothing that counts. Names go by any case, in quotes too; values of a list in any order. */
    static String plain(String sql) {
        List<String> words = new ArrayList<>();
        List<SqliteToken> tokens = SqliteToken.of(steady(unwrapped(sql)));
        for (int i = 0; i < tokens.size(); i++) {
            words.add(plain(tokens.get(i)));
            int end = tokens.get(i).is("in") ? endOfValues(tokens, i + 1) : i;
            if (end > i) {
                words.add(tokens.subList(i + 1, end + 1).stream()
                        .map(SqliteToken::text)
                        .filter(text -> !text.equals(","))
                        .sorted()
                        .collect(Collectors.joining(" ")));
                i = end;
            }
        }
        return String.join(" ", words);
    }

    private static String plain(SqliteToken token) {
        return token.isName()
                ? token.name().toLowerCase(Locale.ROOT)
                : OPERATORS.getOrDefault(token.text(), token.text());
    }

    /** Where the parenthesis closes behind literals with commas between; before its beginning if that is not what stands there. */
    private static int endOfValues(List<SqliteToken> tokens, int open) {
        if (open >= tokens.size() || !tokens.get(open).is("(")) {
            return open - 1;
        }
        for (int i = open + 1; i < tokens.size(); i++) {
            SqliteToken token = tokens.get(i);
            boolean literal = token.kind() == SqliteToken.Kind.TEXT || token.kind() == SqliteToken.Kind.NUMBER;
            if (token.is(")")) {
                return i;
            } else if (!literal && !token.is(",")) {
                return open - 1;
            }
        }
        return open - 1;
    }

    static boolean mentions(String sql, String name) {
        return SqliteToken.of(sql).stream()
                .anyMatch(token -> token.isName() && token.name().equalsIgnoreCase(name));
    }

    /** With other names of columns. What is called like a function is none. */
    static String respelled(String sql, Map<String, String> columns) {
        StringBuilder result = new StringBuilder();
        int copied = 0;
        List<SqliteToken> tokens = SqliteToken.of(sql);
        for (int i = 0; i < tokens.size(); i++) {
            SqliteToken token = tokens.get(i);
            boolean call = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
            String other = token.isName() && !call ? columns.get(token.name()) : null;
            if (other != null) {
                result.append(sql, copied, token.start()).append(SqliteIdentifiers.quote(other));
                copied = token.end();
            }
        }
        return result.append(sql, copied, sql.length()).toString();
    }

    /**
     * One that somebody typed, in parentheses unless it is one token.
     *
     * @throws IllegalArgumentException with what is wrong, if it is not one expression that ends where the text ends
     */
    static String operand(String sql) {
        List<SqliteToken> tokens = SqliteToken.of(sql);
        int open = 0;
        for (SqliteToken token : tokens) {
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (open < 0) {
                throw new IllegalArgumentException("a parenthesis is closed that was not opened");
            } else if (token.is(";")) {
                throw new IllegalArgumentException("it has a semicolon, and is to be one expression");
            } else if (token.kind() == SqliteToken.Kind.SIGN && "'\"`[".contains(token.text())) {
                throw new IllegalArgumentException("a quote in it is not closed");
            }
        }
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("there is nothing in it");
        } else if (open > 0) {
            throw new IllegalArgumentException("a parenthesis in it is not closed");
        } else if (SqliteToken.of(sql + "\n)").size() == tokens.size()) {
            throw new IllegalArgumentException("a comment in it is not closed");
        } else if (tokens.size() == 1 && tokens.get(0).is("null")) {
            throw new IllegalArgumentException("null is no value");
        }
        String text = sql.substring(
                tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        return tokens.size() == 1 ? text : "(" + text + ")";
    }

    /** Whether it can stand after {@code default} as it is (sqlite.org, "CREATE TABLE", 3.2). */
    static boolean isSimple(String sql) {
        List<SqliteToken> tokens = SqliteToken.of(sql);
        boolean signed =
                tokens.size() == 2 && (tokens.get(0).is("-") || tokens.get(0).is("+"));
        SqliteToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return last != null
                && (signed
                        ? last.kind() == SqliteToken.Kind.NUMBER
                        : tokens.size() == 1 && last.kind() != SqliteToken.Kind.SIGN);
    }

    /** Whether rows that are there already can have it as the default of a new column (sqlite.org, "ALTER TABLE", 4). */
    static boolean isConstant(String sql) {
        return isSimple(sql) && !sql.toLowerCase(Locale.ROOT).startsWith("current_");
    }
}
