package dev.autogen.revision;

import java.util.List;
import java.util.Optional;

/**
 * A place in the history.
 *
 * @param revisions ids of the revisions that are there; none for the base, the place before every revision
 * @param branch id of a revision on the branch that is meant, where the same place is on several
 */
public record Place(List<String> revisions, Optional<String> branch) {

    public Place {
        revisions = List.copyOf(revisions);
    }

    /** The place of these revisions, on all branches. */
    public static Place of(List<String> revisions) {
        return new Place(revisions, Optional.empty());
    }

    /** Whether nothing comes before it. */
    public boolean isBase() {
        return revisions.isEmpty();
    }
}
