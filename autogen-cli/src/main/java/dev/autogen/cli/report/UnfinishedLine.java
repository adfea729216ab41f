package dev.autogen.cli.report;

import dev.autogen.runtime.HalfDone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision that is applied or undone in part.
 *
 * @param revision its id
 * @param direction {@code upgrade} or {@code downgrade}
 * @param done how many of its parts are done
 * @param parts how many it has
 * @param begun the statement that was begun and of which it is not known how it ended, or null
 * @param describe what it is and what to do
 */
public record UnfinishedLine(
        String revision,
        String direction,
        int done,
        int parts,
        @Nullable String begun,
        String describe) {

    /** Lines for what a database tells of. */
    public static List<UnfinishedLine> of(List<HalfDone> unfinished) {
        return unfinished.stream()
                .map(half -> new UnfinishedLine(
                        half.revision(),
                        half.direction(),
                        half.done(),
                        half.parts(),
                        half.begun().orElse(null),
                        half.describe()))
                .toList();
    }
}
