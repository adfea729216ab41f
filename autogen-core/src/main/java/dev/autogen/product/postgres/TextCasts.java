package dev.autogen.product.postgres;

import dev.autogen.operation.Hazard.Kind;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Map;

/** What becomes of values that turn into texts. */
final class TextCasts {

    /** The longest text that a value of the type has. */
    private static final Map<String, Integer> LENGTHS = Map.of(
            "boolean", 5,
            "smallint", 6,
            "integer", 11,
            "bigint", 20,
            "real", 15,
            "double precision", 24,
            "uuid", 36,
            "date", 13,
            "macaddr", 17);

    /** A value of an enum, which is what a type of the schema's own mostly is. */
    private static final int LABEL = PostgresIdentifiers.MAXIMUM_BYTES;

    private TextCasts() {}

    static Conversion from(SqlType before, SqlType.Plain after) {
        boolean bounded = !after.arguments().isEmpty();
        int limit = bounded ? after.arguments().get(0) : Integer.MAX_VALUE;
        Conversion conversion = content(before, limit);
        if (length(before) <= limit || !conversion.hazards().isEmpty()) {
            return conversion;
        }
        return isText(before)
                ? conversion.with(Kind.NARROWS, "fails while a value is longer than " + limit)
                : conversion.with(Kind.MAY_FAIL, "fails while the text of a value is longer than " + limit);
    }

    private static Conversion content(SqlType before, int limit) {
        return switch (name(before)) {
            case "bytea" ->
                Conversion.by("convert_from(%1$s, 'UTF8')")
                        .with(Kind.MAY_FAIL, "fails while the bytes of a value are not a text in UTF-8, or too long");
            case "oid" ->
                Conversion.by("convert_from(lo_get(%1$s), 'UTF8')")
                        .with(
                                Kind.MAY_FAIL,
                                "fails while a large object is missing, not a text in UTF-8, or too long; those that are read stay behind");
            case "boolean" ->
                limit >= "false".length()
                        ? Conversion.assigned()
                        : Conversion.by("case when %1$s then 'T' when not %1$s then 'F' end")
                                .with(
                                        Kind.CONVERTS,
                                        "true becomes T and false F: for other letters, say so in op.execute(\"alter table ... using ...\")");
            default -> Conversion.assigned();
        };
    }

    private static int length(SqlType type) {
        if (!(type instanceof SqlType.Plain plain)) {
            return type instanceof SqlType.Defined ? LABEL : Integer.MAX_VALUE;
        }
        List<Integer> arguments = plain.arguments();
        if (isText(type) && !arguments.isEmpty()) {
            return arguments.get(0);
        }
        if (plain.name().equals("numeric") && !arguments.isEmpty()) {
            return arguments.get(0) + 3;
        }
        return LENGTHS.getOrDefault(plain.name(), Integer.MAX_VALUE);
    }

    private static boolean isText(SqlType type) {
        return PostgresCasts.TEXTS.contains(name(type));
    }

    private static String name(SqlType type) {
        return type instanceof SqlType.Plain plain ? plain.name() : "";
    }
}
