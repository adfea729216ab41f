package dev.autogen.product.postgres;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Expressions as {@code pg_get_expr} prints them. */
final class PostgresPrinted {

    /** {@code default null} of a type with a length is kept as an expression, though it says nothing. */
    private static final Pattern NULL = Pattern.compile("NULL::[^']+");

    /** Manual, section 9.9.5. */
    private static final Set<String> NOW = Set.of("CURRENT_TIMESTAMP", "now()", "transaction_timestamp()");

    private PostgresPrinted() {}

    /** A default as printed, unless it is the same as none. */
    static Optional<String> findDefault(@Nullable String printed) {
        return Optional.ofNullable(printed).filter(text -> !NULL.matcher(text).matches());
    }

    /** Whether two printed expressions always have the same value, though the server prints them differently. */
    static boolean isSynonym(String one, String other) {
        return NOW.contains(one) && NOW.contains(other);
    }

    /**
     * An expression without the parentheses that enclose all of it. Printed text has no comments and no dollar quotes, and
     * doubles the quotes within quotes (ruleutils.c), so that toggling at each quote is enough to tell what is quoted.
     */
    static String bare(String printed) {
        String bare = printed.strip();
        while (isEnclosed(bare)) {
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        return bare;
    }

    private static boolean isEnclosed(String text) {
        if (!text.startsWith("(") || !text.endsWith(")")) {
            return false;
        }
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return false;
            }
        }
        return true;
    }
}
