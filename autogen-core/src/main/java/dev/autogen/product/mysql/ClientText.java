package dev.autogen.product.mysql;

/**
 * A statement as the command-line client has to be given it, which looks for its end by rules of its own (MySQL manual, section
 * 4.5.1.5): at a semicolon, also one of a body; it takes the word {@code delimiter} before a blank for a command wherever it stands
 * outside of quotes, and reads a carriage return at the end of a line as nothing.
 */
final class ClientText {

    private static final String COMMAND = "delimiter ";

    private final String sql;
    private final StringBuilder text = new StringBuilder();
    private boolean hasSemicolon;
    private boolean endsInComment;
    private int at;

    private ClientText(String sql) {
        this.sql = sql;
    }

    /** A statement with its end, and nothing else read as one. */
    static String of(String sql) {
        return new ClientText(sql.strip()).read();
    }

    private String read() {
        while (at < sql.length()) {
            char c = sql.charAt(at);
            endsInComment = false;
            if (c == '\'' || c == '"' || c == '`') {
                quoted(c);
            } else if (c == '#' || (sql.startsWith("--", at) && isBlankAt(at + 2))) {
                copyTo(end("\n", at));
                endsInComment = true;
            } else if (sql.startsWith("/*", at)) {
                copyTo(end("*/", at + 2));
            } else if (sql.regionMatches(true, at, COMMAND, 0, COMMAND.length())) {
                text.append(sql, at, at + COMMAND.length() - 1).append('\n');
                at += COMMAND.length();
            } else {
                hasSemicolon |= c == ';';
                copyTo(at + 1);
            }
        }
        return ended();
    }

    private String ended() {
        String line = endsInComment ? "\n" : "";
        if (!hasSemicolon) {
            return text + line + ";";
        }
        StringBuilder delimiter = new StringBuilder("$$");
        while (text.indexOf(delimiter.toString()) >= 0) {
            delimiter.append('$');
        }
        return COMMAND + delimiter + "\n" + text + line + delimiter + "\n" + COMMAND + ";";
    }

    /** What the client would change or refuse in a text is an escape there. */
    private void quoted(char quote) {
        text.append(quote);
        at++;
        boolean open = true;
        while (open && at < sql.length()) {
            char c = sql.charAt(at);
            boolean escape = c == '\\' && quote != '`' && at + 1 < sql.length();
            char meant = escape ? sql.charAt(at + 1) : c;
            if (quote == '`' || (meant != '\r' && meant != '\0')) {
                text.append(sql, at, at + (escape ? 2 : 1));
            } else {
                text.append(meant == '\r' ? "\\r" : "\\0");
            }
            open = c != quote;
            at += escape ? 2 : 1;
        }
    }

    private boolean isBlankAt(int place) {
        return place >= sql.length() || Character.isWhitespace(sql.charAt(place));
    }

    private int end(String mark, int from) {
        int found = sql.indexOf(mark, from);
        return found < 0 ? sql.length() : found + mark.length();
    }

    private void copyTo(int end) {
        text.append(sql, at, end);
        at = end;
    }
}
