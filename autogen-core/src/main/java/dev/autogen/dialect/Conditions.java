package dev.autogen.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Conditions that hold together, whatever order they are written in. */
public final class Conditions {

    /** Words beside which an {@code and} is not what holds the whole together. */
    private static final Set<String> OTHERS = Set.of("between", "case", "or", "xor", "||");

    private Conditions() {}

    /**
     * The conditions of an {@code and} in alphabetical order. Only conditions that all stand in parentheses of their own are
     * sorted: no other text needs to be understood.
     *
     * @param tokens those of the text, none of them taken
     */
    public static String sorted(String sql, TokenStream tokens) {
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

    /**
     * The same of a text that a server may have printed without parentheses: for comparisons, since it is taken apart word by word.
     *
     * @param words the tokens of the text, in one spelling
     */
    public static String sorted(List<String> words) {
        List<String> conditions = new ArrayList<>();
        StringBuilder condition = new StringBuilder();
        int depth = 0;
        for (String word : words) {
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            if (depth == 0 && OTHERS.contains(word.toLowerCase(Locale.ROOT))) {
                return String.join(" ", words);
            }
            if (depth == 0 && word.equalsIgnoreCase("and")) {
                conditions.add(condition.toString());
                condition.setLength(0);
            } else {
                condition.append(condition.isEmpty() ? "" : " ").append(word);
            }
        }
        conditions.add(condition.toString());
        return conditions.stream().sorted().collect(Collectors.joining(" and "));
    }
}
