package dev.autogen;

import dev.autogen.operation.Batch;
import dev.autogen.operation.Row;
import dev.autogen.operation.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@link Op#bulkInsert} and {@link Op#inBatches} are given. */
public final class Rows {

    private Rows() {}

    /** Names of columns, exact. */
    public static List<String> columns(String... columns) {
        return List.of(columns);
    }

    /**
     * The values of a row; see {@link Value#of} for what they can be.
     *
     * @throws IllegalArgumentException if one is something else
     */
    public static Row row(@Nullable Object... values) {
        return new Row(Arrays.stream(values).map(Value::of).toList());
    }

    /** Null, where it is the only value of a row: {@code row(nothing())}. A bare {@code null} there is no value to Java. */
    public static Value nothing() {
        return Value.of(null);
    }

    /** Bytes in hexadecimal: {@code hex("cafe")}. */
    public static Value hex(String bytes) {
        return Value.of(HexFormat.of().parseHex(bytes));
    }

    /** A number of any length and scale: {@code number("12.50")}. */
    public static Value number(String number) {
        return Value.of(new BigDecimal(number));
    }

    /**
     * Goes through a table by a key, 1000 rows at a time; the methods of {@link Batch} say otherwise.
     *
     * @param key columns, none nullable
     */
    public static Batch batch(String... key) {
        return Batch.of(key);
    }
}
