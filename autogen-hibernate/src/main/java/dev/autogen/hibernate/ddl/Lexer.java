package dev.autogen.hibernate.ddl;

import dev.autogen.error.ReflectionException;
import java.util.ArrayList;
import java.util.List;

/** Cuts SQL text into pieces as PostgreSQL does (manual, section 4.1); the backticks of other databases are no signs there. */
final class Lexer {

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String sql) {
        this.sql = sql;
    }

    static List<Token> tokens(String sql) {
        Lexer lexer = new Lexer(sql);
        while (lexer.at < sql.length()) {
            lexer.step();
        }
        return List.copyOf(lexer.tokens);
    }

    private void step() {
        char c = sql.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (sql.startsWith("--", at)) {
            int end = sql.indexOf('\n', at);
            at = end < 0 ? sql.length() : end;
        } else if (sql.startsWith("/*", at)) {
            at = endOfComment();
        } else if (c == '"' || c == '`') {
            add(Token.Kind.QUOTED, endOfQuoted(at, c, false));
        } else if (c == '\'') {
            add(Token.Kind.LITERAL, endOfQuoted(at, '\'', false));
        } else if (c == '$' && endOfDollarTag() > 0) {
            String tag = sql.substring(at, endOfDollarTag());
            add(Token.Kind.LITERAL, closing(sql.indexOf(tag, at + tag.length())) + tag.length());
        } else if (startsName(c)) {
            word();
        } else if (Character.isDigit(c)) {
            int end = at;
            while (end < sql.length() && (Character.isLetterOrDigit(sql.charAt(end)) || sql.charAt(end) == '.')) {
                end++;
            }
            add(Token.Kind.NUMBER, end);
        } else {
            add(Token.Kind.SIGN, at + 1);
        }
    }

    /** A name or keyword, or the prefix of a literal such as {@code E'...'}. */
    private void word() {
        int end = at;
        while (end < sql.length() && continuesName(sql.charAt(end))) {
            end++;
        }
        boolean prefix = end == at + 1 && "eEbBxXnN".indexOf(sql.charAt(at)) >= 0;
        if (prefix && end < sql.length() && sql.charAt(end) == '\'') {
            boolean escapes = Character.toLowerCase(sql.charAt(at)) == 'e';
            add(Token.Kind.LITERAL, endOfQuoted(end, '\'', escapes));
        } else {
            add(Token.Kind.WORD, end);
        }
    }

    private void add(Token.Kind kind, int end) {
        tokens.add(new Token(kind, sql.substring(at, end), at, end));
        at = end;
    }

    private int endOfQuoted(int from, char quote, boolean escapes) {
        int i = from + 1;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (escapes && c == '\\') {
                i++;
            } else if (c == quote) {
                if (i + 1 == sql.length() || sql.charAt(i + 1) != quote) {
                    return i + 1;
                }
                i++;
            }
            i++;
        }
        return closing(-1);
    }

    /** Comments nest. */
    private int endOfComment() {
        int depth = 0;
        int i = at;
        while (i + 1 < sql.length()) {
            if (sql.startsWith("/*", i)) {
                depth++;
                i += 2;
            } else if (sql.startsWith("*/", i)) {
                i += 2;
                if (--depth == 0) {
                    return i;
                }
            } else {
                i++;
            }
        }
        return closing(-1);
    }

    /** Where the text after {@code $tag$} begins, or -1 if this is no such tag. */
    private int endOfDollarTag() {
        int i = at + 1;
        while (i < sql.length() && continuesName(sql.charAt(i)) && sql.charAt(i) != '$') {
            i++;
        }
        boolean parameter = i > at + 1 && Character.isDigit(sql.charAt(at + 1));
        return i < sql.length() && sql.charAt(i) == '$' && !parameter ? i + 1 : -1;
    }

    private int closing(int position) {
        if (position < 0) {
            throw new ReflectionException("this SQL of the mapping has a quote or comment that does not end: " + sql);
        }
        return position;
    }

    private static boolean startsName(char c) {
        return Character.isLetter(c) || c == '_' || c >= 0x80;
    }

    private static boolean continuesName(char c) {
        return startsName(c) || Character.isDigit(c) || c == '$';
    }
}
