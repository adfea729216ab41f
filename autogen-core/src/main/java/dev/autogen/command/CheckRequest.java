package dev.autogen.command;

import dev.autogen.diff.rename.RenameAnswers;
import java.util.Optional;

/**
 * What a check is asked.
 *
 * @param renames what is decided of renames; everything else that looks like one is pending as a drop and an addition
 * @param explain the table of which it is to say what is compared and what is not: a name, or one with a schema before it; the
 *     names in double quotes where they hold dots
 */
public record CheckRequest(RenameAnswers renames, Optional<String> explain) {

    /** Only what is pending. */
    public static CheckRequest of(RenameAnswers renames) {
        return new CheckRequest(renames, Optional.empty());
    }

    public CheckRequest explain(Optional<String> table) {
        return new CheckRequest(renames, table);
    }
}
