package dev.autogen.operation;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something may take.
 *
 * @param kind what is limited
 * @param limit how long, in whole milliseconds; zero is without end
 */
public record Timeout(Kind kind, Duration limit) {

    /** What is limited. */
    public enum Kind {
        /** The wait for each lock of a statement. */
        LOCK,
        /** The run of each statement, waits included. */
        STATEMENT
    }

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})\\s*(ms|s|min|h|d)|0");

    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "ms",
            ChronoUnit.MILLIS,
            "s",
            ChronoUnit.SECONDS,
            "min",
            ChronoUnit.MINUTES,
            "h",
            ChronoUnit.HOURS,
            "d",
            ChronoUnit.DAYS);

    /** From the largest; the first that a duration is a whole number of is what it is written in. */
    private static final List<String> LARGEST_FIRST = List.of("d", "h", "min", "s", "ms");

    public Timeout {
        if (limit.isNegative() || !limit.equals(limit.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException("no number of milliseconds from zero: " + limit);
        }
    }

    /**
     * Reads a duration.
     *
     * @param text a whole number and one of the units {@code ms}, {@code s}, {@code min}, {@code h}, {@code d}; or {@code 0}
     * @throws IllegalArgumentException if it is something else
     */
    public static Duration duration(String text) {
        Matcher matcher = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text
                    + "' is no duration: write a number and ms, s, min, h or d, such as 500ms; or 0 for none");
        }
        return matcher.group(1) == null
                ? Duration.ZERO
                : Duration.of(
                        Long.parseLong(matcher.group(1)), UNITS.getOrDefault(matcher.group(2), ChronoUnit.MILLIS));
    }

    /** A duration as {@link #duration} reads it. */
    public static String text(Duration duration) {
        if (duration.isZero()) {
            return "0";
        }
        for (String unit : LARGEST_FIRST) {
            long length =
                    UNITS.getOrDefault(unit, ChronoUnit.MILLIS).getDuration().toMillis();
            if (duration.toMillis() % length == 0) {
                return duration.toMillis() / length + unit;
            }
        }
        throw new IllegalStateException("every duration is a number of milliseconds");
    }

    /** The limit as {@link #duration} reads it. */
    public String text() {
        return text(limit);
    }
}
