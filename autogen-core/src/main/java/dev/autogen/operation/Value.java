package dev.autogen.operation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value of a row, as a literal of any database can say it.
 *
 * @param kind what it is
 * @param text its one spelling: as the Java type prints itself, bytes in hexadecimal, nothing for null
 */
public record Value(Kind kind, String text) {

    private static final Value NULL = new Value(Kind.NULL, "");
    private static final int LAST_YEAR = 9999;

    /** What a value is. */
    public enum Kind {
        NULL,
        TEXT,
        NUMBER,
        TRUTH,
        BYTES,
        UUID,
        DATE,
        TIME,
        TIMESTAMP,
        TIMESTAMP_WITH_TIME_ZONE
    }

    /**
     * The value of a Java object.
     *
     * @param value null, a string, number, boolean, UUID, {@code byte[]}, or of {@code java.time}: {@code LocalDate, LocalTime,
     *     LocalDateTime, Instant, OffsetDateTime, ZonedDateTime}, from year 1 to 9999; or a {@code Value}
     * @throws IllegalArgumentException if it is something else
     */
    public static Value of(@Nullable Object value) {
        if (value == null) {
            return NULL;
        } else if (value instanceof Value known) {
            return known;
        } else if (value instanceof String text) {
            return text(text);
        } else if (value instanceof Number number) {
            return number(number);
        } else if (value instanceof Boolean truth) {
            return new Value(Kind.TRUTH, truth.toString());
        } else if (value instanceof byte[] bytes) {
            return new Value(Kind.BYTES, HexFormat.of().formatHex(bytes));
        } else if (value instanceof UUID uuid) {
            return new Value(Kind.UUID, uuid.toString());
        }
        return time(value);
    }

    private static Value text(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "a text with the character of code 0, which databases do not keep: " + text);
        }
        return new Value(Kind.TEXT, text);
    }

    private static Value number(Number number) {
        if (number instanceof BigDecimal
                || number instanceof BigInteger
                || number instanceof Byte
                || number instanceof Short
                || number instanceof Integer
                || number instanceof Long) {
            return new Value(Kind.NUMBER, number.toString());
        } else if ((number instanceof Double || number instanceof Float) && Double.isFinite(number.doubleValue())) {
            return new Value(Kind.NUMBER, new BigDecimal(number.toString()).toString());
        }
        throw refused(number);
    }

    private static Value time(Object value) {
        if (value instanceof LocalDate date) {
            return dated(Kind.DATE, date.getYear(), date);
        } else if (value instanceof LocalTime time) {
            return new Value(Kind.TIME, time.toString());
        } else if (value instanceof LocalDateTime time) {
            return dated(Kind.TIMESTAMP, time.getYear(), time);
        } else if (value instanceof Instant instant) {
            return time(instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof ZonedDateTime time) {
            return time(time.toOffsetDateTime());
        } else if (value instanceof OffsetDateTime time) {
            return dated(Kind.TIMESTAMP_WITH_TIME_ZONE, time.getYear(), time);
        }
        throw refused(value);
    }

    private static Value dated(Kind kind, int year, Object value) {
        if (year < 1 || year > LAST_YEAR) {
            throw refused(value);
        }
        return new Value(kind, value.toString());
    }

    private static IllegalArgumentException refused(Object value) {
        return new IllegalArgumentException(
                "no literal for " + value + " of " + value.getClass().getName()
                        + ": a value of a row is null, a String, a number, a Boolean, a UUID, a byte[] or a date or time of java.time"
                        + " from year 1 to 9999; say anything else as a String, or with op.execute");
    }
}
