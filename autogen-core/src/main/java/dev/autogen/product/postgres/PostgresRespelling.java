package dev.autogen.product.postgres;

import java.util.Map;

/**
 * The names of columns and types in an expression replaced by others. What is called like a function, or unquoted though it
 * is a keyword, is no column; what follows {@code ::} is a type.
 */
final class PostgresRespelling {

    private PostgresRespelling() {}

    static String of(String sql, Map<String, String> columns, Map<String, String> types) {
        if (columns.isEmpty() && types.isEmpty()) {
            return sql;
        }
        StringBuilder result = new StringBuilder();
        int copied = 0;
        int colons = 0;
        boolean type = false;
        SqlTokens tokens = new SqlTokens(sql);
        while (tokens.next()) {
            String name = tokens.name();
            if (name.isEmpty()) {
                colons = tokens.is(":") ? colons + 1 : 0;
                type = colons == 2 || (type && tokens.is("."));
                continue;
            }
            String written = sql.substring(tokens.start(), tokens.end());
            boolean keyword = !written.startsWith("\"")
                    && !PostgresIdentifiers.quote(name).equals(name);
            String other = type ? types.get(name) : columns.get(name);
            if (other != null && !keyword && !isCall(sql, tokens.end())) {
                result.append(sql, copied, tokens.start()).append(PostgresIdentifiers.quote(other));
                copied = tokens.end();
            }
            colons = 0;
            type = type && follows(sql, tokens.end(), '.');
        }
        return result.append(sql, copied, sql.length()).toString();
    }

    private static boolean isCall(String sql, int end) {
        return follows(sql, end, '(');
    }

    private static boolean follows(String sql, int end, char expected) {
        int i = end;
        while (i < sql.length() && Character.isWhitespace(sql.charAt(i))) {
            i++;
        }
        return i < sql.length() && sql.charAt(i) == expected;
    }
}
