package dev.autogen.product.oracle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts as literals of one line: {@code SQL*Plus} takes some lines for its own commands, wherever they stand. */
final class OracleLiterals {

    /** A literal has at most 4,000 bytes. */
    private static final int BYTES = 4000;

    /** Characters of a literal of which each may have three bytes. */
    private static final int PART = 1300;

    private OracleLiterals() {}

    /** An expression; in parentheses where it is more than one literal, a large object where it must be. */
    static String literal(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                flush(plain, parts);
                parts.add("chr(" + (int) c + ")");
            } else {
                plain.append(c == '\'' ? "''" : String.valueOf(c));
                if (plain.length() >= PART && !Character.isHighSurrogate(c)) {
                    flush(plain, parts);
                }
            }
        }
        if (parts.isEmpty() || !plain.isEmpty()) {
            parts.add("'" + plain + "'");
        }
        boolean large = text.getBytes(StandardCharsets.UTF_8).length > BYTES;
        String joined = String.join(
                " || ", large ? parts.stream().map(OracleLiterals::large).toList() : parts);
        return parts.size() == 1 ? joined : "(" + joined + ")";
    }

    private static String large(String part) {
        return "to_clob(" + part + ")";
    }

    private static void flush(StringBuilder plain, List<String> parts) {
        if (!plain.isEmpty()) {
            parts.add("'" + plain + "'");
            plain.setLength(0);
        }
    }
}
