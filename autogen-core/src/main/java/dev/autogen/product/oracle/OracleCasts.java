package dev.autogen.product.oracle;

import dev.autogen.operation.Hazard;
import dev.autogen.operation.Hazard.Kind;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What becomes of values whose type changes: Oracle takes a column with values only to a type of the same kind that holds more. */
final class OracleCasts {

    /** ORA-01439, ORA-01440, ORA-30082. */
    private static final Hazard ONLY_EMPTY = new Hazard(
            Kind.IMPOSSIBLE,
            "fails while the column has a value: add another, copy the values with op.execute, drop this one");

    /** ORA-01441. */
    private static final Hazard NARROWS = new Hazard(Kind.NARROWS, "fails while a value does not fit the new type");

    private static final Map<String, Integer> DIGITS =
            Map.of("boolean", 1, "tinyint", 3, "smallint", 5, "integer", 10, "bigint", 19);
    private static final int UNBOUNDED = 200;
    private static final Set<String> BYTES = Set.of("varbinary", "uuid");
    private static final int UUID = 16;

    private final OracleTypes types;

    OracleCasts(OracleTypes types) {
        this.types = types;
    }

    List<Hazard> hazards(SqlType before, SqlType after) {
        if (!(types.own(before) instanceof SqlType.Plain from) || !(types.own(after) instanceof SqlType.Plain to)) {
            return List.of(ONLY_EMPTY);
        } else if (from.equals(to)) {
            return List.of();
        } else if (isNumber(from) && isNumber(to)) {
            return whole(from) <= whole(to) && scale(from) <= scale(to) ? List.of() : List.of(ONLY_EMPTY);
        } else if (BYTES.contains(from.name()) && BYTES.contains(to.name())) {
            return length(from) <= length(to) ? List.of() : List.of(NARROWS);
        } else if (!from.name().equals(to.name())) {
            return List.of(ONLY_EMPTY);
        }
        boolean text = to.name().contains("char");
        return length(from) <= length(to) ? List.of() : List.of(text ? NARROWS : ONLY_EMPTY);
    }

    private boolean isNumber(SqlType.Plain type) {
        boolean number = type.name().equals("numeric") || DIGITS.containsKey(type.name());
        return number && !(type.name().equals("boolean") && types.hasBoolean());
    }

    private static int whole(SqlType.Plain type) {
        return type.arguments().isEmpty()
                ? DIGITS.getOrDefault(type.name(), UNBOUNDED)
                : type.arguments().get(0) - type.arguments().get(1);
    }

    private static int scale(SqlType.Plain type) {
        return type.name().equals("numeric")
                ? type.arguments().isEmpty() ? UNBOUNDED : type.arguments().get(1)
                : 0;
    }

    private static int length(SqlType.Plain type) {
        return type.name().equals("uuid")
                ? UUID
                : type.arguments().isEmpty() ? 0 : type.arguments().get(0);
    }
}
