package dev.autogen.dialect.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The little that can be said of an expression without a server: parentheses around the whole of it mean nothing, nor does
 * the cast of a text literal to a text type, which the server adds to every such default, nor the order of conditions joined
 * by {@code and}, which Hibernate does not always keep from run to run. A list of texts is {@code a in ('X', 'Y')}, however it
 * was written, because the server's own form of it is hard to read in a revision. Everything else is for the judge.
 */
final class PostgresExpressions {

    private static final Pattern TEXT_LITERAL =
            Pattern.compile("('(?:[^']|'')*')::(?:character varying|varchar|text|bpchar|character)(?:\\(\\d+\\))?");

    private static final String NAME = "(\"(?:[^\"]|\"\")+\"|[a-z_][a-z0-9_$]*)";
    private static final String TEXT = "'(?:[^']|'')*'";
    private static final String SERVER_TEXT = TEXT + "::(?:character varying|text|bpchar)";

    /** What the server makes of {@code a in ('X', 'Y')}: on a varchar, and on a text or char column. */
    private static final List<Pattern> SERVER_LISTS = List.of(
            Pattern.compile("\\(" + NAME + "\\)::text = ANY \\(\\(ARRAY\\[(" + SERVER_TEXT + "(?:, " + SERVER_TEXT
                    + ")+)]\\)::text\\[]\\)"),
            Pattern.compile(NAME + " = ANY \\(ARRAY\\[(" + SERVER_TEXT + "(?:, " + SERVER_TEXT + ")+)]\\)"));

    private static final Pattern LIST = Pattern.compile(
            NAME + "\\s+in\\s*\\(\\s*(" + TEXT + "(?:\\s*,\\s*" + TEXT + ")+)\\s*\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE_TEXT = Pattern.compile(TEXT);

    private PostgresExpressions() {}

    static String normalize(String sql) {
        String text = stripped(sql);
        Matcher literal = TEXT_LITERAL.matcher(text);
        return literal.matches() ? literal.group(1) : list(text).orElseGet(() -> sortedConditions(text));
    }

    private static String stripped(String sql) {
        String text = sql.strip();
        return unwrapped(text).map(PostgresExpressions::stripped).orElse(text);
    }

    private static Optional<String> list(String sql) {
        return Stream.concat(Stream.of(LIST), SERVER_LISTS.stream())
                .map(pattern -> pattern.matcher(sql))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1) + " in ("
                        + ONE_TEXT.matcher(matcher.group(2))
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.joining(", "))
                        + ")")
                .findFirst();
    }

    /** Only conditions that all stand in parentheses of their own are sorted: no other text needs to be understood. */
    private static String sortedConditions(String sql) {
        List<String> conditions = new ArrayList<>();
        int depth = 0;
        int start = 0;
        SqlTokens tokens = new SqlTokens(sql);
        boolean expectsCondition = true;
        while (tokens.next()) {
            if (tokens.is("(")) {
                if (depth == 0 && !expectsCondition) {
                    return sql;
                }
                depth++;
            } else if (tokens.is(")")) {
                if (--depth == 0) {
                    conditions.add(sql.substring(start, tokens.end()).strip());
                    expectsCondition = false;
                }
            } else if (depth == 0) {
                if (expectsCondition || !tokens.name().equals("and")) {
                    return sql;
                }
                expectsCondition = true;
                start = tokens.end();
            }
        }
        return conditions.size() < 2 ? sql : conditions.stream().sorted().collect(Collectors.joining(" and "));
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
