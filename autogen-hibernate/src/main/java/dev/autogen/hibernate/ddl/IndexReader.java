package dev.autogen.hibernate.ddl;

import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads {@code create index}. */
final class IndexReader {

    private final Cursor cursor;
    private final Names names;
    private final Consumer<String> unsupported;

    IndexReader(Cursor cursor, Names names, Consumer<String> unsupported) {
        this.cursor = cursor;
        this.names = names;
        this.unsupported = unsupported;
    }

    Index read(Function<String, Name> naming) {
        cursor.expect("create");
        boolean unique = cursor.skip("unique");
        cursor.skip("nonclustered");
        cursor.expect("index");
        Name name = naming.apply(names.raw(cursor.until(next -> next.sees("on"))));
        cursor.expect("on");
        names.objectName(cursor);
        String method = cursor.skip("using") ? names.name(cursor) : Index.BTREE;
        Index index = Index.of(name, cursor.list(this::key)).unique(unique).using(method);
        while (!cursor.atEnd()) {
            if (cursor.skip("include")) {
                index = index.include(names.list(cursor));
            } else if (cursor.skip("nulls", "not", "distinct")) {
                index = index.nullsNotDistinct();
            } else if (cursor.skip("with")) {
                index = index.with(StorageReader.parameters(cursor));
            } else if (cursor.skip("where")) {
                index = index.where(cursor.rest());
            } else if (!cursor.skip("nulls", "distinct")) {
                unsupported.accept("options of index " + name + ": " + cursor.rest());
            }
        }
        return index;
    }

    /** What Hibernate takes for a formula may have a collation and an operator class after it. */
    private Index.Key key(Cursor each) {
        Index.Key key = operand(each.until(new KeyEnd()));
        if (each.skip("collate")) {
            key = key.collation(each.until(new KeyEnd()));
        }
        String operatorClass = each.until(IndexReader::ordersOrEnds);
        return ordered(each, operatorClass.isEmpty() ? key : key.operatorClass(operatorClass));
    }

    /** A column in parentheses, with a collation or not, is no expression ({@code ComputeIndexAttrs} in indexcmds.c). */
    private Index.Key operand(String text) {
        String bare = new Cursor(text).unwrapped();
        Cursor inside = new Cursor(bare);
        boolean named =
                inside.peek().kind() == Token.Kind.QUOTED || inside.peek().kind() == Token.Kind.WORD;
        if (named && inside.isOneToken()) {
            return Index.Key.column(names.name(inside));
        }
        inside.next();
        if (named && inside.skip("collate")) {
            return Index.Key.column(names.name(new Cursor(bare))).collation(inside.rest());
        }
        return Index.Key.expression(bare);
    }

    /** The sort order that comes next, if one does. */
    static Index.Key ordered(Cursor cursor, Index.Key key) {
        Index.Key ordered = key;
        if (cursor.skip("desc")) {
            ordered = ordered.descending();
        } else {
            cursor.skip("asc");
        }
        if (cursor.skip("nulls", "first")) {
            return ordered.nullsFirst();
        }
        return cursor.skip("nulls", "last") ? ordered.nullsLast() : ordered;
    }

    private static boolean ordersOrEnds(Cursor cursor) {
        return List.of(",", ")", "asc", "desc", "nulls").stream().anyMatch(cursor::sees);
    }

    /** A word after a complete operand is no part of it. */
    private static final class KeyEnd implements Predicate<Cursor> {
        private boolean complete;

        @Override
        public boolean test(Cursor cursor) {
            boolean word =
                    cursor.peek().kind() == Token.Kind.QUOTED || cursor.peek().kind() == Token.Kind.WORD;
            boolean ends = ordersOrEnds(cursor) || (complete && word);
            complete = word || cursor.sees("(");
            return ends;
        }
    }
}
