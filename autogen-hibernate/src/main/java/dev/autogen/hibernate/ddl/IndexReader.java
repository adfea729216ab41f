package dev.autogen.hibernate.ddl;

import dev.autogen.schema.Index;
import dev.autogen.schema.Name;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

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
        cursor.expect("index");
        Name name = naming.apply(names.raw(cursor.until(next -> next.sees("on"))));
        cursor.expect("on");
        names.objectName(cursor);
        Index index = Index.of(name, cursor.list(this::key)).unique(unique);
        if (cursor.skip("where")) {
            return index.where(cursor.rest());
        }
        if (!cursor.atEnd()) {
            unsupported.accept("options of index " + name + ": " + cursor.rest());
        }
        return index;
    }

    private Index.Key key(Cursor each) {
        boolean bare = each.peek().kind() == Token.Kind.QUOTED || each.peek().kind() == Token.Kind.WORD;
        String text = each.until(IndexReader::ordersOrEnds);
        Cursor inside = new Cursor(text);
        if (bare && inside.isOneToken()) {
            return ordered(each, Index.Key.column(names.name(inside)));
        }
        return ordered(each, Index.Key.expression(inside.unwrapped()));
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
}
