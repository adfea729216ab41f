package dev.autogen.product.sqlite;

import java.util.ArrayList;
import java.util.List;

/** Hand-written SQL cut into statements: the driver runs the first of several and says nothing of the others. */
final class SqliteScript {

    private SqliteScript() {}

    /** As {@code sqlite3_complete} has it: a trigger ends with a semicolon, {@code end} and another semicolon. */
    static List<String> statements(String sql) {
        List<String> statements = new ArrayList<>();
        List<SqliteToken> open = new ArrayList<>();
        for (SqliteToken token : SqliteToken.of(sql)) {
            if (!token.is(";")) {
                open.add(token);
            } else if (!isTrigger(open) || endsTrigger(open)) {
                close(sql, open, statements);
            } else {
                open.add(token);
            }
        }
        close(sql, open, statements);
        return statements;
    }

    private static boolean isTrigger(List<SqliteToken> open) {
        return open.size() > 2
                && open.get(0).is("create")
                && open.subList(1, 3).stream().anyMatch(token -> token.is("trigger"));
    }

    private static boolean endsTrigger(List<SqliteToken> open) {
        int last = open.size() - 1;
        return open.get(last).is("end") && open.get(last - 1).is(";");
    }

    private static void close(String sql, List<SqliteToken> open, List<String> statements) {
        if (!open.isEmpty()) {
            statements.add(
                    sql.substring(open.get(0).start(), open.get(open.size() - 1).end()));
            open.clear();
        }
    }
}
