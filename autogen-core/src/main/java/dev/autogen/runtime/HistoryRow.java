package dev.autogen.runtime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What last happened to a revision in a database.
 *
 * @param revision its id
 * @param direction {@link Direction#text}
 * @param startedAt when it began
 * @param checksum that of its file at the time; null where it had none
 */
public record HistoryRow(
        String revision,
        String direction,
        Instant startedAt,
        @Nullable String checksum) {}
