package dev.autogen.diff.rename;

import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of the values of one type another can hold. */
final class TypeLikeness {

    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("varchar", "text", "char", "bpchar", "citext", "clob"),
            Set.of("smallint", "integer", "bigint", "smallserial", "serial", "bigserial"),
            Set.of("numeric", "real", "double precision"),
            Set.of("timestamp", "timestamptz", "date"),
            Set.of("time", "timetz"),
            Set.of("json", "jsonb"),
            Set.of("bytea", "blob", "oid"),
            Set.of("bit", "varbit"));

    /** Families whose values often turn into those of the other. */
    private static final Map<Integer, Integer> NEIGHBOURS = Map.of(1, 2, 2, 1);

    private TypeLikeness() {}

    /** 1 for the same type, 0.8 for one of the same family, 0.4 where values can often be converted, 0 for no relation. */
    static double of(SqlType before, SqlType after) {
        if (before.equals(after)) {
            return 1;
        }
        if (before instanceof SqlType.Array from && after instanceof SqlType.Array to) {
            return of(from.element(), to.element()) > 0.5 ? 0.8 : 0;
        }
        if (before instanceof SqlType.Plain from && after instanceof SqlType.Plain to) {
            int one = family(from.name());
            int other = family(to.name());
            if (from.name().equals(to.name()) || (one >= 0 && one == other)) {
                return 0.8;
            }
            return one >= 0 && other >= 0 && NEIGHBOURS.getOrDefault(one, -1) == other ? 0.4 : 0;
        }
        boolean named = (isText(before) && after instanceof SqlType.Defined)
                || (isText(after) && before instanceof SqlType.Defined);
        return named ? 0.4 : 0;
    }

    private static boolean isText(SqlType type) {
        return type instanceof SqlType.Plain plain && family(plain.name()) == 0;
    }

    private static int family(String name) {
        for (int i = 0; i < FAMILIES.size(); i++) {
            if (FAMILIES.get(i).contains(name)) {
                return i;
            }
        }
        return -1;
    }
}
