package dev.autogen.product.offline;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Times of rows with as many digits as a database understands; Java leaves out those of zero. */
public final class OfflineMoments {

    private final DateTimeFormatter time;
    private final DateTimeFormatter local;
    private final DateTimeFormatter zoned;

    /** @param digits of the fraction of a second */
    public OfflineMoments(int digits) {
        String seconds = "HH:mm:ss." + "S".repeat(digits);
        this.time = DateTimeFormatter.ofPattern(seconds);
        this.local = DateTimeFormatter.ofPattern("uuuu-MM-dd " + seconds);
        this.zoned = DateTimeFormatter.ofPattern("uuuu-MM-dd " + seconds + " xxx");
    }

    /** A time of day, as {@link LocalTime} says it. */
    public String time(String text) {
        return time.format(LocalTime.parse(text));
    }

    /** A date and time, as {@link LocalDateTime} says it. */
    public String local(String text) {
        return local.format(LocalDateTime.parse(text));
    }

    /** A date and time with an offset, as {@link OffsetDateTime} says it. */
    public String zoned(String text) {
        return zoned.format(OffsetDateTime.parse(text));
    }
}
