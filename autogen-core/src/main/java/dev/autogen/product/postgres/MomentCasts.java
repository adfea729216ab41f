package dev.autogen.product.postgres;

import dev.autogen.operation.Hazard.Kind;
import dev.autogen.schema.SqlType;
import java.util.Set;

/** What becomes of dates, times and intervals that turn into each other. */
final class MomentCasts {

    private static final Set<String> NAMES = Set.of("date", "time", "timetz", "timestamp", "timestamptz");

    private static final String ZONE =
            "the session's time zone (op.execute(\"set local time zone ...\") chooses another)";

    private MomentCasts() {}

    static boolean knows(String name) {
        return NAMES.contains(name) || isInterval(name);
    }

    private static boolean isInterval(String name) {
        return name.startsWith("interval");
    }

    static Conversion between(SqlType.Plain before, SqlType.Plain after) {
        Conversion conversion = kinds(before.name(), after.name());
        return precision(before) > precision(after) && !after.name().equals("date")
                ? conversion.with(
                        Kind.VALUES_LOST, "seconds are rounded to " + precision(after) + " digits after the point")
                : conversion;
    }

    private static Conversion kinds(String from, String to) {
        Conversion assigned = Conversion.assigned();
        if (from.equals(to)) {
            return assigned;
        }
        if (isInterval(from) && isInterval(to)) {
            return assigned.with(Kind.VALUES_LOST, "what the fields of the new type do not hold is lost");
        }
        return switch (from + " " + to) {
            case "date timestamp" -> assigned;
            case "date timestamptz" -> assigned.with(Kind.CONVERTS, "a date becomes its first moment in " + ZONE);
            case "timestamp date" -> assigned.with(Kind.VALUES_LOST, "the time of day is lost");
            case "timestamptz date" ->
                assigned.with(Kind.VALUES_LOST, "the time of day is lost; the date is that in " + ZONE);
            case "timestamp timestamptz" -> assigned.with(Kind.CONVERTS, "values are taken to be in " + ZONE);
            case "timestamptz timestamp" ->
                assigned.with(Kind.VALUES_LOST, "the instant is lost, what stays is the local time in " + ZONE);
            case "timestamp time" -> assigned.with(Kind.VALUES_LOST, "the date is lost");
            case "timestamptz time", "timestamptz timetz" ->
                assigned.with(Kind.VALUES_LOST, "the date is lost; the time is that in " + ZONE);
            case "time timetz" -> assigned.with(Kind.CONVERTS, "values are taken to be in " + ZONE);
            case "timetz time" -> assigned.with(Kind.VALUES_LOST, "the offset from UTC is lost");
            default -> toOrFromInterval(from, to);
        };
    }

    private static Conversion toOrFromInterval(String from, String to) {
        if (from.equals("time") && isInterval(to)) {
            return Conversion.assigned();
        }
        return isInterval(from) && to.equals("time")
                ? Conversion.assigned().with(Kind.VALUES_LOST, "whole days are lost")
                : Conversion.impossible("say how in op.execute(\"alter table ... using ...\")");
    }

    /** Digits of fractional seconds: 6 unless said otherwise; a date has none. */
    private static int precision(SqlType.Plain type) {
        if (type.name().equals("date")) {
            return 0;
        }
        return type.arguments().isEmpty() ? 6 : type.arguments().get(0);
    }
}
