package dev.autogen.cli.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision as listings show it.
 *
 * @param revision its id
 * @param parents ids that it follows; none for a first one
 * @param message what it is for
 * @param head whether none follows it
 * @param current whether the database is at it; null where no database was asked
 * @param path its file, or its class where it comes from a class path; null where it is unknown
 */
public record RevisionLine(
        String revision,
        List<String> parents,
        String message,
        boolean head,
        @Nullable Boolean current,
        @Nullable String path) {

    public RevisionLine {
        parents = List.copyOf(parents);
    }
}
