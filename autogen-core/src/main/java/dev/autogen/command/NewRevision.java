package dev.autogen.command;

import dev.autogen.render.RevisionTemplate;
import java.util.List;
import java.util.Optional;

/**
 * A revision to be drafted.
 *
 * @param message what it is for
 * @param packageName package of its class; empty for none
 * @param id its id; empty for a new one
 * @param follows the revision that it is to follow, as {@link dev.autogen.revision.RevisionGraph#resolve} understands it;
 *     {@code base} for a first one
 * @param splice whether it may follow a revision that others follow already, which begins a branch
 * @param labels labels of the branch that begins with it
 * @param dependsOn revisions of other branches that it needs: labels, ids or beginnings of ids
 * @param template what is the project's own in its file
 */
public record NewRevision(
        String message,
        String packageName,
        Optional<String> id,
        String follows,
        boolean splice,
        List<String> labels,
        List<String> dependsOn,
        RevisionTemplate template) {

    public NewRevision {
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
    }

    /** One with nothing of the project's own in its file. */
    public NewRevision(
            String message,
            String packageName,
            Optional<String> id,
            String follows,
            boolean splice,
            List<String> labels,
            List<String> dependsOn) {
        this(message, packageName, id, follows, splice, labels, dependsOn, RevisionTemplate.none());
    }

    /** One that follows the head. */
    public static NewRevision of(String message, String packageName) {
        return new NewRevision(message, packageName, Optional.empty(), "head", false, List.of(), List.of());
    }

    public NewRevision message(String other) {
        return new NewRevision(other, packageName, id, follows, splice, labels, dependsOn, template);
    }

    public NewRevision template(RevisionTemplate other) {
        return new NewRevision(message, packageName, id, follows, splice, labels, dependsOn, other);
    }
}
