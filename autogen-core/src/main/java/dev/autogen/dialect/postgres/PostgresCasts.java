package dev.autogen.dialect.postgres;

import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which changes of a column's type PostgreSQL makes by itself, and how it is told to make the others. */
final class PostgresCasts {

    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Set<String> TEXTS = Set.of("varchar", "text", "char");
    private static final Set<String> MOMENTS = Set.of("timestamp", "timestamptz", "date");
    private static final Set<String> DOCUMENTS = Set.of("json", "jsonb");

    private PostgresCasts() {}

    /**
     * The casts to put between the column and its last cast in a {@code using} clause; empty where an assignment cast makes
     * the clause needless ({@code pg_cast}; every type has one to a text type).
     */
    static Optional<String> using(SqlType before, SqlType after) {
        if (castsByItself(before, after)) {
            return Optional.empty();
        }
        // an enum becomes another type only by way of its label, a boolean and a number only by way of integer
        if (element(before) instanceof SqlType.Defined) {
            return Optional.of(before instanceof SqlType.Array ? "::text[]" : "::text");
        }
        boolean throughInteger = (name(before).equals("boolean") && NUMBERS.contains(name(after)))
                || (NUMBERS.contains(name(before)) && name(after).equals("boolean"));
        return Optional.of(throughInteger ? "::integer" : "");
    }

    private static boolean castsByItself(SqlType before, SqlType after) {
        if (before instanceof SqlType.Array from && after instanceof SqlType.Array to) {
            return castsByItself(from.element(), to.element());
        }
        if (before.equals(after) || TEXTS.contains(name(after))) {
            return true;
        }
        List<String> names = List.of(name(before), name(after));
        return (before instanceof SqlType.Plain && name(before).equals(name(after)))
                || NUMBERS.containsAll(names)
                || MOMENTS.containsAll(names)
                || DOCUMENTS.containsAll(names);
    }

    private static SqlType element(SqlType type) {
        return type instanceof SqlType.Array array ? element(array.element()) : type;
    }

    private static String name(SqlType type) {
        return type instanceof SqlType.Plain plain ? plain.name() : "";
    }
}
