package dev.autogen.laws;

import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.SqlType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Types of columns between which values can be cast there and back. A column of one name keeps to its family, so that any
 * schema can be turned into any other.
 */
enum Family {
    NUMBER(
            SqlType.plain("bigint"),
            SqlType.plain("integer"),
            SqlType.plain("smallint"),
            SqlType.plain("numeric", 12, 2),
            SqlType.plain("numeric", 9, 0),
            SqlType.plain("double precision")),
    KEY(SqlType.plain("bigint"), SqlType.plain("integer")),
    TEXT(SqlType.plain("text"), SqlType.plain("varchar", 60), SqlType.plain("varchar", 255), SqlType.plain("char", 9)),
    FLAG(SqlType.plain("boolean"), SqlType.plain("integer")),
    MOMENT(
            SqlType.plain("timestamptz", 6),
            SqlType.plain("timestamp", 6),
            SqlType.plain("timestamptz", 3),
            SqlType.plain("date")),
    TIME(SqlType.plain("time", 6), SqlType.plain("time", 0)),
    ID(SqlType.plain("uuid"), SqlType.plain("varchar", 36)),
    DOCUMENT(SqlType.plain("jsonb"), SqlType.plain("json")),
    BYTES(SqlType.plain("bytea")),
    NUMBERS(new SqlType.Array(SqlType.plain("integer")), new SqlType.Array(SqlType.plain("bigint"))),
    WORDS(new SqlType.Array(SqlType.plain("varchar", 20)), new SqlType.Array(SqlType.plain("text"))),
    CHOICE(SqlType.plain("varchar", 61)),
    CHOICES(new SqlType.Array(SqlType.plain("text")));

    /** Values that every enum has, so that rows may hold them. */
    static final List<String> LASTING = List.of("it's", "B\\2");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<SqlType> types;

    Family(SqlType... types) {
        this.types = List.of(types);
    }

    /** The types of the family, where these enums are there. */
    List<SqlType> types(List<EnumType> enums) {
        List<SqlType> all = new ArrayList<>(types);
        for (EnumType type : enums) {
            if (this == CHOICE) {
                all.add(new SqlType.Defined(type.name()));
            } else if (this == CHOICES) {
                all.add(new SqlType.Array(new SqlType.Defined(type.name())));
            }
        }
        return all;
    }

    boolean isSortable() {
        return this != DOCUMENT;
    }

    /** Whether the values of the rows differ from each other, whatever the type. */
    boolean isDistinct() {
        return this == NUMBER || this == KEY || this == TEXT || this == ID || this == MOMENT || this == CHOICE;
    }

    /** SQL of the value in a row, the first row being 1. */
    String value(SqlType type, int row) {
        return switch (this) {
            case NUMBER, KEY -> String.valueOf(row);
            case TEXT -> "'v" + row + "'";
            case FLAG -> type.equals(SqlType.plain("boolean")) ? String.valueOf(row == 1) : String.valueOf(row % 2);
            case MOMENT -> "'2024-02-0" + row + "'";
            case TIME -> "'10:00:0" + row + "'";
            case ID -> "'00000000-0000-4000-8000-00000000000" + row + "'";
            case DOCUMENT -> "'{\"row\": " + row + "}'";
            case BYTES -> "'\\x0" + row + "'";
            case NUMBERS -> "'{" + row + ", 7}'";
            case WORDS -> "'{w" + row + "}'";
            case CHOICE -> literal(LASTING.get(row - 1));
            case CHOICES -> "array[" + literal(LASTING.get(row - 1)) + "]::" + sql(type);
        };
    }

    /** SQL of defaults that a column of the type may have. */
    List<String> defaults(SqlType type, String text) {
        return switch (this) {
            case NUMBER -> List.of("0", "-7", "(3 + 4)");
            case KEY -> List.of("0");
            case TEXT -> List.of(literal(text), "''", "lower('ABC')");
            case FLAG -> type.equals(SqlType.plain("boolean")) ? List.of("true", "false") : List.of("0", "1");
            case MOMENT -> List.of("current_timestamp", "now()", "'2020-01-01'");
            case TIME -> List.of("'00:00:00'", "localtime");
            case ID ->
                type.equals(SqlType.plain("uuid"))
                        ? List.of("gen_random_uuid()")
                        : List.of("'00000000-0000-4000-8000-000000000000'");
            case DOCUMENT -> List.of("'{}'", "'[1, 2]'");
            case BYTES -> List.of("'\\x00ff'");
            case NUMBERS, WORDS -> List.of("'{}'");
            case CHOICE -> LASTING.stream().map(Family::literal).toList();
            case CHOICES -> List.of("'{}'", "array[" + literal(LASTING.get(0)) + "]::" + sql(type));
        };
    }

    /** SQL conditions on a column that hold for every row. */
    List<String> conditions(SqlType type, String column) {
        return switch (this) {
            case NUMBER, KEY ->
                List.of(column + " >= 0", column + " between 0 and 1000", column + " <> 77", column + " is not null");
            case TEXT ->
                List.of(
                        "length(" + column + ") < 100",
                        column + " in ('v1', 'v2', 'V1', 'V2', 'v1!', 'v2!', 'V1!', 'V2!')",
                        column + " <> 'no''pe'",
                        column + " not in ('a', 'b') and " + column + " is not null");
            case CHOICE ->
                List.of(
                        column + " in (" + literal(LASTING.get(0)) + ", " + literal(LASTING.get(1)) + ")",
                        column + " is not null");
            default -> List.of(column + " is not null");
        };
    }

    /** SQL expressions of a column that an index may sort by. */
    List<String> expressions(String column) {
        return switch (this) {
            case NUMBER, KEY -> List.of(column + " + 1", "abs(" + column + ")");
            case TEXT -> List.of("lower(" + column + ")", column + " || 'x'");
            default -> List.of();
        };
    }

    /** SQL expressions of a column that another of the same family may be computed from. */
    List<String> computations(String column) {
        return switch (this) {
            case NUMBER -> List.of(column + " * 2", column + " + 1");
            case TEXT -> List.of("upper(" + column + ")", column + " || '!'");
            default -> List.of();
        };
    }

    private static String sql(SqlType type) {
        return new PostgresDialect().typeSql(type);
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Values of a new enum: the lasting ones among others, in some order. */
    static List<String> values(Random random) {
        List<String> values = new ArrayList<>(LASTING);
        IntStream.range(0, random.nextInt(4)).forEach(i -> values.add("extra" + random.nextInt(9) + "\"" + i));
        Collections.shuffle(values, random);
        return values;
    }
}
