package dev.autogen.product.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL of several statements as an author writes it, taken apart at the semicolons between them (manual, section 4.1). Those in
 * strings, comments, parentheses and the bodies of SQL functions are none.
 */
final class PostgresScript {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|--[^\\r\\n]*|(?<open>/\\*)" // white space and comments; a block comment may hold others
                    + "|(?<text>[eE]'(?:[^'\\\\]|''|\\\\.)*+'|'(?:[^']|'')*+')"
                    + "|(?<dollar>\\$(?:[A-Za-z_\\x80-\\uffff][\\w\\x80-\\uffff]*)?\\$)"
                    + "|(?<name>\"(?:[^\"]|\"\")*+\")"
                    + "|(?<word>[A-Za-z_\\x80-\\uffff][\\w$\\x80-\\uffff]*)"
                    + "|.",
            Pattern.DOTALL);

    private final String sql;
    private final Matcher matcher;
    private final List<Part> parts = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();
    private int parentheses;
    private int bodies;

    private PostgresScript(String sql) {
        this.sql = sql;
        this.matcher = TOKEN.matcher(sql);
    }

    /** The statements of a text, each without its semicolon; none that is empty. */
    static List<Part> parts(String sql) {
        PostgresScript script = new PostgresScript(sql);
        script.read();
        return script.parts;
    }

    /**
     * A statement.
     *
     * @param sql its text, with the comments in it but without those around it
     * @param tokens what it consists of
     */
    record Part(String sql, List<Token> tokens) {

        /** Whether the token at a place is one of some words. */
        boolean is(int index, String... words) {
            return index < tokens.size()
                    && List.of(words).contains(tokens.get(index).word());
        }

        /** Whether it begins with words. */
        boolean begins(String... words) {
            for (int i = 0; i < words.length; i++) {
                if (!is(i, words[i])) {
                    return false;
                }
            }
            return true;
        }

        boolean has(String word) {
            return tokens.stream().anyMatch(token -> token.word().equals(word));
        }
    }

    /**
     * A token.
     *
     * @param text as it stands
     * @param word in upper case if it is a word without quotes, else empty
     */
    record Token(String text, String word, int start, int end) {}

    private void read() {
        int at = 0;
        while (at < sql.length() && matcher.find(at)) {
            at = matcher.end();
            if (matcher.group("open") != null) {
                at = afterComment(at);
            } else if (matcher.group("dollar") != null) {
                int close = sql.indexOf(matcher.group(), at);
                at = close < 0 ? sql.length() : close + matcher.group().length();
                tokens.add(token("", at));
            } else if (matcher.group("word") != null) {
                tokens.add(token(matcher.group().toUpperCase(Locale.ROOT), at));
                countBodies();
            } else if (!matcher.group().isBlank() && !matcher.group().startsWith("--")) {
                symbol(at);
            }
        }
        end();
    }

    private void symbol(int at) {
        String symbol = matcher.group();
        if (symbol.equals(";") && parentheses == 0 && bodies == 0) {
            end();
            return;
        }
        parentheses += symbol.equals("(") ? 1 : symbol.equals(")") ? -1 : 0;
        tokens.add(token("", at));
    }

    private Token token(String word, int end) {
        return new Token(sql.substring(matcher.start(), end), word, matcher.start(), end);
    }

    /** {@code begin atomic ... end} of a function, in which only {@code case} has an end of its own. */
    private void countBodies() {
        String word = tokens.get(tokens.size() - 1).word();
        boolean atomic = word.equals("ATOMIC")
                && tokens.size() > 1
                && tokens.get(tokens.size() - 2).word().equals("BEGIN");
        if (atomic || (bodies > 0 && word.equals("CASE"))) {
            bodies++;
        } else if (bodies > 0 && word.equals("END")) {
            bodies--;
        }
    }

    private int afterComment(int from) {
        int depth = 1;
        int at = from;
        while (depth > 0 && at < sql.length()) {
            if (sql.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (sql.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else {
                at++;
            }
        }
        return at;
    }

    private void end() {
        if (!tokens.isEmpty()) {
            int first = tokens.get(0).start();
            int last = tokens.get(tokens.size() - 1).end();
            parts.add(new Part(sql.substring(first, last), List.copyOf(tokens)));
        }
        tokens = new ArrayList<>();
        parentheses = 0;
        bodies = 0;
    }
}
