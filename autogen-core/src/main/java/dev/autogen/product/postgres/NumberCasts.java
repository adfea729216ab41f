package dev.autogen.product.postgres;

import dev.autogen.operation.Hazard.Kind;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What becomes of numbers of one type that turn into numbers of another; PostgreSQL casts them all by itself. */
final class NumberCasts {

    static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    /** How many decimal digits the largest integer has. */
    private static final Map<String, Integer> DIGITS = Map.of("smallint", 5, "integer", 10, "bigint", 19);

    /** How many decimal digits a float keeps for certain. */
    private static final Map<String, Integer> EXACT = Map.of("real", 6, "double precision", 15);

    /** How many digits before the point the largest float has at least. */
    private static final Map<String, Integer> MAGNITUDE = Map.of("real", 38, "double precision", 308);

    private static final String OUT_OF_RANGE = "fails while a value is out of the new type's range";

    private static final int UNBOUNDED = Integer.MAX_VALUE;

    private NumberCasts() {}

    static Conversion between(SqlType.Plain before, SqlType.Plain after) {
        Conversion conversion = Conversion.assigned();
        if (EXACT.containsKey(after.name())) {
            boolean kept = EXACT.containsKey(before.name())
                    ? EXACT.get(before.name()) <= EXACT.get(after.name())
                    : total(before) <= EXACT.get(after.name());
            return kept
                    ? conversion
                    : rounded(before, after)
                            .with(
                                    Kind.VALUES_LOST,
                                    "values are rounded to " + EXACT.get(after.name()) + " significant digits");
        }
        if (EXACT.containsKey(before.name())
                && after.arguments().isEmpty()
                && after.name().equals("numeric")) {
            return conversion.with(
                    Kind.VALUES_LOST, "values are rounded to " + EXACT.get(before.name()) + " significant digits");
        }
        if (scale(before) > scale(after)) {
            conversion = conversion.with(
                    Kind.VALUES_LOST,
                    scale(after) == 0
                            ? "values are rounded to whole numbers"
                            : "values are rounded to " + scale(after) + " digits after the point");
        }
        return fits(before, after) ? conversion : conversion.with(Kind.NARROWS, OUT_OF_RANGE);
    }

    private static Conversion rounded(SqlType.Plain before, SqlType.Plain after) {
        boolean larger = EXACT.containsKey(before.name()) || whole(before) > MAGNITUDE.getOrDefault(after.name(), 0);
        return larger ? Conversion.assigned().with(Kind.NARROWS, OUT_OF_RANGE) : Conversion.assigned();
    }

    private static boolean fits(SqlType.Plain before, SqlType.Plain after) {
        if (after.name().equals("numeric")) {
            // what is rounded up may need a digit more
            return scale(before) > scale(after) ? whole(before) < whole(after) : whole(before) <= whole(after);
        }
        // of integers as many digits as the type has fit only if it is no other type: 9999999999 is no integer
        return DIGITS.containsKey(before.name()) ? whole(before) <= whole(after) : whole(before) < whole(after);
    }

    /** Digits before the point. */
    private static int whole(SqlType.Plain type) {
        if (DIGITS.containsKey(type.name())) {
            return DIGITS.get(type.name());
        }
        List<Integer> arguments = type.arguments();
        return arguments.isEmpty() ? UNBOUNDED : arguments.get(0) - arguments.get(1);
    }

    /** Digits after the point. */
    private static int scale(SqlType.Plain type) {
        if (DIGITS.containsKey(type.name())) {
            return 0;
        }
        return type.arguments().isEmpty() ? UNBOUNDED : type.arguments().get(1);
    }

    private static int total(SqlType.Plain type) {
        return whole(type) == UNBOUNDED ? UNBOUNDED : whole(type) + scale(type);
    }
}
