package dev.autogen.cli;

import java.util.stream.Collectors;

/**
 * Text of others made fit for a terminal: a name or message from a database, an entity or a driver may hold control
 * characters, which a terminal would obey.
 */
final class Printable {

    private Printable() {}

    /** One line: line ends are written as escapes too. */
    static String line(String text) {
        return escaped(text, false);
    }

    /** Several lines. */
    static String text(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean lines) {
        return text.codePoints()
                .mapToObj(character -> escaped(character, lines))
                .collect(Collectors.joining());
    }

    private static String escaped(int character, boolean lines) {
        if (character == '\n') {
            return lines ? "\n" : "\\n";
        }
        if (lines && character == '\t') {
            return "\t";
        }
        boolean control = Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
        return control ? String.format("\\u%04x", character) : Character.toString(character);
    }
}
