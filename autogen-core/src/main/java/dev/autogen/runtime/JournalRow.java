package dev.autogen.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a segment of a revision that is not finished.
 *
 * @param revision its id
 * @param segment number of the segment, from 0
 * @param segments how many the revision had
 * @param direction {@link Direction#text}
 * @param done whether it is done; else it was begun, alone, and nobody wrote down how it
 *     ended; or it is in batches
 * @param checksum that of its statements
 * @param statement the beginning of its statements, for a person who looks
 * @param position how far it is if it is in batches and not done, else null
 */
public record JournalRow(
        String revision,
        int segment,
        int segments,
        String direction,
        boolean done,
        String checksum,
        String statement,
        @Nullable String position) {}
