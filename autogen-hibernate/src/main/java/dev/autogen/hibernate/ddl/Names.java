package dev.autogen.hibernate.ddl;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.ObjectName;
import java.util.List;

/** Reads names: quoted ones are exact, others are folded, all are cut to the limit of the database. */
final class Names {

    private final Dialect dialect;

    Names(Dialect dialect) {
        this.dialect = dialect;
    }

    String name(Cursor cursor) {
        Token token = cursor.next();
        return switch (token.kind()) {
            case QUOTED -> dialect.truncate(unquoted(token.text()));
            case WORD -> dialect.fold(token.text());
            default -> throw cursor.unreadable("a name before '" + token.text() + "'");
        };
    }

    private static String unquoted(String text) {
        String quote = text.substring(0, 1);
        return text.substring(1, text.length() - 1).replace(quote + quote, quote);
    }

    /** A name that Hibernate writes without the quotes that it may need; what is then no name was meant to the letter. */
    String raw(String text) {
        Cursor cursor = new Cursor(text);
        return cursor.isOneToken() ? name(cursor) : qualified(cursor) ? name(cursor) : dialect.truncate(text);
    }

    /** Whether a schema stands before the name, as some databases want it of an index; steps over it if so. */
    private static boolean qualified(Cursor cursor) {
        if (cursor.next().kind() == Token.Kind.LITERAL || !cursor.skip(".") || cursor.atEnd()) {
            return false;
        }
        Token.Kind kind = cursor.peek().kind();
        return (kind == Token.Kind.WORD || kind == Token.Kind.QUOTED) && cursor.isLast();
    }

    /** A name, with or without schema; a catalog in front of the schema can only be the current one. */
    ObjectName objectName(Cursor cursor) {
        String schema = null;
        String name = name(cursor);
        while (cursor.skip(".")) {
            schema = name;
            name = name(cursor);
        }
        return new ObjectName(schema, name);
    }

    List<String> list(Cursor cursor) {
        return cursor.list(this::name);
    }
}
