package dev.autogen.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions that hold together, whatever order they are written in. */
public final class Conditions {

    private Conditions() {}

    /**
     * The conditions of an {@code and} in alphabetical order. Only conditions that all stand in parentheses of their own are
     * sorted: no other text needs to be understood.
     *
     * @param tokens those of the text, none of them taken
     */
    public static String sorted(String sql, Tokens tokens) {
        List<String> conditions = new ArrayList<>();
        int depth = 0;
        int start = 0;
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
                if (expectsCondition || !tokens.text().equalsIgnoreCase("and")) {
                    return sql;
                }
                expectsCondition = true;
                start = tokens.end();
            }
        }
        return conditions.size() < 2 ? sql : conditions.stream().sorted().collect(Collectors.joining(" and "));
    }
}
