package dev.autogen.hibernate.ddl;

import dev.autogen.dialect.Dialect;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads types, and knows those that the schema itself defines. */
final class TypeReader {

    private final Dialect dialect;
    private final Names names;
    private final Set<ObjectName> defined;
    private final Map<String, SqlType> known = new HashMap<>();

    TypeReader(Dialect dialect, Names names, Set<ObjectName> defined) {
        this.dialect = dialect;
        this.names = names;
        this.defined = defined;
    }

    SqlType type(String sql) {
        return known.computeIfAbsent(sql, text -> resolved(dialect.parseType(text)));
    }

    private SqlType resolved(SqlType type) {
        if (type instanceof SqlType.Array array) {
            return new SqlType.Array(resolved(array.element()));
        }
        if (!(type instanceof SqlType.Plain plain) || !plain.arguments().isEmpty() || !isName(plain.name())) {
            return type;
        }
        ObjectName name = names.objectName(new Cursor(plain.name()));
        if (defined.contains(name)) {
            return new SqlType.Defined(name);
        }
        // Hibernate quotes types too where it is told to quote all identifiers: "text" is text.
        boolean quotedForNothing =
                plain.name().equals('"' + name.name() + '"') && name.name().matches("[a-z_0-9]+");
        return quotedForNothing ? dialect.parseType(name.name()) : type;
    }

    private static boolean isName(String text) {
        Cursor cursor = new Cursor(text);
        while (!cursor.atEnd()) {
            Token.Kind kind = cursor.next().kind();
            boolean name = kind == Token.Kind.WORD || kind == Token.Kind.QUOTED;
            if (!name || (!cursor.atEnd() && !cursor.skip("."))) {
                return false;
            }
        }
        return !text.isBlank();
    }
}
