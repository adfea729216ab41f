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
 * @param applied whether the database has it; null where no database is configured
 * @param current whether the database is at it; null where no database is configured
 * @param appliedAt when it was applied, in ISO 8601; null if it is not, or nobody wrote it down
 * @param path its file, or its class where it comes from a class path
 * @param labels labels of the branches that it is on
 * @param dependsOn ids of revisions of other branches that it needs
 */
public record RevisionLine(
        String revision,
        List<String> parents,
        String message,
        boolean head,
        @Nullable Boolean applied,
        @Nullable Boolean current,
        @Nullable String appliedAt,
        String path,
        List<String> labels,
        List<String> dependsOn) {

    public RevisionLine {
        parents = List.copyOf(parents);
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
    }
}
