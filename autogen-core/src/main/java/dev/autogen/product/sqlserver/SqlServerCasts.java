package dev.autogen.product.sqlserver;

import dev.autogen.operation.Hazard;
import dev.autogen.operation.Hazard.Kind;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What becomes of values whose type changes (manual, "Data type conversion" and "Precision, scale, and length"). */
final class SqlServerCasts {

    private static final Hazard NARROWS =
            new Hazard(Kind.NARROWS, "a value that does not fit the new type makes this fail, or is rounded");
    private static final Hazard CONVERTED =
            new Hazard(Kind.NARROWS, "a value that cannot be converted to the new type makes this fail");
    private static final Hazard IMPOSSIBLE = new Hazard(
            Kind.IMPOSSIBLE,
            "there is no conversion: add another column, copy the values with op.execute, drop this one");
    private static final Hazard CODE_PAGE =
            new Hazard(Kind.VALUES_LOST, "characters that the collation's code page lacks become question marks");
    private static final Hazard OFFSET_LOST =
            new Hazard(Kind.VALUES_LOST, "the offset is lost, and the local time is kept");
    private static final Hazard OFFSET_ZERO =
            new Hazard(Kind.CONVERTS, "values are taken for times at an offset of zero");

    private static final List<String> INTEGERS = List.of("tinyint", "smallint", "integer", "bigint");
    private static final Map<String, Integer> DIGITS = Map.of("tinyint", 3, "smallint", 5, "integer", 10, "bigint", 19);
    private static final Set<String> TEXTS = Set.of("char", "varchar", "nchar", "nvarchar");
    private static final Set<String> NATIONAL = Set.of("nchar", "nvarchar");
    private static final Set<String> BYTES = Set.of("binary", "varbinary");
    private static final Set<String> MOMENTS = Set.of("date", "time", "timestamp", "timestamptz");

    private final SqlServerTypes types;

    SqlServerCasts(SqlServerTypes types) {
        this.types = types;
    }

    List<Hazard> hazards(SqlType before, SqlType after) {
        return types.own(before) instanceof SqlType.Plain from && types.own(after) instanceof SqlType.Plain to
                ? hazards(from, to)
                : List.of(CONVERTED);
    }

    private static List<Hazard> hazards(SqlType.Plain from, SqlType.Plain to) {
        String source = from.name();
        String target = to.name();
        if (from.equals(to)) {
            return List.of();
        } else if (TEXTS.contains(source) && TEXTS.contains(target)) {
            boolean lossy = NATIONAL.contains(source) && !NATIONAL.contains(target);
            List<Hazard> length = atMost(from, to) ? List.of() : List.of(NARROWS);
            return lossy ? List.of(CODE_PAGE) : length;
        } else if (BYTES.contains(source) && BYTES.contains(target)) {
            return atMost(from, to) ? List.of() : List.of(NARROWS);
        } else if (source.equals("timestamptz") && MOMENTS.contains(target) && !target.equals(source)) {
            return List.of(OFFSET_LOST);
        } else if (target.equals("timestamptz") && MOMENTS.contains(source) && !target.equals(source)) {
            return List.of(OFFSET_ZERO);
        } else if ((source.equals("uuid") || target.equals("uuid") || MOMENTS.contains(target))
                && (DIGITS.containsKey(source) || DIGITS.containsKey(target))) {
            return List.of(IMPOSSIBLE);
        }
        return holds(from, to) ? List.of() : List.of(TEXTS.contains(source) ? CONVERTED : NARROWS);
    }

    private static boolean holds(SqlType.Plain from, SqlType.Plain to) {
        if (INTEGERS.contains(from.name()) && INTEGERS.contains(to.name())) {
            return INTEGERS.indexOf(from.name()) <= INTEGERS.indexOf(to.name());
        } else if (from.name().equals("boolean")) {
            return INTEGERS.contains(to.name());
        } else if (to.name().equals("numeric")) {
            int scale = from.name().equals("numeric") ? from.arguments().get(1) : 0;
            int digits = from.name().equals("numeric")
                    ? from.arguments().get(0) - scale
                    : DIGITS.getOrDefault(from.name(), Integer.MAX_VALUE);
            return to.arguments().get(1) >= scale
                    && to.arguments().get(0) - to.arguments().get(1) >= digits;
        } else if (from.name().equals("real")) {
            return to.name().equals("double precision");
        }
        return from.name().equals(to.name()) && atMost(from, to);
    }

    private static boolean atMost(SqlType.Plain from, SqlType.Plain to) {
        return to.arguments().isEmpty()
                || (!from.arguments().isEmpty()
                        && from.arguments().get(0) <= to.arguments().get(0));
    }
}
