package dev.autogen.product.sqlite;

import dev.autogen.schema.Index;
import dev.autogen.schema.Name;

/** Reads {@code create index} as the catalog keeps it (sqlite.org, "CREATE INDEX"). */
final class SqliteIndexText {

    private final SqliteCursor cursor;

    private SqliteIndexText(String sql) {
        this.cursor = new SqliteCursor(sql);
    }

    static Index read(String name, String sql) {
        return new SqliteIndexText(sql).read(name);
    }

    private Index read(String name) {
        cursor.expect("create");
        boolean unique = cursor.skip("unique");
        cursor.until(() -> cursor.sees("on"));
        cursor.expect("on");
        cursor.name();
        Index index = Index.of(Name.of(name), cursor.list(this::key)).unique(unique);
        return cursor.skip("where") ? index.where(cursor.until(cursor::atEnd)) : index;
    }

    private Index.Key key() {
        Index.Key key = operand(cursor.until(this::endsOperand));
        if (cursor.skip("collate")) {
            key = key.collation(SqliteTypes.collation(cursor.name()));
        }
        if (cursor.skip("desc")) {
            key = key.descending();
        } else {
            cursor.skip("asc");
        }
        return key;
    }

    private boolean endsOperand() {
        return cursor.sees(",")
                || cursor.sees(")")
                || cursor.sees("collate")
                || cursor.sees("asc")
                || cursor.sees("desc");
    }

    private static Index.Key operand(String sql) {
        String plain = SqliteExpressions.unwrapped(sql);
        SqliteCursor operand = new SqliteCursor(plain);
        if (operand.peek().isName()) {
            String name = operand.name();
            if (operand.atEnd()) {
                return Index.Key.column(name);
            }
        }
        return Index.Key.expression(plain);
    }
}
