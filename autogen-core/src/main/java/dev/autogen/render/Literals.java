package dev.autogen.render;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Strings as Java source. Whatever a string holds, it compiles to itself: what is not a visible character is escaped, and so
 * is every backslash, so that nothing in it can begin a Unicode escape.
 */
final class Literals {

    private Literals() {}

    /** A string literal, with its quotes, on one line. */
    static String quoted(String value) {
        return '"' + escaped(value).replace("\n", "\\n").replace("\"", "\\\"") + '"';
    }

    /** Whether a text block can hold the string: these two are ends of lines to some, and have no escape of their own. */
    static boolean fitsTextBlock(String value) {
        return value.indexOf('\u2028') < 0 && value.indexOf('\u2029') < 0;
    }

    /** Whether a formatter may divide the literal where its line is too long: at white space, escaped or not. */
    static boolean isDivisible(String value) {
        return value.chars().anyMatch(c -> c == ' ' || c == '\t' || c == '\n' || c == '\r') || value.contains("\\");
    }

    /**
     * The lines between the delimiters of a text block, without indentation; the closing delimiter has its own line.
     *
     * @param value a string that {@linkplain #fitsTextBlock fits}
     * @param width how long a line may become before it is continued on another, if there is a blank to continue at
     */
    static List<String> textBlock(String value, int width) {
        List<String> lines = new ArrayList<>();
        Iterator<String> parts = List.of(value.split("\n", -1)).iterator();
        while (parts.hasNext()) {
            String part = parts.next();
            String rest = escaped(part).replace("\"\"\"", "\"\"\\\"");
            if (parts.hasNext()) {
                rest = withoutTrailingSpace(part, rest);
            } else if (!rest.isEmpty()) {
                rest += '\\';
            }
            while (rest.length() > width) {
                int end = lineEnd(rest, width);
                if (end == rest.length()) {
                    break;
                }
                lines.add(rest.substring(0, end) + '\\');
                rest = rest.substring(end);
            }
            if (parts.hasNext() || !rest.isEmpty()) {
                lines.add(rest);
            }
        }
        return lines;
    }

    /** The compiler strips white space at the end of a line, and only what it knows as escape afterwards stays. */
    private static String withoutTrailingSpace(String line, String escaped) {
        if (line.isEmpty() || !Character.isWhitespace(line.charAt(line.length() - 1))) {
            return escaped;
        } else if (line.endsWith(" ")) {
            return escaped.substring(0, escaped.length() - 1) + "\\s";
        }
        return escaped + "\\n\\";
    }

    /** After the last blanks within the width, or else after the first beyond it. */
    private static int lineEnd(String line, int width) {
        int end = 0;
        for (int i = 1; i < line.length() && (i < width || end == 0); i++) {
            if (line.charAt(i - 1) == ' ' && line.charAt(i) != ' ') {
                end = i;
            }
        }
        return end == 0 ? line.length() : end;
    }

    /** All but quotes and ends of lines escaped. */
    private static String escaped(String value) {
        if (value.chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~' && c != '\\'))) {
            return value;
        }
        // javac, in search of the other half of a lone surrogate, counts the backslash behind it twice
        boolean miscounted = value.codePoints().anyMatch(c -> c <= 0xffff && Character.isHighSurrogate((char) c));
        String backslash = miscounted ? "\\134" : "\\\\";
        StringBuilder result = new StringBuilder();
        value.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> result.append('\n');
                case '\\' -> result.append(backslash);
                case '\t' -> result.append("\\t");
                case '\r' -> result.append("\\r");
                default -> append(result, c);
            }
        });
        return result.toString();
    }

    private static void append(StringBuilder result, int c) {
        if (isVisible(c)) {
            result.appendCodePoint(c);
        } else if (c <= 0xff) {
            // a Unicode escape would stand for the character itself already when a text block is stripped of its blanks
            result.append(String.format("\\%03o", c));
        } else {
            for (char unit : Character.toChars(c)) {
                result.append(String.format("\\u%04x", (int) unit));
            }
        }
    }

    static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }
}
