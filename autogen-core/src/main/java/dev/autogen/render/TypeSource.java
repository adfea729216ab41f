package dev.autogen.render;

import dev.autogen.Types;
import dev.autogen.render.Expression.Chain;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.SqlType;
import java.util.ArrayList;
import java.util.List;

/** Types as calls of {@link Types}. */
final class TypeSource {

    private TypeSource() {}

    static Expression of(SqlType type) {
        return new Expression.Open(type, null, usual(type));
    }

    private static Chain usual(SqlType type) {
        if (type instanceof SqlType.Array array) {
            return call("array", of(array.element()));
        } else if (type instanceof SqlType.Defined defined) {
            ObjectName name = defined.name();
            return name.schema() == null
                    ? call("defined", Expression.name(name.name()))
                    : call("defined", Expression.name(name.schema()), Expression.name(name.name()));
        }
        SqlType.Plain plain = (SqlType.Plain) type;
        List<Expression> arguments = new ArrayList<>();
        plain.arguments().forEach(argument -> arguments.add(Expression.number(argument)));
        String factory = factory(plain.name(), arguments.size());
        if (factory.equals("type")) {
            arguments.add(0, Expression.name(plain.name()));
        }
        return call(factory, arguments.toArray(Expression[]::new));
    }

    /** The method that makes exactly this type of this many arguments. */
    private static String factory(String name, int arguments) {
        return switch (name + "/" + arguments) {
            case "smallint/0",
                    "integer/0",
                    "bigint/0",
                    "numeric/0",
                    "numeric/2",
                    "real/0",
                    "varchar/0",
                    "varchar/1",
                    "text/0",
                    "date/0",
                    "time/1",
                    "timetz/1",
                    "timestamp/1",
                    "timestamptz/1",
                    "uuid/0" -> name;
            case "double precision/0" -> "doublePrecision";
            case "boolean/0" -> "bool";
            case "char/1" -> "character";
            case "character large object/0" -> "clob";
            default -> "type";
        };
    }

    private static Chain call(String method, Expression... arguments) {
        return Expression.call(Types.class, method, arguments);
    }
}
