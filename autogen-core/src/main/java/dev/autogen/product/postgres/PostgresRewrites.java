package dev.autogen.product.postgres;

import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Set;

/** Which changes of type make PostgreSQL write a table anew: all but those where the old values, as stored, are valid new ones. */
final class PostgresRewrites {

    private static final Set<String> LONG_TEXTS = Set.of("varchar", "text");
    private static final Set<String> TIMES = Set.of("time", "timetz", "timestamp", "timestamptz", "interval");
    private static final Set<String> SAME_BYTES = Set.of("cidr inet", "integer oid", "oid integer");

    private PostgresRewrites() {}

    static boolean always(SqlType before, SqlType after) {
        if (before.equals(after) || unlessUtc(before, after)) {
            return false;
        }
        return !(before instanceof SqlType.Plain from && after instanceof SqlType.Plain to && keepsBytes(from, to));
    }

    /** The values are instants, stored as local times where that is UTC. */
    static boolean unlessUtc(SqlType before, SqlType after) {
        return before instanceof SqlType.Plain from
                && after instanceof SqlType.Plain to
                && !from.name().equals(to.name())
                && Set.of("timestamp", "timestamptz").containsAll(List.of(from.name(), to.name()))
                && from.arguments().equals(to.arguments());
    }

    private static boolean keepsBytes(SqlType.Plain before, SqlType.Plain after) {
        String from = before.name();
        String to = after.name();
        if (SAME_BYTES.contains(from + " " + to)) {
            return true;
        }
        List<Integer> old = before.arguments();
        List<Integer> wanted = after.arguments();
        if (LONG_TEXTS.contains(from) && LONG_TEXTS.contains(to)) {
            return wanted.isEmpty() || (!old.isEmpty() && wanted.get(0) >= old.get(0));
        }
        if (!from.equals(to)) {
            return false;
        }
        if (from.equals("numeric")) {
            return wanted.isEmpty()
                    || (!old.isEmpty()
                            && wanted.get(0) >= old.get(0)
                            && wanted.get(1).equals(old.get(1)));
        }
        return (from.equals("varbit") || TIMES.contains(from))
                && (wanted.isEmpty() || (!old.isEmpty() && wanted.get(0) >= old.get(0)));
    }
}
