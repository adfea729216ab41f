package dev.autogen.product.mysql;

import dev.autogen.dialect.Conditions;
import dev.autogen.product.mysql.MySqlFacts.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Expressions as text. */
final class MySqlExpressions {

    /** What MySQL prints before each literal: the character set that it was written in. */
    private static final Pattern INTRODUCER = Pattern.compile("(?i)_(utf8mb4|utf8mb3|utf8|latin1|ascii|cp850|binary)");

    private MySqlExpressions() {}

    /** Without what a server adds by itself: quotes that are not needed, character sets of literals, parentheses around the whole. */
    static String normalize(String sql, Strings strings) {
        StringBuilder plain = new StringBuilder();
        int copied = 0;
        MySqlTokens tokens = new MySqlTokens(sql);
        while (tokens.next()) {
            plain.append(sql, copied, tokens.start());
            copied = tokens.end();
            boolean introducer = tokens.isWord()
                    && INTRODUCER.matcher(tokens.text()).matches()
                    && tokens.end() < sql.length()
                    && sql.charAt(tokens.end()) == '\'';
            if (tokens.isString()) {
                plain.append(MySqlLiterals.literal(MySqlLiterals.text(tokens.text(), strings), strings));
            } else if (tokens.isName() && !tokens.isWord()) {
                plain.append(MySqlIdentifiers.quote(tokens.name()));
            } else if (!introducer) {
                plain.append(tokens.text());
            }
        }
        return unwrapped(plain.append(sql, copied, sql.length()).toString());
    }

    /** Without parentheses around the whole of it. */
    static String unwrapped(String sql) {
        String text = sql.strip();
        while (text.startsWith("(") && closing(text) == text.length() - 1) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    /** Where the first parenthesis is closed. */
    private static int closing(String text) {
        int depth = 0;
        MySqlTokens tokens = new MySqlTokens(text);
        while (tokens.next()) {
            depth += tokens.is("(") ? 1 : tokens.is(")") ? -1 : 0;
            if (depth == 0) {
                return tokens.end() - 1;
            }
        }
        return -1;
    }

    /** In lower case, with single spaces, conditions in one order: MariaDB prints them without parentheses. */
    static String comparisonForm(String sql) {
        List<String> words = new ArrayList<>();
        MySqlTokens tokens = new MySqlTokens(sql);
        while (tokens.next()) {
            words.add(plain(tokens));
        }
        return Conditions.sorted(words)
                .replaceAll("current_timestamp \\( \\)|(?:now|localtime|localtimestamp) \\( \\)", "current_timestamp");
    }

    private static String plain(MySqlTokens tokens) {
        if (tokens.isString()) {
            return tokens.text();
        } else if (tokens.isName()) {
            return tokens.name().toLowerCase(Locale.ROOT);
        }
        return switch (tokens.text()) {
            case "!=" -> "<>";
            case "&&" -> "and";
            default -> tokens.text();
        };
    }

    /**
     * In parentheses, unless it is one token.
     *
     * @throws IllegalArgumentException with what is wrong, if it is not one expression
     */
    static String operand(String expression) {
        int open = 0;
        int count = 0;
        MySqlTokens tokens = new MySqlTokens(expression);
        while (tokens.next()) {
            count++;
            open += tokens.is("(") ? 1 : tokens.is(")") ? -1 : 0;
            if (tokens.is(";")) {
                throw new IllegalArgumentException("it has a semicolon, and is to be one expression");
            } else if (open < 0) {
                throw new IllegalArgumentException("a parenthesis is closed that was not opened");
            } else if (tokens.is("'") || tokens.is("\"") || tokens.is("`")) {
                throw new IllegalArgumentException("a quote in it is not closed");
            }
        }
        if (count == 0 || open > 0) {
            throw new IllegalArgumentException(
                    count == 0 ? "there is nothing in it" : "a parenthesis in it is not closed");
        } else if (expression.strip().equalsIgnoreCase("null")) {
            throw new IllegalArgumentException("null is no value");
        }
        // a comment to the end of the line ends before the parenthesis
        return count == 1 && !expression.contains("-- ") ? expression.strip() : "(" + expression.strip() + "\n)";
    }

    static boolean mentions(String sql, String column) {
        MySqlTokens tokens = new MySqlTokens(sql);
        while (tokens.next()) {
            if (tokens.isName() && tokens.name().equalsIgnoreCase(column)) {
                return true;
            }
        }
        return false;
    }

    /** With other names of columns; what is called like a function, or a keyword without quotes, is none. */
    static String respelled(String sql, Map<String, String> columns) {
        StringBuilder result = new StringBuilder();
        int copied = 0;
        MySqlTokens tokens = new MySqlTokens(sql);
        while (tokens.next()) {
            String other = tokens.isName() ? columns.get(tokens.name()) : null;
            boolean keyword = tokens.isWord() && MySqlIdentifiers.isReserved(tokens.text());
            if (other != null
                    && !keyword
                    && !sql.substring(tokens.end()).stripLeading().startsWith("(")) {
                result.append(sql, copied, tokens.start()).append(MySqlIdentifiers.quote(other));
                copied = tokens.end();
            }
        }
        return result.append(sql, copied, sql.length()).toString();
    }
}
