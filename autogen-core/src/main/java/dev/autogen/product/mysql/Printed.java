package dev.autogen.product.mysql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code show create table} prints: a line for each column, key and constraint. */
final class Printed {

    private final List<String> lines = new ArrayList<>();

    Printed(String sql) {
        StringBuilder line = new StringBuilder();
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote != 0) {
                line.append(c);
                if (c == '\\' && quote == '\'' && i + 1 < sql.length()) {
                    i++;
                    line.append(sql.charAt(i));
                } else if (c == quote) {
                    quote = 0;
                }
                continue;
            }
            quote = c == '\'' || c == '`' ? c : 0;
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean last = depth == 0 && c == ')';
            if (last || (depth == 1 && (c == ',' || (c == '(' && lines.isEmpty())))) {
                lines.add(line.toString().strip());
                line.setLength(0);
            } else {
                line.append(c);
            }
        }
    }

    /** The default of a column, with what is set on update; empty if it has none. */
    String defaultOf(String column) {
        String line = after("`" + column.replace("`", "``") + "` ");
        int start = find(line, " default ");
        int update = find(line, " on update ");
        String updates = update < 0 ? "" : line.substring(update + 1, end(line, update + 1 + " on update ".length()));
        if (start < 0) {
            return updates.toLowerCase(Locale.ROOT);
        }
        int from = start + " default ".length();
        String value = line.substring(from, end(line, from));
        return updates.isEmpty() ? value : value + " " + updates.toLowerCase(Locale.ROOT);
    }

    /** The expression of a generated column. */
    String expressionOf(String column) {
        return parenthesised(after("`" + column + "` "), " as ");
    }

    String check(String name) {
        return parenthesised(after("constraint `" + name + "` "), "check ");
    }

    /** The expression that is the only key of an index. */
    String key(String name) {
        return parenthesised(after("key `" + name + "` "), "");
    }

    private String after(String beginning) {
        return lines.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(beginning.toLowerCase(Locale.ROOT)))
                .map(line -> " " + line.substring(beginning.length()))
                .findFirst()
                .orElse("");
    }

    private static String parenthesised(String line, String word) {
        int at = find(line, word);
        int open = at < 0 ? -1 : line.indexOf('(', at);
        return open < 0 ? "" : line.substring(open + 1, end(line, open) - 1);
    }

    /** Where words stand outside of quotes and parentheses. */
    private static int find(String line, String words) {
        int at = 0;
        while (at < line.length()) {
            if (line.regionMatches(true, at, words, 0, words.length())) {
                return at;
            }
            at = next(line, at);
        }
        return -1;
    }

    /** Where the value ends that begins there. */
    private static int end(String line, int from) {
        int at = from;
        while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
            at = next(line, at);
        }
        return at;
    }

    /** Past a character, or past all that is in quotes or parentheses. */
    private static int next(String line, int at) {
        char c = line.charAt(at);
        if (c == '\'' || c == '`') {
            int i = at + 1;
            while (i < line.length() && line.charAt(i) != c) {
                i += line.charAt(i) == '\\' && c == '\'' ? 2 : 1;
            }
            return Math.min(i + 1, line.length());
        } else if (c == '(') {
            int i = at + 1;
            while (i < line.length() && line.charAt(i) != ')') {
                i = next(line, i);
            }
            return Math.min(i + 1, line.length());
        }
        return at + 1;
    }
}
