package dev.autogen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a user wants of a new revision.
 *
 * @param message what it is for
 * @param id its id; empty for a new one
 * @param follows the revision that it is to follow
 * @param splice whether that may be one that others follow already
 * @param labels labels of the branch that begins with it
 * @param dependsOn revisions of other branches that it needs
 * @param folder where its file is to be, as given; empty for the folder of revisions itself
 */
public record RevisionRequest(
        String message,
        Optional<String> id,
        String follows,
        boolean splice,
        List<String> labels,
        List<String> dependsOn,
        Optional<Path> folder) {

    public RevisionRequest {
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
    }
}
