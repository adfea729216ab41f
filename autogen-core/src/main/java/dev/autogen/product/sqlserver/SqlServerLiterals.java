package dev.autogen.product.sqlserver;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts as literals that also {@code sqlcmd} reads as they are meant: it takes a line that says {@code go} for the end of a batch, and
 * {@code $(} for a variable, wherever they stand.
 */
final class SqlServerLiterals {

    private SqlServerLiterals() {}

    /** An expression; in parentheses where it is more than one literal. */
    static String literal(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                flush(plain, parts);
                parts.add("nchar(" + (int) c + ")");
            } else if (c == '(' && i > 0 && text.charAt(i - 1) == '$') {
                flush(plain, parts);
                plain.append(c);
            } else {
                plain.append(c == '\'' ? "''" : String.valueOf(c));
            }
        }
        if (parts.isEmpty() || !plain.isEmpty()) {
            parts.add("N'" + plain + "'");
        }
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(" + ", parts) + ")";
    }

    private static void flush(StringBuilder plain, List<String> parts) {
        if (!plain.isEmpty()) {
            parts.add("N'" + plain + "'");
            plain.setLength(0);
        }
    }
}
