package dev.autogen.operation;

import java.util.regex.Pattern;

/** Whether SQL text names a column. It is not parsed: a literal that holds the name counts, which does no harm. */
public final class Mentions {

    private Mentions() {}

    /**
     * Whether an expression names a column.
     *
     * @param expression SQL
     * @param column exact name
     */
    public static boolean of(String expression, String column) {
        return Pattern.compile(
                        "(?<![\\w$])" + Pattern.quote(column.replace("\"", "\"\"")) + "(?![\\w$])",
                        Pattern.CASE_INSENSITIVE)
                .matcher(expression)
                .find();
    }
}
