package dev.autogen.product.mysql;

import dev.autogen.product.mysql.MySqlFacts.Strings;

/** String literals (MySQL manual, section 9.1.1). */
final class MySqlLiterals {

    private MySqlLiterals() {}

    static String literal(String text, Strings strings) {
        String escaped = strings == Strings.ESCAPED ? text.replace("\\", "\\\\") : text;
        return '\'' + escaped.replace("'", "''") + '\'';
    }

    /** What a literal that a server or an author wrote says, in whatever way it is quoted. */
    static String text(String literal, Strings strings) {
        char quote = literal.charAt(0);
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < literal.length() - 1; i++) {
            char c = literal.charAt(i);
            if (c == '\\' && strings == Strings.ESCAPED && i + 1 < literal.length() - 1) {
                i++;
                text.append(escaped(literal.charAt(i)));
            } else if (c == quote) {
                i++;
                text.append(quote);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** {@code \%} and {@code \_} stay what they are, for patterns. */
    private static String escaped(char c) {
        return switch (c) {
            case '0' -> "\0";
            case 'b' -> "\b";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'Z' -> "\u001a";
            case '%', '_' -> "\\" + c;
            default -> String.valueOf(c);
        };
    }
}
