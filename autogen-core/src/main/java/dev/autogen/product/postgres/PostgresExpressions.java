package dev.autogen.product.postgres;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little that can be said of an expression without a server: parentheses around the whole of it mean nothing, nor do
 * quotes around a name that needs none, nor does the cast of a text literal to a text type, which the server adds to every such default, nor the spelling of a list of texts
 * ({@link PostgresLists}), nor, in a comparison, the order of conditions joined by {@code and}, which Hibernate does not
 * always keep from run to run. Everything else is for the judge.
 */
final class PostgresExpressions {

    private static final Pattern TEXT_LITERAL =
            Pattern.compile("('(?:[^']|'')*')::(?:character varying|varchar|text|bpchar|character)(?:\\(\\d+\\))?");

    private PostgresExpressions() {}

    /** @param isVarchar whether a name is that of a varchar column of the table that the expression belongs to */
    static String normalize(String sql, Predicate<String> isVarchar) {
        String text = unquoted(stripped(sql));
        Matcher literal = TEXT_LITERAL.matcher(text);
        return literal.matches() ? literal.group(1) : PostgresLists.normalize(text, isVarchar);
    }

    /** A name in quotes that needs none is one without. */
    private static String unquoted(String sql) {
        StringBuilder plain = new StringBuilder();
        SqlTokens tokens = new SqlTokens(sql);
        int done = 0;
        while (tokens.next()) {
            if (tokens.isQuotedName()) {
                plain.append(sql, done, tokens.start()).append(PostgresIdentifiers.quote(tokens.name()));
                done = tokens.end();
            }
        }
        return plain.append(sql, done, sql.length()).toString();
    }

    private static String stripped(String sql) {
        String text = sql.strip();
        return unwrapped(text).map(PostgresExpressions::stripped).orElse(text);
    }

    /** What is between the first and the last parenthesis, if they belong together. */
    private static Optional<String> unwrapped(String sql) {
        if (sql.length() < 2 || sql.charAt(0) != '(') {
            return Optional.empty();
        }
        int depth = 0;
        SqlTokens tokens = new SqlTokens(sql);
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
}
