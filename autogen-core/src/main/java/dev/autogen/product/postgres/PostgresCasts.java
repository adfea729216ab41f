package dev.autogen.product.postgres;

import dev.autogen.operation.Hazard;
import dev.autogen.operation.Hazard.Kind;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Set;

/**
 * What becomes of the values of a column when its type changes: which changes PostgreSQL makes by itself ({@code pg_cast}, and every
 * type has an assignment cast to a text type), how it is told to make the others, and what is lost.
 */
final class PostgresCasts {

    static final Set<String> TEXTS = Set.of("varchar", "text", "char");
    private static final Set<String> DOCUMENTS = Set.of("json", "jsonb");
    private static final Set<String> ADDRESSES = Set.of("inet", "cidr");
    private static final Set<String> OTHERS = Set.of("boolean", "uuid", "bytea", "oid", "macaddr");

    private static final String ANEW =
            "fill a column of the new type and drop this one, or say how in op.execute(\"alter table ... using ...\")";
    private static final String NO_SUCH_VALUE = "fails while a text is not a value of the new type";

    private PostgresCasts() {}

    static List<Hazard> hazards(SqlType before, SqlType after) {
        return of(before, after).hazards();
    }

    static Conversion of(SqlType before, SqlType after) {
        if (before.equals(after)) {
            return Conversion.assigned();
        }
        if (before instanceof SqlType.Array from && after instanceof SqlType.Array to) {
            return of(from.element(), to.element()).ofElements().orElseGet(() -> Conversion.impossible(ANEW));
        }
        String from = name(before);
        String to = name(after);
        if (TEXTS.contains(to)) {
            return TextCasts.from(before, (SqlType.Plain) after);
        }
        if (TEXTS.contains(from)) {
            return fromText(to);
        }
        if (before instanceof SqlType.Plain plain && after instanceof SqlType.Plain wanted) {
            if (NumberCasts.NUMBERS.containsAll(List.of(from, to))) {
                return NumberCasts.between(plain, wanted);
            }
            if (MomentCasts.knows(from) && MomentCasts.knows(to)) {
                return MomentCasts.between(plain, wanted);
            }
            if (from.equals(to)) {
                return same(plain, wanted);
            }
        }
        return DOCUMENTS.contains(to)
                ? toDocument(from, to)
                : DOCUMENTS.contains(from) ? fromDocument(after) : other(before, after);
    }

    /** Between lengths of a type that is not a text. */
    private static Conversion same(SqlType.Plain before, SqlType.Plain after) {
        boolean widens = after.arguments().isEmpty() || before.arguments().equals(after.arguments());
        return widens
                ? Conversion.assigned()
                : Conversion.assigned()
                        .with(Kind.NARROWS, "a value that does not fit the new type makes this fail, or is rounded");
    }

    private static Conversion fromText(String to) {
        return switch (to) {
            case "bytea" ->
                Conversion.by("convert_to(%1$s, 'UTF8')")
                        .with(Kind.CONVERTS, "every text becomes the bytes that it has in UTF-8");
            case "oid" ->
                Conversion.by("lo_from_bytea(0, convert_to(%1$s, 'UTF8'))")
                        .with(Kind.CONVERTS, "every text becomes a large object of its own, in UTF-8");
            case "boolean" ->
                Conversion.cast()
                        .with(
                                Kind.MAY_FAIL,
                                "fails while a text is neither of 't, true, y, yes, on, 1' nor their opposites");
            default -> Conversion.cast().with(Kind.MAY_FAIL, NO_SUCH_VALUE);
        };
    }

    private static Conversion toDocument(String from, String to) {
        return switch (from) {
            case "json" ->
                Conversion.assigned()
                        .with(
                                Kind.VALUES_LOST,
                                "white space, the order of keys, and all but the last of equal keys are lost");
            case "jsonb" -> Conversion.assigned();
            case "bytea" ->
                Conversion.by("convert_from(%1$s, 'UTF8')::%2$s")
                        .with(Kind.MAY_FAIL, "fails while the bytes of a value are not a document in UTF-8");
            case "oid" ->
                Conversion.by("convert_from(lo_get(%1$s), 'UTF8')::%2$s")
                        .with(Kind.MAY_FAIL, "fails while a large object is missing, or not a document in UTF-8");
            default -> Conversion.by("to_" + to + "(%1$s)");
        };
    }

    private static Conversion fromDocument(SqlType after) {
        if (after instanceof SqlType.Array) {
            return Conversion.impossible(ANEW);
        }
        return name(after).equals("bytea")
                ? Conversion.by("convert_to(%1$s::text, 'UTF8')")
                        .with(Kind.CONVERTS, "every document becomes the bytes that it has in UTF-8")
                : Conversion.by("(%1$s #>> '{}')::%2$s")
                        .with(Kind.MAY_FAIL, "fails while a document is not a value of the new type");
    }

    private static Conversion other(SqlType before, SqlType after) {
        String from = name(before);
        String to = name(after);
        if (before instanceof SqlType.Defined && after instanceof SqlType.Defined) {
            return Conversion.byText().with(Kind.MAY_FAIL, "fails while the new type lacks a value");
        }
        return switch (from + " " + to) {
            case "uuid bytea" -> Conversion.by("uuid_send(%1$s)");
            case "bytea uuid" ->
                Conversion.by("encode(%1$s, 'hex')::uuid")
                        .with(Kind.MAY_FAIL, "fails while a value is not of 16 bytes");
            case "oid bytea" ->
                Conversion.by("lo_get(%1$s)")
                        .with(Kind.MAY_FAIL, "fails while a large object is missing; those that are read stay behind");
            case "bytea oid" ->
                Conversion.by("lo_from_bytea(0, %1$s)")
                        .with(Kind.CONVERTS, "every value becomes a large object of its own");
            case "cidr inet", "oid bigint", "oid integer", "integer oid", "smallint oid" -> Conversion.assigned();
            case "bigint oid" ->
                Conversion.assigned().with(Kind.NARROWS, "fails while a value is out of the new type's range");
            case "inet cidr" -> Conversion.assigned().with(Kind.VALUES_LOST, "the bits right of the mask are lost");
            default -> numberOr(before, after);
        };
    }

    private static Conversion numberOr(SqlType before, SqlType after) {
        String from = name(before);
        String to = name(after);
        if (from.equals("boolean") && NumberCasts.NUMBERS.contains(to)) {
            return Conversion.by("%1$s::integer");
        }
        if (NumberCasts.NUMBERS.contains(from) && to.equals("boolean")) {
            return Conversion.by("%1$s <> 0").with(Kind.VALUES_LOST, "every number but 0 becomes true");
        }
        return isBuiltIn(before) && isBuiltIn(after)
                ? Conversion.impossible(ANEW)
                : Conversion.cast()
                        .with(Kind.MAY_FAIL, "fails if there is no cast, or a value does not fit the new type");
    }

    private static boolean isBuiltIn(SqlType type) {
        String name = name(type);
        return name.isEmpty()
                || OTHERS.contains(name)
                || ADDRESSES.contains(name)
                || NumberCasts.NUMBERS.contains(name)
                || MomentCasts.knows(name);
    }

    private static String name(SqlType type) {
        return type instanceof SqlType.Plain plain ? plain.name() : "";
    }
}
